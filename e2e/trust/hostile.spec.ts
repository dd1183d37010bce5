import { readdirSync } from 'node:fs'
import { expect } from 'playwright/test'
import type { BrowserContext, Page } from 'playwright/test'
import { hostileStrings, sampleOf } from '../../src/build/hostile/hostile-strings.ts'
import { buildOnce, PROJECT } from '../archives.ts'
import { settled, test } from '../journey.ts'
import { HOSTILE } from './hostile-archive.ts'

/* An archive of hostile texts in the browser: no script of theirs runs, nothing foreign is asked for. */

const isDeep = process.env['DEEP'] !== undefined

test.use({ archive: HOSTILE })
test.skip(!isDeep, 'part of the deep run')

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

test('pages of hostile texts run nothing and ask for nothing foreign', async ({
  page,
  context,
  home,
  archive,
}) => {
  test.setTimeout(600_000)
  const noted = await noteForeign(context, page, home)
  const folder = `${PROJECT}${buildOnce(archive)}/`
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('index.html'),
  )
  for (const path of isDeep ? pages : sampleOf(pages, 25)) {
    await page.goto(home + path.replace('index.html', ''))
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  }
  expect(noted).toEqual([])
})

test('travelling among hostile texts stays within the site', async ({ page, context, home }) => {
  test.setTimeout(600_000)
  const noted = await noteForeign(context, page, home)
  await page.goto(home)
  await settled(page)
  for (let step = 0; step < (isDeep ? 300 : 20); step++) {
    const links = page.locator('a[href^="/"]:visible')
    await links.nth((step * 7) % Math.max(1, await links.count())).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    expect(page.url().startsWith(home)).toBe(true)
    if (step % 5 === 4) await page.goto(home)
  }
  expect(noted).toEqual([])
})

test('hostile addresses show a page of ours, and leave no error behind', async ({ browser, home }) => {
  test.setTimeout(600_000)
  const context = await browser.newContext()
  const page = await context.newPage()
  const uncaught: string[] = []
  context.on('weberror', (error) => uncaught.push(error.error().message))
  const noted = await noteForeign(context, page, home)
  const all = hostileStrings('own/params.jsonl', 'fetched/urls.jsonl', 'own/keys.jsonl')
  for (const [index, text] of sampleOf(all, isDeep ? all.length : 40).entries()) {
    const address = addressOf(home, text, index)
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    expect(new URL(page.url()).origin, text).toBe(new URL(home).origin)
  }
  expect([...uncaught, ...noted]).toEqual([])
  await context.close()
})

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
