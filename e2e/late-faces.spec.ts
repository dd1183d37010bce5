import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { alive, test } from './journey.ts'

/** The faces that are used in the place of the first ones, as far as the browser has them. */
function lateFaces(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.fonts].filter(({ family, status }) => family.includes('Late') && status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
  ) // prettier-ignore
}

async function openFirst(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await page.waitForURL(/\/a\//)
  await alive(page)
  await page.evaluate(() => document.fonts.ready)
}

test('a face that came too late for the first page is shown from the next view on', async ({
  page,
  home,
}) => {
  await page.route(/latin-(?:opsz|wght)-normal.*woff2$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.continue()
  })
  await page.goto(home)
  await alive(page)
  expect(await lateFaces(page)).toEqual([])
  await openFirst(page)
  await expect.poll(() => lateFaces(page)).toEqual(['Piazzolla Late', 'Archivo Late'])
})
