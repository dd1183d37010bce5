import { expect } from 'playwright/test'
import { EMPTY } from './archives.ts'
import { alive, test, violations } from './journey.ts'

test.use({ archive: EMPTY })

test('before the first article its views say what to do, and search finds nothing', async ({
  page,
  home,
}) => {
  for (const path of ['', 'map/', 'together/', 'together/people/', 'search/']) {
    await page.goto(home + path)
    await alive(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing filed yet')
    expect(await violations(page)).toEqual([])
  }
  await page.goto(home)
  await alive(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('bridge')
  await expect(page.getByText('Nothing matches bridge.')).toBeVisible()
})
