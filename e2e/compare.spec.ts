import { expect } from 'playwright/test'
import type { Locator, Page } from 'playwright/test'
import { alive, sentence, settled, test, total, violations } from './journey.ts'

/** The row under a heading. */
function rowOf(page: Page, heading: string): Locator {
  return page
    .locator('.cmp__row')
    .filter({ has: page.getByRole('heading', { name: new RegExp(`^${heading}`) }) })
}

/** What stands beside each other in a row: the words of both sides. */
async function row(page: Page, heading: string): Promise<readonly string[]> {
  await expect(rowOf(page, heading)).toBeVisible()
  return rowOf(page, heading).locator(':scope > div').allInnerTexts()
}

test('two people stand side by side, with what they have in common, and trade places', async ({
  page,
  home,
}) => {
  await page.goto(`${home}person/amara-okonjo/`)
  await alive(page)
  await page.getByRole('link', { name: 'Compare' }).click()
  await expect(sentence(page)).toHaveText('Amara Okonjo beside somebody else')
  await page.getByRole('button', { name: 'Change choose' }).click()
  const choice = page.getByRole('dialog', { name: 'Choose' })
  await choice.getByRole('searchbox').fill('haddad')
  await choice.getByRole('link', { name: 'Leila Haddad' }).click()
  await expect(page).toHaveURL(/\/compare\/\?a=amara-okonjo&b=leila-haddad$/)
  await expect(sentence(page)).toHaveText(/^Amara Okonjo beside Leila Haddad: \d+ articles? in common$/)
  const common = Number(/(\d+) article/.exec(await sentence(page).innerText())?.[1])
  await page.getByRole('link', { name: 'Swap sides' }).first().click()
  await expect(sentence(page)).toHaveText(/^Leila Haddad beside Amara Okonjo/)
  const [one] = await row(page, 'Appears with')
  expect(one?.includes('Amara Okonjo')).toBe(common > 0)
  await page.goto(`${home}?person=amara-okonjo&person=leila-haddad`)
  await alive(page)
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(
    common === 0 ? /^No articles|^0/ : new RegExp(`^${common} article`),
  )
})

test('what shares articles with both is told in words, and is so', async ({ page, home }) => {
  await page.goto(`${home}compare/?a=in&b=pk`)
  await expect(sentence(page)).toHaveText(/^India beside Pakistan: \d+ articles in common$/)
  const lines = rowOf(page, 'Countries').locator(':scope > div:first-of-type li')
  await expect(lines.first()).toBeVisible()
  const shown = await lines.evaluateAll((items) =>
    items.map((item) => ({
      code: /country\/(\w\w)/.exec(item.querySelector('a')?.href ?? '')?.[1] ?? '',
      isInBoth: item.textContent.includes('with both'),
    })),
  )
  for (const { code, isInBoth } of shown.filter(({ code }) => code !== 'pk').slice(0, 3)) {
    await page.goto(`${home}?country=${[code, 'pk'].toSorted().join('&country=')}`)
    await settled(page)
    expect((await total(page)) > 0, code).toBe(isInBoth)
  }
})

test('two years stand side by side and have nothing in common', async ({ page, home }) => {
  await page.goto(`${home}compare/?a=2021&b=2022`)
  await expect(sentence(page)).toHaveText('2021 beside 2022')
  const [one = '', other = ''] = await row(page, 'Articles')
  expect(one).toContain('2021')
  expect(other).toContain('2022')
  expect(await violations(page)).toEqual([])
})

test('who is not in the archive is told in its column, and the other stays', async ({ page, home }) => {
  await page.goto(`${home}compare/?a=amara-okonjo&b=nobody-at-all`)
  await expect(page.getByRole('main')).toContainText('has the address “nobody-at-all”')
  await expect(page.getByRole('heading', { level: 3, name: 'Amara Okonjo' })).toBeVisible()
  await page.goto(`${home}compare/?a=amara-okonjo&b=amara-okonjo`)
  await expect(page.getByRole('main')).toContainText('The same stands on both sides.')
  await page.goto(`${home}compare/?a=_&b=in`)
  await expect(page.getByRole('main')).toContainText('“_” is no person, country, year or month.')
})

test('on a phone each row has both, one under the other', async ({ page, home }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${home}compare/?a=in&b=pk`)
  await expect(sentence(page)).toHaveText(/^India beside Pakistan/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(await violations(page)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it would show, and where each side has a page', async ({ page, home }) => {
    await page.goto(`${home}compare/?a=in&b=pk`)
    await expect(page.locator('noscript p')).toContainText('It takes JavaScript to read it there.')
    await page.getByRole('main').getByRole('link', { name: 'Countries' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Countries')
  })
})
