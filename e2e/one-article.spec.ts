import { expect } from 'playwright/test'
import { ONE } from './archives.ts'
import { sentence, settled, test, total } from './journey.ts'

test.use({ archive: ONE })

test('an archive of one article stands on the timeline as its front page, with every tool there and at work', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  await expect(sentence(page)).toHaveText('1 article, 20 May 2025')
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(/^China welcomes, supports Pakistan/)
  await expect(page.getByRole('figure')).toBeVisible()
  const filters = page.getByRole('complementary', { name: 'Filters' })
  await filters
    .getByRole('link', { name: /Wang Yi/ })
    .first()
    .click()
  await expect(page).toHaveURL(`${home}?person=wang-yi`)
  await settled(page)
  await expect.poll(() => total(page)).toBe(1)
  await expect(sentence(page)).toHaveText('1 article mentions Wang Yi')
  await page.getByRole('link', { name: 'Read the article' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^China welcomes/)
})

test('what a person said is searched as one types', async ({ page, home }) => {
  await page.goto(`${home}person/wang-yi/said/`)
  await page.getByRole('searchbox', { name: 'Search in these statements' }).fill('ironclad')
  await expect(page).toHaveURL(`${home}person/wang-yi/said/?q=ironclad`)
  await expect(page.locator('.stmt')).toHaveCount(1)
  await expect(page.getByRole('status').first()).toHaveText('1 statement by Wang Yi with “ironclad”')
})
