import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { Transformer } from '@napi-rs/image'
import type { Locator, Page } from 'playwright/test'
import { PROJECT } from '../archives.ts'
import type { Archive } from '../archives.ts'
import { alive, test } from '../journey.ts'
import { PICTURES } from './looks.ts'

/* The pictures in docs/look.md: the demonstration with every setting of the look, and what each of them changes. */

const FOLDER = '.cache/e2e/look-archive'
const LOOK_PICTURES = `${PROJECT}docs/pictures`

const CONFIG = `title: Harbour papers
tagline: Diplomacy from the quay
contact: desk@example.org
licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}
links:
  - {label: The harbour office, url: https://example.org}
about: about.md
accent: {light: "#1a5fb4", dark: "#78aeff"}
logo: {light: logo.svg, dark: logo-dark.svg}
fonts: {serif: "@fontsource-variable/archivo", sans: "@fontsource-variable/piazzolla"}
panels: [country, person]
order: oldest
rights: All rights with the papers
files:
  - {files: 1972/, text: excerpt}
`

/** An anchor, drawn for these pictures. */
const logo = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="${colour}" stroke-width="3"><circle cx="16" cy="6" r="3"/><path d="M16 9v19M9 14h14M4 19q2 9 12 9t12-9"/></g></svg>\n`

/** The demonstration in a folder of its own, with its look. */
const LOOK: Archive = {
  name: 'look',
  seeds: () => {
    const folder = `${PROJECT}${FOLDER}`
    rmSync(folder, { recursive: true, force: true })
    cpSync(`${PROJECT}docs/demo`, folder, { recursive: true })
    writeFileSync(`${folder}/dateline.config.yaml`, CONFIG)
    writeFileSync(`${folder}/logo.svg`, logo('#1a5fb4'))
    writeFileSync(`${folder}/logo-dark.svg`, logo('#78aeff'))
    return `${FOLDER}/articles`
  },
  base: '/',
  options: ['--config', `${FOLDER}/dateline.config.yaml`],
}

/** What a picture shows: a page, and which part of it. */
interface Part {
  readonly path: string
  readonly theme?: 'dark'
  readonly part: (page: Page) => Locator
  /** Pixels from its top, at most. */
  readonly height: number
}

const main = (page: Page) => page.getByRole('main')
const head = (page: Page) => page.getByRole('banner')
const panels = (page: Page) => page.getByRole('complementary', { name: 'Filters' })

const PARTS: Readonly<Record<string, Part>> = {
  'name-and-logo': { path: '', part: head, height: 80 },
  'name-and-logo-dark': { path: '', theme: 'dark', part: head, height: 80 },
  accent: { path: '?country=fr', part: main, height: 300 },
  panels: { path: '', part: panels, height: 420 },
  'order-and-fonts': { path: '', part: main, height: 520 },
  about: { path: 'about/', part: main, height: 420 },
  foot: { path: 'about/', part: (page) => page.getByRole('contentinfo'), height: 120 },
  'excerpt-and-rights': {
    path: 'a/1972-07-02-bhutto-and-indira-gandhi-sign-an-agreement-at-simla/',
    part: main,
    height: 700,
  },
}

test.use({ archive: LOOK })
for (const folder of [PICTURES, LOOK_PICTURES]) mkdirSync(folder, { recursive: true })

for (const [name, { path, theme = 'light', part, height }] of Object.entries(PARTS))
  test(`look ${name}`, async ({ page, home }) => {
    await page.setViewportSize({ width: 1000, height: 800 })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.goto(home + path)
    await alive(page)
    await page.evaluate(() => document.fonts.ready)
    await part(page).scrollIntoViewIfNeeded()
    const box = await part(page).boundingBox()
    const { x, y, width } = box ?? { x: 0, y: 0, width: 1000 }
    const clip = { x, y, width, height: Math.min(height, box?.height ?? height) }
    const picture = await page.screenshot({ clip, fullPage: false })
    writeFileSync(`${LOOK_PICTURES}/look-${name}.webp`, await new Transformer(picture).webp(80))
  })
