import { readdirSync } from 'node:fs'
import { expect } from 'playwright/test'
import type { BrowserContext, Page } from 'playwright/test'
import { hostileStrings, sampleOf } from '../../src/generator/testing/hostile-strings.ts'
import { buildOnce, PROJECT } from '../archives.ts'
import type { Archive } from '../archives.ts'
import { alive, settled, test } from '../journey.ts'
import { HOSTILE } from './hostile-archive.ts'

/* An archive of hostile texts in the browser: no script of theirs runs, nothing foreign is asked for. */

const isDeep = process.env['DEEP'] !== undefined

test.use({ archive: HOSTILE, trace: 'off' })
test.describe.configure({ timeout: isDeep ? 3_600_000 : 300_000 })

/** Requests to other hosts and dialogs, noted from now on. */
async function noteForeign(context: BrowserContext, page: Page, home: string): Promise<readonly string[]> {
  const noted: string[] = []
  page.on('dialog', (dialog) => {
    noted.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await context.route(
    (url) => url.origin !== new URL(home).origin,
    async (route) => {
      noted.push(route.request().url())
      await route.abort()
    },
  )
  return noted
}

/** Paths of all pages of the built site. */
function pagesOf(archive: Archive): readonly string[] {
  const paths = readdirSync(`${PROJECT}${buildOnce(archive)}/`, { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => path.endsWith('index.html')).map((path) => path.replace('index.html', ''))
}

/** Pages and addresses are shared out among as many tests, which run side by side. */
const SHARES = isDeep ? [0, 1, 2, 3] : [0]

for (const share of SHARES)
  test(`pages of hostile texts run nothing and ask for nothing foreign, share ${share + 1} of ${SHARES.length}`, async ({
    page,
    context,
    home,
    archive,
  }) => {
    const noted = await noteForeign(context, page, home)
    const pages = pagesOf(archive)
    const chosen = isDeep ? pages.filter((_, index) => index % SHARES.length === share) : sampleOf(pages, 10)
    for (const path of chosen) {
      await page.goto(home + path)
      await expect(page.locator('#root')).toBeVisible()
    }
    await alive(page)
    expect(noted).toEqual([])
  })

test('travelling among hostile texts stays within the site', async ({ page, context, home }) => {
  const noted = await noteForeign(context, page, home)
  await page.goto(home)
  await settled(page)
  for (let step = 0; step < (isDeep ? 300 : 15); step++) {
    // Counted and clicked at once: the list may change in between.
    await page
      .locator('a[href^="/"]:not([href$=".xml"]):visible')
      .evaluateAll(
        (links, at) =>
          links[at % links.length]?.dispatchEvent(
            new MouseEvent('click', { bubbles: true, cancelable: true }),
          ),
        step * 7,
      )
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    expect(page.url().startsWith(home)).toBe(true)
    if (step % 5 === 4) await page.goto(home)
  }
  expect(noted).toEqual([])
})

test('feed, sitemap and web manifest of hostile texts are well-formed for the browser, too', async ({
  page,
  home,
}) => {
  for (const path of ['feed.xml', 'sitemap.xml']) {
    const xml = await (await page.request.get(home + path)).text()
    const fault = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'text/xml')
      return parsed.querySelector('parsererror')?.textContent
    }, xml)
    expect(fault, path).toBeUndefined()
  }
  expect(await (await page.request.get(`${home}manifest.webmanifest`)).json()).toMatchObject({
    name: 'Dateline',
  })
})

const WAYS = ['opened', 'travelled to'] as const

for (const [way, share] of WAYS.flatMap((way) => SHARES.map((share) => [way, share] as const)))
  test(`hostile addresses that are ${way} show a page of ours, and leave no error behind, share ${share + 1} of ${SHARES.length}`, async ({
    browser,
    home,
  }) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const uncaught: string[] = []
    context.on('weberror', (error) => uncaught.push(error.error().message))
    const noted = await noteForeign(context, page, home)
    const all = hostileStrings('own/params.jsonl', 'fetched/urls.jsonl', 'own/keys.jsonl')
    await page.goto(home)
    await settled(page)
    for (const [index, text] of sampleOf(all, isDeep ? all.length : 30).entries()) {
      if (index % SHARES.length !== share) continue
      const address = addressOf(home, text, Math.floor(index / SHARES.length))
      await (way === 'opened' ? page.goto(address) : travel(page, address))
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
      expect(new URL(page.url()).origin, text).toBe(new URL(home).origin)
      await expect(page.locator('main[aria-busy=true]'), text).toHaveCount(0)
    }
    expect([...uncaught, ...noted]).toEqual([])
    await context.close()
  })

/** Goes to an address within the app, as its links do. */
async function travel(page: Page, address: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState({}, '', address)
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  }, address)
}

/** The text as a query, as a value of a filter, as an id, as a fragment. */
function addressOf(home: string, text: string, index: number): string {
  const encoded = encodeURIComponent(text.toWellFormed())
  const query = text.startsWith('?') ? text : `?${text}`
  const forms = [
    home + query.replaceAll('#', '%23'),
    `${home}?person=${encoded}&country=${encoded}&date=${encoded}`,
    `${home}a/${encoded}/`,
    `${home}#${encoded}`,
  ]
  return forms[index % forms.length] ?? home
}
