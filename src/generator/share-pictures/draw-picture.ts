import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { programFolder } from '#generator/disk/program-folder.ts'
import type { Card } from './picture-texts.ts'

/** Size that networks ask for (https://ogp.me/, 1.91 to 1). */
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

/** The light theme's tokens: satori knows neither custom properties nor OKLCH. */
const COLOURS = { paper: '#f3f5f5', ink: '#14181b', quiet: '#41454a', rule: '#b7bbbc', accent: '#c72b10' }

const FONTS = [
  { name: 'headline', file: 'piazzolla-headline.ttf' },
  { name: 'text', file: 'piazzolla-text.ttf' },
  { name: 'interface', file: 'archivo-text.ttf' },
] as const

/** Size of the title in pixels, by its length: at most four lines. */
const TITLE_SIZES = [
  { upTo: 24, size: 104 },
  { upTo: 90, size: 73 },
  { upTo: 130, size: 62 },
  { upTo: Infinity, size: 52 },
] as const

const ONE_LINE = { display: 'block', lineClamp: 1 }

/** An element as satori takes it; every one lays its children out in a row or a column. */
interface Box {
  readonly type: 'div'
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>
    readonly children?: readonly (Box | string)[]
  }
}

/** Draws a card as PNG. The programs that draw are loaded with the first card, as most builds have none. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const [{ default: satori }, { Resvg }] = await Promise.all([import('satori'), import('@resvg/resvg-js')])
  const svg = await satori(layout(card) as unknown as Parameters<typeof satori>[0], {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts: await loadFonts(),
  })
  return new Resvg(svg).render().asPng()
}

let fonts: Promise<{ name: string; data: Buffer }[]> | undefined

function loadFonts(): Promise<{ name: string; data: Buffer }[]> {
  const folder = join(programFolder, 'share-pictures', 'fonts')
  fonts ??= Promise.all(
    FONTS.map(async ({ name, file }) => ({ name, data: await readFile(join(folder, file)) })),
  )
  return fonts
}

function layout(card: Card): Box {
  const page = {
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    boxSizing: 'border-box',
    padding: '64px 72px 58px',
    background: COLOURS.paper,
    color: COLOURS.ink,
  }
  return box(page, [dateline(card), title(card), foot(card)])
}

/** The opening line with its dash, which runs on to the edge. */
function dateline({ place, line }: Card): Box {
  const capitals = { fontFamily: 'headline', textTransform: 'uppercase', letterSpacing: 1.5, marginRight: 9 }
  return box({ alignItems: 'center', marginRight: -72, fontSize: 34 }, [
    ...(place === '' ? [] : [box(capitals, [place])]),
    box({ fontFamily: 'text', flexShrink: 0, maxWidth: 860, ...ONE_LINE }, [line]),
    box({ width: 120, height: 5, marginLeft: 22, background: COLOURS.accent, flexShrink: 0 }),
    box({ flexGrow: 1, height: 2, background: COLOURS.rule }),
  ])
}

function title({ title }: Card): Box {
  const { size } = TITLE_SIZES.find(({ upTo }) => title.length <= upTo) ?? TITLE_SIZES[3]
  const style = {
    fontFamily: 'headline',
    fontSize: size,
    lineHeight: 1,
    letterSpacing: -1,
    lineClamp: 4,
    display: 'block',
  }
  return box(style, [title])
}

function foot({ archive, note }: Card): Box {
  return box({ justifyContent: 'space-between', alignItems: 'center' }, [
    box({ alignItems: 'center', flexShrink: 0 }, [
      box({ fontFamily: 'headline', fontSize: 38 }, [archive]),
      box({ width: 46, height: 5, marginLeft: 16, background: COLOURS.accent }),
    ]),
    box({ fontFamily: 'interface', fontSize: 25, color: COLOURS.quiet, marginLeft: 40, ...ONE_LINE }, [note]),
  ])
}

function box(style: Box['props']['style'], children: readonly (Box | string)[] = []): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}
