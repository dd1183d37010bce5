import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { settled, total } from '../journey.ts'

/* What a reader does who goes through a site without knowing it, and what the page says in the end. */

/** Clicks one of the links of the panels, if the page has any. */
export async function filter(page: Page, random: () => number): Promise<void> {
  await page.evaluate((chance) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('aside .opts a, aside .seg a')]
    links[Math.floor(chance * links.length)]?.click()
  }, random())
}

/** Opens the first article of the list, if there is one. */
export async function openArticle(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLAnchorElement>('main h3 a')?.click())
}

/** Waits until the page shows its address, or says what is missing; asks again for that. */
export async function rested(page: Page): Promise<void> {
  const alert = page.getByRole('alert').getByRole('button').first()
  await expect
    .poll(async () => {
      if (await alert.isVisible()) await alert.click().catch(() => {})
      return page.evaluate(isAtRest).catch(() => false)
    })
    .toBe(true)
}

/** Runs in the page: a list shows what the address says, or another page is there. */
function isAtRest(): boolean {
  const shows = document.querySelector('main')?.dataset['shows']
  const isBusy = document.querySelector('[aria-busy=true], [role=alert]') !== null
  return !isBusy && (shows === undefined ? document.querySelector('h1') !== null : (location.pathname + location.search).endsWith(shows)) // prettier-ignore
}

/** What a page says, for whoever compares it. */
export async function told(page: Page): Promise<readonly unknown[]> {
  const isList = (await page.locator('main[data-shows]').count()) > 0
  const title = await page.getByRole('heading', { level: 1 }).first().innerText()
  if (!isList) return [title]
  await settled(page)
  const first = page.getByRole('heading', { level: 3 }).first()
  return [title, await total(page), (await first.count()) > 0 ? await first.innerText() : undefined]
}
