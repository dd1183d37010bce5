import { expect } from 'playwright/test'
import type { Page, Route } from 'playwright/test'
import { ONE } from './archives.ts'
import { alive, takenOver, test, violations } from './journey.ts'

test.use({ archive: ONE, permissions: ['clipboard-read', 'clipboard-write'] })

const HEADLINE = 'China welcomes, supports Pakistan, India handling differences through dialogue: FM'

async function open(page: Page, home: string): Promise<string> {
  await page.goto(home)
  await page.getByRole('link', { name: 'Read the article' }).click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  return page.url()
}

test('the article reads as it was filed: headline, source, time, dateline, caption, ten paragraphs', async ({
  page,
  home,
}) => {
  const url = await open(page, home)
  expect(url).toBe(`${home}a/2025-05-21-china-welcomes-supports-pakistan-india-handling-differences/`)
  const article = page.getByRole('article')
  await expect(article.getByText('Published 21 May 2025, 08:26').first()).toBeVisible()
  await expect(article.locator('.dateline')).toHaveText(/Beijing,\s+May 20\s+\(Xinhua\)/)
  await expect(article.locator('figcaption')).toContainText('holds talks with Deputy Prime Minister')
  await expect(article.locator('figcaption')).toContainText('Xinhua/Zhai Jianlan')
  await expect(article.locator('.prose > p')).toHaveCount(10)
  await expect(article.locator('#p1')).toContainText('China welcomes and supports Pakistan')
})

test('beside it stand its two people with their roles, its three countries, its dates', async ({
  page,
  home,
}) => {
  await open(page, home)
  const rail = page.getByRole('complementary', { name: 'In this article' })
  const people = rail.locator('section', { has: page.getByRole('heading', { name: /^People/ }) })
  await expect(people.locator('.who__name')).toHaveText(['Wang Yi', 'Mohammad Ishaq Dar'])
  await expect(people.locator('.who__role').first()).toContainText('Foreign Minister of China')
  await expect(people.locator('.who__role').last()).toHaveText(
    'Deputy Prime Minister and Foreign Minister of Pakistan',
  )
  const countries = await rail.locator('.land a').allInnerTexts()
  expect(countries.toSorted()).toEqual(['China', 'India', 'Pakistan'])
  await expect(rail.getByText('Tuesday 20 May 2025').first()).toBeVisible()
})

test('a mark that is pressed opens its note: from which words, how sure, what it gives, what corrects it', async ({
  page,
  home,
}) => {
  const url = await open(page, home)
  const mark = page.locator('#p6 .m', { hasText: /^Dar$/ }).first()
  await mark.click()
  const note = page.getByRole('dialog', { name: /^Mohammad Ishaq Dar/ })
  await expect(note).toBeFocused()
  await expect(note).toContainText('Last name of Mohammad Ishaq Dar, who is named in full under the picture.')
  await expect(note).toContainText('The article counts under Mohammad Ishaq Dar.')
  expect(page.url()).toBe(url)
  await note.getByText('Correct this').click()
  await note.getByRole('radio', { name: 'Somebody else' }).check()
  await expect(note.getByLabel('Lines for corrections.yaml')).toHaveText(
    /^people:\n {2}- split: Mohammad Ishaq Dar\n {4}in: \[".+\.txt"\]\n {4}as: "\?"$/,
  )
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
  await expect(mark).toBeFocused()
  expect(page.url()).toBe(url)
})

test('the note of a mark is opened by key, leads to the page of the name and to how names are found', async ({
  page,
  home,
}) => {
  await open(page, home)
  await page
    .locator('#p1 .m', { hasText: /^Pakistan$/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  const note = page.getByRole('dialog', { name: /^Pakistan/ })
  await expect(note).toContainText('Its name.')
  await page.locator('#p2').click({ position: { x: 5, y: 60 } })
  await expect(note).toHaveCount(0)
  await page
    .locator('#p1 .m', { hasText: /^Pakistan$/ })
    .first()
    .press('Enter')
  await note.getByRole('link', { name: 'Articles that mention Pakistan' }).click()
  await expect(page).toHaveURL(`${home}country/pk/`)
  await expect(note).toHaveCount(0)
})

test('without its code a mark is the link that it was', async ({ browser, home }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await open(page, home)
  await page.route('**/assets/mark-note*', (route) => route.abort())
  await page
    .locator('#p1 .m', { hasText: /^Pakistan$/ })
    .first()
    .click()
  await expect(page).toHaveURL(`${home}country/pk/`)
  await context.close()
})

test.describe('by a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a tap on a mark has its note rise from the foot of the window', async ({ page, home }) => {
    await open(page, home)
    await page
      .locator('#p1 .m', { hasText: /^Pakistan$/ })
      .first()
      .tap()
    const note = page.getByRole('dialog', { name: /^Pakistan/ })
    const box = await note.boundingBox()
    expect(box && [box.x, box.width, Math.round(box.y + box.height)]).toEqual([0, 390, 844])
    await page.locator('h1').tap()
    await expect(note).toHaveCount(0)
  })
})

test('marks can be switched off, and stay off', async ({ page, home }) => {
  await open(page, home)
  await page.getByRole('checkbox', { name: 'Countries' }).uncheck()
  await expect(page.getByRole('article')).toHaveAttribute('data-marks', 'people places')
  await page.reload()
  await expect(page.getByRole('article')).toHaveAttribute('data-marks', 'people places')
})

