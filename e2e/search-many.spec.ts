import { expect } from 'playwright/test'
import type { Route } from 'playwright/test'
import { GENERATED } from './archives.ts'
import { settled, test } from './journey.ts'

test.use({ archive: GENERATED, serviceWorkers: 'block' })
// That the service worker is kept out is reported, too.
// oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
test.use({ watch: async ({}, use) => use(() => {}) })

/** Requests of the first search of a visit: two files of code, the directory, a chunk and a block of words, a page of cards. Figures only ever go down. */
const FIRST_ANSWER = 6

test('the first search of a visit asks for little', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  // What comes when the reader stirs is not the search's.
  await page.mouse.move(50, 50)
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('[tabindex="-1"].opt').length))
    .toBeGreaterThan(0)
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await dialog.getByRole('combobox').fill('meeting')
  await expect(dialog.getByRole('status')).toHaveText('300 results')
  await page.waitForLoadState('networkidle')
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(FIRST_ANSWER)
})

test('a line is opened by Enter though further ones are on their way', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await dialog.getByRole('combobox').fill('meeting')
  await expect(dialog.getByRole('status')).toHaveText('300 results')
  const held: Route[] = []
  let arrives = false
  await page.route('**/data/**', (route) => (arrives ? route.continue() : void held.push(route)))
  // Down to where the page of cards that the first lines came with ends, and the next has to be asked for.
  const goDown = async () => {
    await page.keyboard.press('ArrowDown')
    return held.length
  }
  await expect.poll(goDown).toBeGreaterThan(0)
  await page.keyboard.press('ArrowUp')
  const headline = await dialog.getByRole('option', { selected: true }).locator('b').innerText()
  await page.keyboard.press('Enter')
  arrives = true
  await Promise.all(held.map((route) => route.continue()))
  await expect(page.getByRole('heading', { level: 1, name: headline, exact: true })).toBeVisible()
  expect(page.url()).toContain('/a/')
})
