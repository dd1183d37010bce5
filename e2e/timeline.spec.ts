import { devices, expect } from 'playwright/test'
import { sentence, settled, still, test, total, violations } from './journey.ts'

test('the timeline shows every article under its month, newest first', async ({ page, home }) => {
  await page.goto(home)
  await expect(sentence(page)).toHaveText(
    /^46 articles from \d+ places, 45 of them dated, March 1996 to May 2025$/,
  )
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(46)
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(
    /Kenya and Uganda|India and Pakistan put/,
  )
  await expect(page.getByText('One year without an article').first()).toBeVisible()
})

test('the order can be turned round; articles without a date stay last', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first')
  await expect(page).toHaveURL(`${home}?sort=oldest`)
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(/Romania and Bulgaria/)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).last()).toHaveText('No date')
})

test('an article opens from a filtered list and carries the list; back finds the place again', async ({
  page,
  home,
}) => {
  await page.goto(`${home}?country=in`)
  await settled(page)
  const link = page.getByRole('link', { name: 'Letters that took seventy years' })
  await link.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => window.scrollY)
  await link.click()
  await expect(page).toHaveURL(/\/a\/2017-08-14-[^?]*\/\?country=in$/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mention India$/)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place)
})

test('a month and a year have pages of their own', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await page.getByRole('heading', { level: 2, name: 'May 2025' }).getByRole('link').click()
  await expect(page).toHaveURL(`${home}2025/05/`)
  await expect(sentence(page)).toHaveText('2 articles in May 2025')
  await page.goto(`${home}2025/`)
  await expect(sentence(page)).toHaveText('4 articles in 2025')
})

test('articles without a date have a shelf', async ({ page, home }) => {
  await page.goto(`${home}undated/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 article without a date')
  await expect(page.getByRole('link', { name: 'The recipe that crossed four borders' })).toBeVisible()
})

test('the link to a view is copied whole', async ({ page, home, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${home}?country=in&country=pk`)
  await settled(page)
  await page.getByRole('button', { name: 'Copy link to this view' }).first().click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${home}?country=in&country=pk`)
})

test('by keyboard alone: skip to the content, choose a country, open an article, come back', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  const india = page.getByRole('complementary', { name: 'Filters' }).getByRole('link', { name: /^IND India/ })
  await page.keyboard.press('f')
  for (
    let presses = 0;
    presses < 40 && !(await india.evaluate((link) => link === document.activeElement));
    presses++
  )
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${home}?country=in`)
  await settled(page)
  const first = page.getByRole('heading', { level: 3 }).first().getByRole('link')
  for (
    let presses = 0;
    presses < 120 && !(await first.evaluate((link) => link === document.activeElement));
    presses++
  )
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/a\/2025-05-2/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mention India$/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the timeline reads, and its filters lead to pages that are there', async ({ page, home }) => {
    await page.goto(home)
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(46)
    await page
      .getByRole('complementary', { name: 'Filters' })
      .getByRole('link', { name: /^PAK Pakistan/ })
      .click()
    await expect(page).toHaveURL(`${home}country/pk/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pakistan')
    await page.goto(home)
    await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
    await expect(page).toHaveURL(/\/a\/2025-05-2/)
  })
})

test.describe('on a phone', () => {
  const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['iPhone 13']
  test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch })

  test('filters are chosen in a sheet that says what it will show', async ({ page, home }) => {
    await page.goto(home)
    await settled(page)
    await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name: 'Filter' }).tap()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await sheet.getByRole('link', { name: /India/ }).first().tap()
    await expect(page).toHaveURL(`${home}?country=in`)
    await sheet.getByRole('tab', { name: 'People' }).tap()
    await sheet
      .getByRole('link', { name: /Sana Qureshi/ })
      .first()
      .tap()
    await expect(sentence(page)).toHaveText(/mention Sana Qureshi and India$/)
    await settled(page)
    const shown = await total(page)
    await sheet.getByRole('button', { name: `Show ${shown} articles` }).tap()
    await expect(sheet).toBeHidden()
    await expect(sentence(page)).toHaveText(`${shown} articles mention Sana Qureshi and India`)
    await expect(page.getByRole('button', { name: 'Filter · 2' })).toBeVisible()
  })

  test('dates are chosen in the sheet, by rows and by fields', async ({ page, home }) => {
    await page.goto(home)
    await settled(page)
    await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name: 'Dates' }).tap()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await sheet.getByRole('link', { name: /^2025/ }).tap()
    await expect(page).toHaveURL(`${home}?date=2025`)
    await sheet.getByRole('textbox', { name: 'From' }).fill('2024')
    await sheet.getByRole('textbox', { name: 'From' }).press('Enter')
    await expect(page).toHaveURL(`${home}?date=2024..2025`)
  })

  test('nothing is wider than the window', async ({ page, home }) => {
    await page.goto(`${home}?country=in&country=pk&date=2000..2020`)
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  })
})

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const

const VIEWS = ['?country=in&country=pk&date=2000..2020', '?country=cl&country=in', '2025/05/', 'undated/']

for (const look of LOOKS) {
  test.describe(`${look.colorScheme}, ${look.viewport.width} wide`, () => {
    test.use(look)

    for (const view of VIEWS) {
      test(`axe finds nothing wrong with ${view}`, async ({ page, home }) => {
        await page.goto(home + view)
        await page.waitForLoadState('networkidle')
        expect(await violations(page)).toEqual([])
      })
    }

    test('axe finds nothing wrong with the sheet', async ({ page, home }) => {
      test.skip(look.viewport.width > 800, 'the sheet is for small screens')
      await page.goto(`${home}?country=in`)
      await settled(page)
      await page
        .getByRole('button', { name: /^Filter/ })
        .last()
        .click()
      await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
      await still(page)
      expect(await violations(page)).toEqual([])
    })
  })
}

test('axe finds nothing wrong with the whole timeline', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  expect(await violations(page)).toEqual([])
})
