import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { sentence, settled, test, total, violations } from './journey.ts'

/** The panel's number beside the first value, and its name. */
async function firstValue(page: Page): Promise<{ readonly name: string; readonly articles: number }> {
  const row = page.getByRole('complementary', { name: 'Filters' }).getByRole('listitem').first()
  const link = row.getByRole('link').first()
  const text = await link.innerText()
  return { name: text.replace(/[\d\s,]+$/, '').trim(), articles: Number(/(\d+)\s*$/.exec(text)?.[1]) }
}

test('articles without a date are told of over the timeline, and have a shelf that is filtered like the rest', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  await expect(sentence(page)).toHaveText(/^46 articles from \d+ places, 45 of them dated, /)
  await page.getByText('One without a date is').getByRole('link', { name: 'on the shelf' }).click()
  await expect(page).toHaveURL(`${home}undated/`)
  await settled(page)
  expect(await total(page)).toBe(1)
  const { articles } = await firstValue(page)
  expect(articles).toBe(1)
  await page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('listitem')
    .first()
    .getByRole('link')
    .first()
    .click()
  await expect(page).toHaveURL(/\/undated\/\?\w+=/)
  await settled(page)
  await expect(sentence(page)).toHaveText(/^1 article (mentions|from) .* without a date$/)
  expect(await total(page)).toBe(articles)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Remove without a date' }).click()
  await expect(page).toHaveURL(new RegExp(`^${home}\\?`))
})

test('a range of days says how many without a date it leaves out', async ({ page, home }) => {
  await page.goto(`${home}?date=1990..2025`)
  await settled(page)
  await expect(page.getByText('One without a date is left out, and is on the shelf.')).toBeVisible()
})

test('a filter says how many of its articles are dated', async ({ page, home }) => {
  await page.goto(`${home}undated/`)
  await settled(page)
  await page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('listitem')
    .first()
    .getByRole('link')
    .first()
    .click()
  await settled(page)
  await page.getByRole('link', { name: 'Go to the timeline' }).click()
  await settled(page)
  await expect(sentence(page)).toHaveText(/, \d+ of them dated, |, none of them dated|, undated/)
})

for (const [typed, address] of [
  ['May 2005', '?date=2005-05..2025'],
  ['1 July 2005', '?date=2005-07..2025-12'],
  ['2 July 2005', '?date=2005-07-02..2025-12-31'],
  ['07/2005', '?date=2005-07..2025-12'],
  ['2005', '?date=2005..2025'],
  ['2001 to 2005', '?date=2001..2005'],
] as const)
  test(`${typed} is understood as a date`, async ({ page, home }) => {
    await page.goto(home)
    await settled(page)
    await page.getByRole('textbox', { name: 'From' }).fill(typed)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`^${home.replaceAll('/', '\\/')}\\?date=`))
    const shown = new URL(page.url()).searchParams.get('date') ?? ''
    expect(shown.split('..')[0]).toBe(address.slice(6).split('..')[0])
  })

test('what is no date is said in words, and stays until it is one', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  const from = page.getByRole('textbox', { name: 'From' })
  await from.fill('01/07/2005')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(
    '“01/07/2005” may be 1 July 2005 or 7 January 2005: write the month as a word.',
  )
  await expect(from).toHaveAccessibleDescription(/may be 1 July 2005/)
  await expect(from).toHaveValue('01/07/2005')
  expect(await violations(page)).toEqual([])
  await from.fill('7 Jan 2005')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/date=2005-01-07/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

/** Types into the search. */
async function search(page: Page, home: string, text: string) {
  await page.goto(home)
  await settled(page)
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await dialog.getByRole('combobox').fill(text)
  return dialog
}

test.describe('the search', () => {
  test.use({ serviceWorkers: 'block' })

  test('says how to ask before anything is typed', async ({ page, home }) => {
    const dialog = await search(page, home, '')
    await expect(dialog.getByText('grain OR wheat')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  test('finds either of two words', async ({ page, home }) => {
    const count = async (text: string) => {
      const dialog = await search(page, home, text)
      const heading = dialog.getByRole('group', { name: 'Articles' })
      await expect(heading).toBeVisible()
      await expect(dialog.getByRole('status')).toHaveText(/result/)
      return Number(/(\d+)$/.exec(await heading.locator('.seek__h').innerText())?.[1])
    }
    const [ferry, telescope] = [await count('"ferry"'), await count('"telescope"')]
    expect(await count('"ferry" OR "telescope"')).toBe(ferry + telescope)
  })

  test('where nothing has all words says what one less would find, and finds just that', async ({
    page,
    home,
  }) => {
    const dialog = await search(page, home, 'telescope mackerel')
    await expect(dialog.getByText('Nothing matches')).toBeVisible()
    const less = dialog.getByRole('button', { name: /^Without telescope: \d+ article/ })
    const articles = Number(/\d+/.exec(await less.innerText())?.[0])
    await less.click()
    await expect(dialog.getByRole('combobox')).toHaveValue('mackerel')
    await expect(dialog.getByRole('group', { name: 'Articles' }).locator('.seek__h')).toHaveText(
      new RegExp(`\\b${articles}$`),
    )
    await page.goto(`${home}?q=telescope+mackerel`)
    await settled(page)
    await page.getByRole('link', { name: /^Without “telescope”/ }).click()
    await expect(page).toHaveURL(`${home}?q=mackerel`)
    await settled(page)
    expect(await total(page)).toBe(articles)
  })

  test('words in quotes look for no names', async ({ page, home }) => {
    const dialog = await search(page, home, '"sana qureshi"')
    await expect(dialog.getByRole('group', { name: 'Articles' })).toBeVisible()
    await expect(dialog.getByRole('group', { name: 'People' })).toHaveCount(0)
  })
})
