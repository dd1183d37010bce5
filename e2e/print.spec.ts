import { expect } from 'playwright/test'
import { ONE } from './archives.ts'
import { alive, test } from './journey.ts'

test.use({ archive: ONE })

test('the article is printed on one page of A4', async ({ page, home }) => {
  await page.goto(home)
  await page.getByRole('link', { name: 'Read the article' }).click()
  await page.waitForURL(/\/a\//)
  await alive(page)
  const pdf = (await page.pdf({ format: 'A4', path: 'test-results/article.pdf' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
})
