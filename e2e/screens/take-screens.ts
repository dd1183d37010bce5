import { mkdirSync, writeFileSync } from 'node:fs'
import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import type { Archive } from '../archives.ts'
import { alive, test, violations } from '../journey.ts'
import { LOOKS, pictureName, PICTURES } from './looks.ts'
import type { Look } from './looks.ts'

/** A view in a state. */
export interface Screen {
  readonly name: string
  /** Under the archive's first page. */
  readonly path: string
  /** What is done to the network before it is opened. */
  readonly network?: (page: Page) => Promise<void>
  /** What is done on it. */
  readonly act?: (page: Page) => Promise<void>
  /** Where it exists only in some widths. */
  readonly widths?: readonly number[]
}

/** Takes pictures of an archive's views in every window and theme, and notes what axe finds in them. */
export function takeScreens(archive: Archive, screens: readonly Screen[]): void {
  mkdirSync(PICTURES, { recursive: true })
  // Faults on the way are part of some states (a view that did not arrive); they are not held against the picture.
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
  test.use({ watch: async ({}, use) => use(() => {}) })
  for (const screen of screens) {
    for (const look of LOOKS.filter(({ width }) => screen.widths?.includes(width) ?? true)) {
      test(`${archive.name} ${screen.name} ${look.width} ${look.theme}`, async ({ page, home }) => {
        await bringUp(page, home, screen, look)
        const picture = `${PICTURES}/${pictureName(archive.name, screen.name, look)}`
        await page.screenshot({ path: `${picture}.png` })
        const found = await violations(page)
        writeFileSync(`${picture}.json`, JSON.stringify(found))
        expect(found).toEqual([])
      })
    }
  }
}

async function bringUp(page: Page, home: string, { path, network, act }: Screen, look: Look): Promise<void> {
  await page.setViewportSize({ width: look.width, height: look.height })
  await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' })
  await network?.(page)
  await page.goto(home + path)
  if (!network) await alive(page)
  await page.evaluate(() => document.fonts.ready)
  // What comes once the reader stirs is there, too.
  await page.mouse.move(2, 2)
  if (!network) await page.waitForLoadState('networkidle')
  await act?.(page)
}
