import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { alive, settled, test, violations } from './journey.ts'

/** Opens an article of the list; gives its text. */
async function openArticle(page: Page, home: string): Promise<string> {
  await page.goto(`${home}?q=river`)
  await settled(page)
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await page.waitForURL(/\/a\//)
  await alive(page)
  return page
    .locator('article')
    .evaluate((article) =>
      [...article.querySelectorAll('h1, figcaption, .prose > *')]
        .map((text) => text.textContent.replaceAll('¶', ''))
        .join('\n'),
    )
}

/** How many ranges wear a highlight. */
function highlighted(page: Page, name: string): Promise<number> {
  return page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, name)
}

test('i looks for a text in the article, counts it, and goes from place to place', async ({ page, home }) => {
  const text = await openArticle(page, home)
  const times = text.toLowerCase().split('river').length - 1
  expect(times).toBeGreaterThan(1)
  await page.keyboard.press('i')
  const find = page.getByRole('search', { name: 'Find in this article' })
  await page.keyboard.type('RIVER')
  await expect(find.getByRole('status')).toHaveText(`1 of ${times}`)
  expect(await highlighted(page, 'found')).toBe(times)
  expect(await highlighted(page, 'found-now')).toBe(1)
  await page.keyboard.press('Enter')
  await expect(find.getByRole('status')).toHaveText(`2 of ${times}`)
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(find.getByRole('status')).toHaveText(`${times} of ${times}`)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(find).toHaveCount(0)
  expect(await highlighted(page, 'found')).toBe(0)
  await expect(page).toHaveURL(/\/a\//)
})

test('what is not in the article can be searched for in the archive', async ({ page, home }) => {
  await openArticle(page, home)
  await page.keyboard.press('i')
  await page.keyboard.type('zebra crossing')
  const find = page.getByRole('search', { name: 'Find in this article' })
  await expect(find.getByRole('status')).toHaveText('Not in this article')
  await expect(find.getByRole('link', { name: 'Search the archive for it' })).toHaveAttribute(
    'href',
    /\/search\/\?q=zebra(?:\+|%20)crossing$/,
  )
})

test('on a phone the menu has it, beside citing, printing and the link', async ({ page, home }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openArticle(page, home)
  const more = page.getByRole('button', { name: 'More', exact: true })
  await more.click()
  const menu = page.getByRole('group', { name: 'More' })
  await expect(menu.getByRole('button')).toHaveText(['Find in this article', 'Cite', 'Print', 'Copy link'])
  expect(await violations(page)).toEqual([])
  await menu.getByRole('button', { name: 'Cite' }).click()
  await expect(page.getByRole('dialog', { name: 'Cite this article' })).toBeVisible()
  await page.keyboard.press('Escape')
  await more.click()
  await page.evaluate(() => (window.print = () => (document.title = 'printed')))
  await menu.getByRole('button', { name: 'Print' }).click()
  await expect(page).toHaveTitle('printed')
  await more.click()
  await menu.getByRole('button', { name: 'Find in this article' }).click()
  await expect(page.getByRole('textbox', { name: 'Find in this article' })).toBeFocused()
  await page.keyboard.type('river')
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^1 of \d+$/)
})

test('a notice at the foot of the window covers no link at the end of the page', async ({ page, home }) => {
  await openArticle(page, home)
  await page.keyboard.press('c')
  await expect(page.locator('.toast:not(:empty)')).toBeVisible()
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const covered = await page.evaluate(() => {
    const toast = document.querySelector('.toast:not(:empty)')?.getBoundingClientRect()
    if (!toast) return ['no notice']
    return [...document.querySelectorAll('main a, footer a')]
      .filter((link) =>
        [...link.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left < toast.right && right > toast.left && top < toast.bottom && bottom > toast.top,
        ),
      )
      .map((link) => link.textContent)
  })
  expect(covered).toEqual([])
})
