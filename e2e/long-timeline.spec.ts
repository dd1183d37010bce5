import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { GENERATED } from './archives.ts'
import { settled, test } from './journey.ts'

test.use({ archive: GENERATED })

/** Elements that a list may have at most, however long it is. */
const ELEMENTS = 400

const month = (page: Page, key: string) => page.locator(`section[id="${key}"]`)

async function scrollToShare(page: Page, share: number): Promise<void> {
  await page.evaluate((share) => {
    scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight))
  }, share)
}

/** The key of the month at the top, from the address. */
async function monthInAddress(page: Page): Promise<string> {
  await expect(page).toHaveURL(/#\d{4}-\d\d$/)
  return new URL(page.url()).hash.slice(1)
}

test('wherever the reader scrolls there are articles, and never more of the list than a window or two', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  for (let step = 0; step <= 20; step++) {
    await scrollToShare(page, step / 20)
    await expect.poll(() => page.evaluate(hasArticleInSight)).toBe(true)
    expect(await page.locator('.tl *').count()).toBeLessThan(ELEMENTS)
  }
  // The list grows as entries turn out taller than was expected.
  await expect(async () => {
    await scrollToShare(page, 1)
    await expect(page.getByText('The end', { exact: true })).toBeInViewport({ timeout: 500 })
  }).toPass()
})

test('the month at the top is kept in the address, and the address opens there', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await scrollToShare(page, 0.5)
  const key = await monthInAddress(page)
  await expect(month(page, key)).toBeInViewport()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(month(other, key)).toBeInViewport()
  await expect(month(other, key).getByRole('article').first()).toBeInViewport()
  await page.evaluate(() => scrollTo(0, 0))
  await expect(page).toHaveURL(home)
})

test('an address leads to a month of a filtered list; Back from an article leads to the same place', async ({
  page,
  home,
}) => {
  await page.goto(`${home}?country=ng`)
  await settled(page)
  await scrollToShare(page, 0.6)
  const key = await monthInAddress(page)
  await page.goto('about:blank')
  await page.goto(`${home}?country=ng#${key}`)
  await settled(page)
  const first = month(page, key).getByRole('article').first()
  await expect(first).toBeInViewport()
  await first.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/a\//)
  await page.goBack()
  await settled(page)
  await expect(month(page, key)).toBeInViewport()
  expect(page.url()).toBe(`${home}?country=ng#${key}`)
})

/** Runs in the page. */
function hasArticleInSight(): boolean {
  return [...document.querySelectorAll('.entry h3')].some((headline) => {
    const { top, bottom } = headline.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
}
