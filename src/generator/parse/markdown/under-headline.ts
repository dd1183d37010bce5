import type { Draft } from '#generator/parse/text/draft.ts'
import { headlineOfPage } from '#generator/parse/html/page-headline.ts'
import { readAddress } from '#generator/parse/text/address.ts'
import { readByline } from '#generator/parse/text/byline.ts'
import type { Line } from '#generator/parse/text/paragraphs.ts'
import { readPublicationLine } from '#generator/parse/text/publication-line.ts'

/** A headline stands within so many lines. */
const WITHIN = 20

/** What is not above a headline but the story's own: a longer text that ends like one. */
const PROSE = /^.{80,}[.!?]["”»’)]*$/su

/** Lines cut at their headline. */
export interface CutLines {
  /** As front matter states it, or the heading says it more exactly; undefined where only the heading can say it. */
  readonly headline: string | undefined
  /** Menus and titles above the heading that is the headline. */
  readonly asides: readonly string[]
  readonly story: readonly Line[]
}

/** Finds the heading that is the headline, and takes away what a converter wrote above it: the page's title, its menu. */
export function underHeadline(
  lines: readonly Line[],
  { headline, source, url }: Pick<Draft, 'headline' | 'source' | 'url'>,
): CutLines {
  const headings = lines
    .slice(0, WITHIN)
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => text)
  const papers = [source, url?.hostname].flatMap((name) => name ?? [])
  const found = headline === undefined ? headings[0] : headlineOfPage(headings, [headline], papers)
  const at = lines.findIndex(({ kind, text }) => kind === 'heading' && text === found)
  const above = lines.slice(0, Math.max(0, at))
  if (above.some(({ text, kind }) => PROSE.test(text) && kind !== 'caption'))
    return { headline: headline && found, asides: [], story: lines }
  return {
    headline: found,
    asides: above.filter(isFurniture).map(({ text }) => text),
    story: lines.filter((line, index) => index > at || !isFurniture(line)),
  }
}

function isFurniture({ kind, text }: Line): boolean {
  return (
    kind !== 'caption' &&
    readByline(text) === undefined &&
    readPublicationLine(text) === undefined &&
    readAddress(text) === undefined
  )
}
