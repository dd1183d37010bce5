import { expect } from 'playwright/test'
import type { Page, Route } from 'playwright/test'
import { GENERATED } from './archives.ts'
import { sentence, settled, test, total } from './journey.ts'

test.use({ archive: GENERATED, serviceWorkers: 'block' })
// Requests that fail are what is tried here.
// oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
test.use({ watch: async ({}, use) => use(() => {}) })

/** Everything that a page does not carry itself. */
const DATA = /\/data\//

const headings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 })
const country = (page: Page, name: RegExp) =>
  page.getByRole('complementary', { name: 'Filters' }).getByRole('link', { name }).first()

test('while a filter is on its way its words stand over skeletons, not over the articles of another', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  const held: Route[] = []
  let arrives = false
  await page.route(DATA, (route) => (arrives ? route.continue() : void held.push(route)))
  await country(page, /Nigeria/).click()
  await expect(sentence(page)).toHaveText('Articles that mention Nigeria')
  await expect(headings(page)).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Loading articles' })).toBeAttached()
  expect(await page.locator('.hist__match').first().getAttribute('d')).toBe('')
  await expect(country(page, /Nigeria/).locator('.opt__n')).toBeHidden()
  arrives = true
  await Promise.all(held.map((route) => route.continue()))
  await settled(page)
  await expect(sentence(page)).toHaveText(/^\d+ articles mention Nigeria(,|$)/)
  await expect(country(page, /Nigeria/).locator('.opt__n')).toHaveText(String(await total(page)))
})

test('a filter that did not arrive stays chosen, shows no article of another, and is asked for again', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  await page.route(DATA, (route) => route.abort())
  await country(page, /Nigeria/).click()
  const alert = page.getByRole('alert')
  await expect(alert).toHaveCount(1)
  await expect(alert).toContainText('These articles did not arrive')
  await expect(sentence(page)).toHaveText('Articles that mention Nigeria')
  await expect(headings(page)).toHaveCount(0)
  await expect(country(page, /Nigeria/)).toHaveAttribute('aria-current', 'true')
  await expect(country(page, /Nigeria/).locator('.opt__n')).toBeHidden()
  await page.unroute(DATA)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await settled(page)
  await expect(sentence(page)).toHaveText(/^\d+ articles mention Nigeria(,|$)/)
})