test('the rail steps from mention to mention, and round', async ({ page, home }) => {
  await open(page, home)
  const next = page.getByRole('button', { name: 'Next mention of Mohammad Ishaq Dar' })
  await next.click()
  await expect(page.locator('#p2 .m:focus')).toHaveText('Mohammad Ishaq Dar')
  await next.click()
  await expect(page.locator('#p6 .m:focus')).toHaveText('Dar')
  await page.getByRole('button', { name: 'Previous mention of Mohammad Ishaq Dar' }).click()
  await expect(page.locator('#p2 .m:focus')).toHaveText('Mohammad Ishaq Dar')
})

test('a name in the text leads to its page', async ({ page, home }) => {
  await open(page, home)
  await page.locator('#p6').getByRole('link', { name: 'Dar' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Articles with Mohammad Ishaq Dar' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mohammad Ishaq Dar')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE)
})

test('a link to a paragraph lands on it', async ({ page, home }) => {
  const url = await open(page, home)
  await page.goto(`${url}#p7`)
  await expect(page.locator('#p7')).toBeInViewport()
  await expect(page.locator('#p1')).not.toBeInViewport()
})

test('a selected passage can be copied as a link that lands on its words', async ({
  page,
  home,
  context,
}) => {
  const url = await open(page, home)
  await page.locator('#p6').scrollIntoViewIfNeeded()
  await page.evaluate(() => {
    const text = document.querySelector('#p6')?.lastChild
    if (text) getSelection()?.setBaseAndExtent(text, 2, text, 40)
  })
  await page.getByRole('button', { name: 'Copy link to passage' }).click()
  await expect(page.getByText('Link to the passage copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.startsWith(`${url}#p6:~:text=`)).toBe(true)
  const other = await context.newPage()
  await other.goto(copied)
  await expect(other.locator('#p6')).toBeInViewport()
})

test('the article can be cited', async ({ page, home }) => {
  await open(page, home)
  await page.getByRole('button', { name: 'Cite' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cite this article' })
  await expect(dialog).toContainText(`Xinhua, “${HEADLINE}”, Beijing, 20 May 2025.`)
  await dialog.getByRole('radio', { name: 'BibTeX' }).check()
  await expect(dialog).toContainText('@misc{2025-05-21-china')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Cite' })).toBeFocused()
})

test('the keyboard alone reaches everything: help, marks, text size, back', async ({ page, home }) => {
  await open(page, home)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('o')
  await expect(page.getByRole('article')).toHaveAttribute('data-marks', 'people places')
  await page.keyboard.press('+')
  await expect(page.locator('html')).toHaveAttribute('data-size', '3')
  await page.keyboard.press('n')
  await expect(page.locator('#p1 .m:focus')).toHaveText('Wang Yi')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(home)
})

test('single-letter keys can be switched off', async ({ page, home }) => {
  await open(page, home)
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Single-letter keys' }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('o')
  await expect(page.getByRole('article')).toHaveAttribute('data-marks', 'people countries places')
})

test('text and theme are kept', async ({ page, home }) => {
  await open(page, home)
  await page.getByRole('button', { name: 'Text and theme' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.getByRole('button', { name: 'Size 4 of 5' }).click()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-size', '4')
})

test('an address that means nothing helps on', async ({ browser, home }) => {
  const page = await browser.newPage()
  await page.goto(`${home}a/2025-05-21-no-such-article/`)
  await expect(page.getByRole('heading', { level: 1, name: 'No such article' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to the timeline' }).click()
  await expect(page).toHaveURL(home)
  await page.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing on the reader's pages, ${colorScheme}, ${width} wide`, async ({ page, home }) => {
      test.slow()
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await open(page, home)
      expect(await violations(page)).toEqual([])
      for (const path of ['person/wang-yi/', 'country/pk/', 'people/', 'countries/', '2025/', '2025/05/']) {
        await page.goto(home + path)
        expect(await violations(page), path).toEqual([])
      }
    })
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole text and its links are there', async ({ page, home }) => {
    await page.goto(home)
    await page.getByRole('link', { name: 'Read the article' }).click()
    await expect(page.locator('.prose > p')).toHaveCount(10)
    await page.locator('#p1').getByRole('link', { name: 'Wang Yi' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wang Yi')
  })
})

test('pages say who they are to those who share them', async ({ page, home }) => {
  await open(page, home)
  await page.reload()
  await alive(page)
  await expect(page).toHaveTitle(`${HEADLINE} — Dateline`)
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', HEADLINE)
  const linked = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}')
  expect(linked).toMatchObject({
    '@type': 'NewsArticle',
    headline: HEADLINE,
    datePublished: '2025-05-21T08:26',
  })
})

test('a reader who scrolls before the scripts arrive stays there, and the next page begins at its top', async ({
  page,
  home,
}) => {
  const held: Route[] = []
  await page.route(/\/assets\/app-/, (route) => void held.push(route))
  await page.goto(home, { waitUntil: 'commit' })
  const link = page.getByRole('link', { name: 'Read the article' })
  await link.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => scrollY)
  expect(place).toBeGreaterThan(100)
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await Promise.all(held.map((route) => route.continue()))
  await takenOver(page)
  expect(await page.evaluate(() => scrollY)).toBe(place)
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})
