import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { FAULTS } from '../fault-server.ts'
import { choose, takenOver } from '../journey.ts'
import { test } from './faulty-site.ts'

/* Every kind of file, with everything that can be wrong with it: never a blank page, an endless wait or an uncaught error. */

interface Kind {
  readonly name: string
  readonly paths: RegExp
  /** Does what needs the file, and waits until the page shows it or says what did not arrive. */
  readonly use: (page: Page, url: string) => Promise<void>
  /** What is there when nothing is wrong. */
  readonly works: (page: Page, url: string) => Promise<void>
  /** Whether it works all the same while the file is wrong. */
  readonly isSpared?: boolean
}

const INDIA = /^\d+ articles mention India$/
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const headlines = (page: Page) => page.getByRole('heading', { level: 3 })

async function openHome(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' })
  await expect(headlines(page)).toHaveCount(46)
  await expect(headlines(page).first()).toBeVisible()
}

/** Reads the list, and follows its first link to the text. */
async function readOn(page: Page, url: string): Promise<void> {
  await openHome(page, url)
  const headline = await headlines(page).first().innerText()
  await headlines(page).first().getByRole('link').click()
  const article = heading(page).filter({ hasText: headline })
  await expect(article.or(page.getByRole('alert')).first()).toBeVisible()
}

/** Chooses a country once the scripts have taken the page over. */
async function filter(page: Page, url: string): Promise<void> {
  await openHome(page, url)
  await takenOver(page)
  await choose(page, /India/)
  await expect(heading(page).filter({ hasText: INDIA }).or(page.getByRole('alert')).first()).toBeAttached()
}

async function openArticle(page: Page, url: string): Promise<void> {
  await openHome(page, url)
  await takenOver(page)
  await headlines(page).first().getByRole('link').click()
  await expect(page.locator('.reader').or(page.getByRole('alert')).first()).toBeVisible()
}

async function openSettings(page: Page, url: string): Promise<void> {
  await openHome(page, url)
  await takenOver(page)
  await page.getByRole('button', { name: 'Text and theme' }).click()
  // Offline, other parts that did not come may say so, too.
  await expect(
    page.getByRole('group', { name: 'Text size' }).or(page.getByRole('alert')).first(),
  ).toBeVisible()
}

/** A second visit: the service worker has kept the page. */
async function comeBack(page: Page, url: string, break_: () => void): Promise<void> {
  await openHome(page, url)
  await page.evaluate(async () => navigator.serviceWorker.ready)
  await page.reload()
  await page.waitForLoadState('networkidle')
  break_()
  await page.reload({ waitUntil: 'commit' })
  await expect(heading(page)).toBeAttached()
}

const indiaShows = (page: Page) => expect(heading(page)).toHaveText(INDIA)

async function filters(page: Page, url: string): Promise<void> {
  await filter(page, url)
  await indiaShows(page)
}

/** Until a face has arrived, and if it never does, letters are shown in one that the reader's machine has. */
async function lettersShow(page: Page): Promise<void> {
  const faces = await page.evaluate(() =>
    Array.from(document.fonts, ({ family, display }) => [family, display] as const),
  )
  const fetched = faces.filter(([family]) => !family.includes('Fallback'))
  expect(fetched.length).toBeGreaterThan(0)
  expect(fetched.filter(([, display]) => !['swap', 'fallback', 'optional'].includes(display))).toEqual([])
}

const KINDS: readonly Kind[] = [
  { name: 'a page', paths: /^\/$/, use: openHome, works: openHome },
  // Nothing says yet that the filters are missing; the texts and their links are there.
  { name: "the app's code", paths: /assets\/app-.*js$/, use: readOn, works: filters },
  {
    name: "a page's code",
    paths: /assets\/article-page-.*js$/,
    use: openArticle,
    works: (page) => expect(page.locator('.reader')).toBeVisible(),
  },
  {
    name: "a part's code",
    paths: /assets\/settings-panel-.*js$/,
    use: openSettings,
    works: (page) => expect(page.getByRole('group', { name: 'Text size' })).toBeVisible(),
  },
  { name: "the archive's code", paths: /assets\/archive-.*js$/, use: filter, works: indiaShows },
  { name: 'styles', paths: /assets\/page-.*css$/, use: filter, works: indiaShows, isSpared: true },
  {
    name: 'fonts',
    paths: /woff2$/,
    use: filter,
    works: async (page) => {
      await indiaShows(page)
      await lettersShow(page)
    },
    isSpared: true,
  },
  { name: 'the root', paths: /archive\.json$/, use: filter, works: indiaShows },
  { name: 'data in JSON', paths: /data\/.*json$/, use: filter, works: indiaShows },
  { name: 'data in bytes', paths: /data\/.*bin$/, use: filter, works: indiaShows },
  {
    name: 'the web manifest and icon',
    paths: /manifest\.webmanifest$|icon\.svg$/,
    use: filter,
    works: indiaShows,
    isSpared: true,
  },
  { name: 'the service worker', paths: /sw\.js$/, use: filter, works: indiaShows, isSpared: true },
  { name: 'what starts the code', paths: /boot\.js$/, use: readOn, works: filters },
]

/** In the quick run each kind meets one fault and each fault a kind or two. */
const isQuick = process.env['DEEP'] === undefined

for (const [row, kind] of KINDS.entries()) {
  for (const [column, fault] of [...FAULTS, 'offline' as const].entries()) {
    if (isQuick && (row * 5) % 9 !== column) continue
    test(`${kind.name}: ${fault}`, async ({ page, server, context }) => {
      const isFirst = kind.paths.test('/')
      const begin = () =>
        fault === 'offline' ? void context.setOffline(true) : server.fail(kind.paths, fault)
      if (isFirst) await comeBack(page, server.url, begin)
      else if (fault === 'offline') await useOffline(kind, page, server.url, begin)
      else {
        begin()
        await kind.use(page, server.url)
      }
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      expect((await page.locator('body').innerText()).length).toBeGreaterThan(20)
      if (kind.isSpared === true && fault !== 'offline') await kind.works(page, server.url)

      server.fail(undefined)
      await context.setOffline(false)
      const alert = page.getByRole('alert').first()
      if (await alert.isVisible()) {
        await alert.getByRole('button').first().click()
        await takenOver(page)
      } else await kind.use(page, server.url)
      await kind.works(page, server.url)
    })
  }
}

/** Without a connection nothing can be opened for the first time; what is open goes on. */
async function useOffline(kind: Kind, page: Page, url: string, begin: () => void): Promise<void> {
  await openHome(page, url)
  begin()
  const { goto } = page
  page.goto = async () => null
  await kind.use(page, url).finally(() => {
    page.goto = goto
  })
}
