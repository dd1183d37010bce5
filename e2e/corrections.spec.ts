import { expect } from 'playwright/test'
import { CORRECTED } from './archives.ts'
import { settled, takenOver, test } from './journey.ts'

test.use({ archive: CORRECTED })

test('an article says which file it is from and what the archivist corrected', async ({ page, home }) => {
  await page.goto(`${home}a/2020-01-01-library-story-v2-final/`)
  await takenOver(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Villagers finish their own library')
  await expect(page.getByText('library.md, SHA-256 f0b071e0d7393970')).toContainText(
    'Corrected by the archivist: headline (was “LIBRARY STORY v2 FINAL”), day (was “2020-01-01”), source (was “untitled”), byline (was “admin”), language (was “en”).',
  )
})

test('a headline that the text does not have is marked', async ({ page, home }) => {
  await page.goto(`${home}a/2024-11-05-ferry-line-to-peru-planned/`)
  await takenOver(page)
  await expect(page.getByText('Headline by the address of the page')).toBeVisible()
})

test('the address of a withdrawn article says so, whether it is drawn or opened within the site', async ({
  page,
  home,
}) => {
  const address = `${home}a/2024-11-05-gone-with-its-file/`
  const response = await page.goto(address)
  expect(await response?.text()).toContain('This article was withdrawn')
  await takenOver(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article was withdrawn')
  await expect(page.getByText('The first report was wrong.')).toBeVisible()
  await page.getByRole('link', { name: 'To the timeline' }).click()
  await expect(page.getByText('Grain ship reaches Kenya')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('The first report was wrong.')).toBeVisible()
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
})

test('a hidden article is no page', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await expect(page.getByText('Names of the witnesses')).toHaveCount(0)
  await expect(page.getByText('Market closed for a day')).toHaveCount(0)
})
