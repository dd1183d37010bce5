import { expect } from 'playwright/test'
import { UNDER_REPO } from './archives.ts'
import { choose, settled, test } from './journey.ts'

test.use({ archive: UNDER_REPO })

test('under another path the site filters, opens and comes back within it', async ({ page, home }) => {
  expect(home).toMatch(/\/repo\/$/)
  await page.goto(home)
  await choose(page, /India/)
  await expect(page).toHaveURL(`${home}?country=in`)
  await settled(page)
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await expect(page).toHaveURL(/\/repo\/a\/2025-05-2/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(`${home}?country=in`)
})
