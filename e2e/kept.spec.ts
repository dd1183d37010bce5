import { expect } from 'playwright/test'
import type { BrowserContext, Page } from 'playwright/test'
import { alive, test, violations } from './journey.ts'

/** Where each thing that the site may keep is told of, by what a storage calls it; anything else may not be stored. */
const TOLD: readonly (readonly [stored: RegExp, row: string])[] = [
  [/^local dateline:searches$/, 'Recent searches'],
  [/^local dateline:places$/, 'Where you stopped reading'],
  [/^tab /, 'Where pages were scrolled'],
  [/^cache dateline-\d+-kept$/, 'Pages kept for reading offline'],
  [/^cache dateline-\d+-(?:files|code|pages)$/, 'Pages opened lately'],
  [/^local dateline:settings$/, 'These settings'],
]

/** Names of all that a browser holds for the site, in every kind of storage there is. */
async function storedIn(page: Page, context: BrowserContext): Promise<readonly string[]> {
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `local ${key}`),
    ...Object.keys(sessionStorage).map((key) => `tab ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
  ])
  return [...inPage, ...(await context.cookies()).map(({ name }) => `cookie ${name}`)].toSorted()
}

async function openSettings(page: Page) {
  await page.getByRole('button', { name: 'Text and theme' }).click()
  const settings = page.getByRole('dialog', { name: 'Text and theme' })
  await expect(settings.locator('.kept[aria-busy=false]')).toBeVisible()
  return settings
}

/** Has the site keep something of every kind. */
async function leaveTraces(page: Page, home: string): Promise<void> {
  await page.goto(`${home}?country=in`)
  await alive(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.mouse.move(50, 50)
  await page.getByRole('button', { name: /^Keep/ }).click()
  await page.getByRole('button', { name: 'Keep them' }).click()
  await expect(page.getByText('can be read without a connection now')).toBeVisible()
  await page.reload()
  await alive(page)
  await page.keyboard.press('/')
  const search = page.getByRole('dialog', { name: 'Search' })
  await search.getByRole('combobox').fill('river')
  await search.getByRole('option', { name: /articles? in the timeline/ }).click()
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await alive(page)
  await page.setViewportSize({ width: 800, height: 300 })
  await page
    .locator('.prose > *')
    .nth(1)
    .evaluate((block) => block.scrollIntoView())
  await expect.poll(() => page.evaluate(() => localStorage.getItem('dateline:places'))).not.toBeNull()
  await page.keyboard.press('d')
  await page.goto(home)
  await alive(page)
}

test('all that is kept on the device is named, with its amount, and can be forgotten', async ({
  page,
  context,
  home,
}) => {
  await leaveTraces(page, home)
  const stored = await storedIn(page, context)
  expect(stored.filter((name) => !TOLD.some(([pattern]) => pattern.test(name)))).toEqual([])
  const settings = await openSettings(page)
  expect(await violations(page)).toEqual([])
  for (const [pattern, row] of TOLD) {
    expect(
      stored.some((name) => pattern.test(name)),
      row,
    ).toBe(true)
    const line = settings.getByRole('listitem').filter({ hasText: row })
    await expect(line).not.toContainText('Nothing kept')
    await line.getByRole('button', { name: `Forget: ${row}` }).click()
    await expect(line).toContainText('Nothing kept')
    const left = await storedIn(page, context)
    expect(
      left.filter((name) => pattern.test(name)),
      row,
    ).toEqual([])
  }
  await expect(settings).toContainText('Nothing is kept.')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

test('one button forgets all of it, and leaving the page keeps nothing of what was', async ({
  page,
  context,
  home,
}) => {
  await leaveTraces(page, home)
  const settings = await openSettings(page)
  await settings.getByRole('button', { name: 'Forget all of it' }).click()
  await expect(settings).toContainText('Nothing is kept.')
  expect(await storedIn(page, context)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog', { name: 'Search' })).not.toContainText('Recent searches')
})
