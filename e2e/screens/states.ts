import type { Page } from 'playwright/test'
import { still } from '../journey.ts'

/** Everything that a page does not carry itself. */
const DATA = /\/data\//

/** The pointer on the second entry. */
export async function hoverEntry(page: Page) {
  await page.getByRole('heading', { level: 3 }).nth(1).hover()
}

/** Nothing but the page itself arrives. */
export async function failData(page: Page) {
  await page.route(DATA, (route) => route.abort())
}

/** Nothing but the page itself arrives for a long time. */
export async function stallData(page: Page) {
  await page.route(DATA, () => {})
}

/** Waits for the words about what did not arrive. */
export async function untilAlert(page: Page) {
  await page.getByRole('main').getByRole('alert').waitFor()
}

/** The wait has got so long that it shows. */
export async function untilWaiting(page: Page) {
  await page.locator('.sk').first().waitFor()
}

/** The filters of a small screen. */
export async function openSheet(page: Page) {
  await page
    .getByRole('button', { name: /^Filter/ })
    .last()
    .click()
  await page.getByRole('dialog', { name: 'Filters' }).waitFor()
  await still(page)
}

/** Half a window down. */
export async function scrollDown(page: Page) {
  await page.mouse.wheel(0, 500)
  await page.waitForFunction(() => scrollY > 0)
}

/** At the end of an article, what is related to it has arrived. */
export async function scrollToEnd(page: Page) {
  const related = page.getByRole('heading', { name: 'Related' })
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await related.waitFor()
  await related.scrollIntoViewIfNeeded()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
}

/** The second paragraph is selected. */
export async function selectPassage(page: Page) {
  const paragraph = page.locator('.prose p').nth(1)
  await paragraph.scrollIntoViewIfNeeded()
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element))
  await page.getByRole('toolbar', { name: 'Selected passage' }).waitFor()
}

/** The citation is open. */
export async function cite(page: Page) {
  await page.getByRole('button', { name: 'Cite' }).click()
  await page.getByRole('dialog', { name: 'Cite this article' }).waitFor()
}

/** Text and theme are open. */
export async function openSettings(page: Page) {
  await page.getByRole('button', { name: 'Text and theme' }).click()
  await page.getByRole('radiogroup', { name: 'Theme' }).waitFor()
}

/** The list of keys is open. */
export async function openHelp(page: Page) {
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
}

/** Goes to the article in Arabic. */
export async function openArabic(page: Page) {
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await page.getByRole('complementary', { name: 'In this article' }).waitFor()
}

/** What was sought is there, or that nothing is. */
export async function untilFound(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await dialog.getByRole('option').or(dialog.getByText('Nothing matches')).first().waitFor()
}

/** The pointer on India, where there is a pointer. */
export async function pointAtIndia(page: Page) {
  const india = page.getByRole('link', { name: /^India, \d+ articles/ })
  await india.waitFor()
  if ((page.viewportSize()?.width ?? 0) > 800) await india.hover()
}
