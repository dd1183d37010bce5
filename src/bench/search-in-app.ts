import type { Locator, Page } from 'playwright'

/** The box of the search that is open. */
export function searchBox(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search' })
}

/** Opens the search over the page, types, and waits until the results are shown. */
export async function searchFromPage(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/')
  await searchBox(page).fill(query)
  await page.waitForFunction(() =>
    /results?$/.test(document.querySelector('dialog [role=status]')?.textContent ?? ''),
  )
}
