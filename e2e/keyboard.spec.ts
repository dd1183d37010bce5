import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { alive, sentence, settled, test } from './journey.ts'

const RIVER = 'India and Pakistan put their river gauges online, on one page'

test('f leads to the filters, Enter chooses, x clears', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await page.keyboard.press('f')
  await expect(page.getByRole('searchbox', { name: 'Find a country' })).toBeFocused()
  await page.keyboard.type('pakis')
  await expect(page.getByRole('link', { name: /^IND India/ })).toBeHidden()
  await expect(page.getByRole('link', { name: /^PAK Pakistan/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${home}?country=pk`)
  await settled(page)
  await page.keyboard.press('x')
  await expect(page).toHaveURL(home)
})

test('a range is brushed with the arrow keys, and taken back', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await page.getByRole('slider', { name: 'From' }).focus()
  await page.keyboard.press('PageUp')
  await expect(page).toHaveURL(/\?date=/)
  await settled(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\?date=\d{4}\.\.2025$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ from \d{4} to 2025$/)
  await page.goBack()
  await expect(page).toHaveURL(home)
})

test('j and k go from article to article, Enter opens, Escape brings the focus back', async ({
  page,
  home,
}) => {
  await page.goto(`${home}?country=in`)
  await settled(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  const second = page.getByRole('heading', { level: 3 }).nth(1).getByRole('link')
  await expect(second).toBeFocused()
  const headline = await second.innerText()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(`${home}?country=in`)
  await expect(page.getByRole('link', { name: headline })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await page.goBack()
  await expect(page.getByRole('link', { name: headline })).toBeFocused()
})

test('brackets go from year to year', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  const focusedYear = () =>
    page.evaluate(() =>
      document.activeElement?.closest('.entry')?.querySelector('time')?.dateTime.slice(0, 4),
    )
  await page.keyboard.press(']')
  await expect.poll(focusedYear).toBe('2024')
  await page.keyboard.press(']')
  await expect.poll(focusedYear).toBe('2023')
  await page.keyboard.press('[')
  await expect.poll(focusedYear).toBe('2024')
})

test('in an article n goes from mention to mention, Alt and arrows from paragraph to paragraph', async ({
  page,
  home,
}) => {
  await openRiver(page, home)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-e') ?? null)
  await page.keyboard.press('n')
  await expect.poll(focused).not.toBeNull()
  const first = await focused()
  await page.keyboard.press('n')
  expect(await focused()).toBe(first)
  await page.locator('#p1 .para').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.locator('#p2 .para')).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.locator('#p1 .para')).toBeFocused()
})

test('a selected passage is linked with l and cited with q; closing brings the reader back', async ({
  page,
  home,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openRiver(page, home)
  await page
    .locator('.prose p')
    .nth(1)
    .evaluate((element) => getSelection()?.selectAllChildren(element))
  await page.getByRole('toolbar', { name: 'Selected passage' }).waitFor()
  await page.keyboard.press('l')
  await expect(page.getByText('Link to the passage copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#p2:~:text=')
  await page.keyboard.press('q')
  const cite = page.getByRole('dialog', { name: 'Cite this passage' })
  await expect(cite).toContainText('paragraph 2')
  await page.keyboard.press('Escape')
  await expect(cite).toBeHidden()
  await expect(page).toHaveURL(/\/a\//)
})

test('the button that opened a dialog has the focus again when it closes', async ({ page, home }) => {
  await openRiver(page, home)
  const cite = page.getByRole('button', { name: 'Cite' })
  await cite.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Cite this article' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cite).toBeFocused()
})

test('the numbers of the triangle are one stop for the Tab key and lead on with arrows', async ({
  page,
  home,
}) => {
  await page.goto(`${home}together/`)
  await alive(page)
  await expect(page.locator('.tri td a[tabindex="0"]')).toHaveCount(1)
  await page.locator('.tri td a[tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  const cell = page.locator('.tri td a:focus')
  await expect(cell).toHaveAttribute('tabindex', '0')
  const naming = await cell.getAttribute('aria-label')
  const articles = /(\d+) articles?$/.exec(naming ?? '')?.[1]
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(sentence(page)).toHaveText(new RegExp(`^${articles} articles? mentions? `))
})

test('a country of the map is chosen and taken out by keyboard', async ({ page, home }) => {
  await page.goto(`${home}map/`)
  await alive(page)
  const india = page
    .getByRole('group', { name: 'Countries named in the archive' })
    .getByRole('link', { name: /^India, / })
  await india.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${home}map/?country=in`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mention India$/)
  await page.keyboard.press('x')
  await expect(page).toHaveURL(`${home}map/`)
})

test('whoever comes back to an article finds their place, and the way to the top', async ({ page, home }) => {
  await openRiver(page, home)
  await page.setViewportSize({ width: 320, height: 300 })
  await page.locator('#p2').evaluate((block) => block.scrollIntoView())
  await page.waitForFunction(() => localStorage.getItem('dateline:places')?.includes(',2'))
  await page.goto(home)
  await openRiver(page, home)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
  await page.getByRole('button', { name: 'Back to the top' }).click()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goto(`${page.url()}#p2`)
  await expect(page.getByRole('button', { name: 'Back to the top' })).toBeHidden()
})

async function openRiver(page: Page, home: string): Promise<void> {
  await page.goto(`${home}?country=in`)
  await settled(page)
  await page.getByRole('link', { name: RIVER }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(RIVER)
  await alive(page)
}
