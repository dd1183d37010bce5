import { expect } from 'playwright/test'
import type { Locator, Page, Route } from 'playwright/test'
import { sentence, settled, test, total, violations } from './journey.ts'

// What the service worker asks for would be neither held nor slowed down.
test.use({ serviceWorkers: 'block' })

/** The search, and what stands in it. */
function seek(page: Page): { dialog: Locator; box: Locator; lines: Locator; status: Locator } {
  const dialog = page.getByRole('dialog', { name: 'Search' })
  return {
    dialog,
    box: dialog.getByRole('combobox'),
    lines: dialog.getByRole('option'),
    status: dialog.getByRole('status'),
  }
}

/** Has every file of the archive take so many milliseconds. */
async function slowData(page: Page, milliseconds: number): Promise<void> {
  await page.route('**/data/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    await route.continue()
  })
}

/** Lets an answer that was held go on, and waits until it is there and the page has drawn what it makes of it. */
async function arrived(route: Route): Promise<void> {
  await route.continue()
  await (await route.request().response())?.finished()
  await route
    .request()
    .frame()
    .evaluate(() => new Promise((drawn) => requestIdleCallback(drawn)))
}

/** Presses keys in one task, as a busy page gets them: each goes to what has the focus then, and a letter into a field. */
async function pressTogether(page: Page, keys: string): Promise<void> {
  await page.evaluate((keys) => {
    for (const key of keys) {
      const target = document.activeElement ?? document.body
      const isFree = target.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
      if (isFree) document.execCommand('insertText', false, key)
    }
  }, keys)
}

async function search(page: Page, text: string): Promise<void> {
  const { box, status } = seek(page)
  await box.fill(text)
  await expect(status).toHaveText(/result/)
}

test('by keyboard: open, search, choose, read, come back, close; the focus returns', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  const button = page.getByRole('link', { name: 'Search the archive' })
  await button.focus()
  await page.keyboard.press('/')
  const { dialog, box, lines, status } = seek(page)
  await expect(box).toBeFocused()
  await page.keyboard.type('pakistan')
  await expect(status).toHaveText(/result/)
  await expect(dialog.getByRole('group', { name: 'Countries' }).getByRole('option')).toContainText([
    'Pakistan',
  ])
  await expect(dialog.getByRole('group', { name: 'People' }).getByRole('option')).toContainText([
    'Sana Qureshi',
  ])
  await expect(lines.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const headline = await dialog.getByRole('option', { selected: true }).locator('b').innerText()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('q')).toBe('pakistan')
  await page.goBack()
  await expect(box).toHaveValue('pakistan')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(page.url()).toBe(home)
})

test('whoever chooses before the fingers rest gets there all the same, and the words are there after Back', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  await slowData(page, 600)
  await page.keyboard.press('/')
  const { dialog, box, lines } = seek(page)
  await expect(box).toBeFocused()
  await page.keyboard.type('river gaug')
  await expect(lines.first()).toBeVisible()
  await page.keyboard.type('e')
  await expect(dialog.getByRole('status')).toHaveText(/result/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
  await page.goBack()
  await expect(box).toHaveValue('river gauge')
})

test('every key is for the search from the moment it is opened, however late its code is', async ({
  page,
  home,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  const held: Route[] = []
  await page.route('**/assets/search-*.js', (route) => void held.push(route))
  await page.goto(home)
  await settled(page)
  await pressTogether(page, '/dif')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await expect(dialog.getByRole('searchbox')).toHaveValue('dif')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await Promise.all(held.map((route) => route.continue()))
  const { box, lines, status } = seek(page)
  await expect(box).toHaveValue('dif')
  await expect(box).toBeFocused()
  await page.keyboard.type('ferent')
  await expect(status).toHaveText(/result/)
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark')
  await lines.last().click()
  await expect(sentence(page)).toContainText('with “different')
  await page.goBack()
  await expect(box).toHaveValue('different')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await pressTogether(page, '/dif')
  await expect(box).toHaveValue('dif')
})

test('closed before its code is there, it leaves the page as it was', async ({ page, home }) => {
  await page.route('**/assets/search-*.js', () => {})
  await page.goto(home)
  await settled(page)
  const button = page.getByRole('link', { name: 'Search the archive' })
  await button.focus()
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await page.keyboard.type('wat')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
  await page.keyboard.press('/')
  await expect(dialog.getByRole('searchbox')).toHaveValue('')
  await page.keyboard.type('water')
  await page.keyboard.press('Enter')
  await expect(sentence(page)).toContainText('with “water')
})

test('a click on the button opens it over the page, and Back closes it', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  const button = page.getByRole('link', { name: 'Search the archive' })
  await button.click()
  await expect(seek(page).box).toBeFocused()
  await page.goBack()
  await expect(seek(page).dialog).toBeHidden()
  await expect(button).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(seek(page).box).toBeFocused()
})

test('words become a filter with just as many articles, and are marked in what is read from there', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  await page.keyboard.press('/')
  await search(page, 'river')
  const all = await seek(page).lines.last().innerText()
  const articles = Number(/\d+/.exec(all)?.[0])
  await page.keyboard.press('Control+Enter')
  await settled(page)
  await expect.poll(() => total(page)).toBe(articles)
  await expect(sentence(page)).toContainText('with “river')
  await page.getByRole('main').getByRole('article').getByRole('link').first().click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('words')?.size ?? 0)).toBeGreaterThan(0)
  await page.goBack()
  await settled(page)
  await expect.poll(() => total(page)).toBe(articles)
})

test('an article in another language marks the words in the forms that they have there', async ({
  page,
  home,
}) => {
  await page.goto(`${home}a/2020-10-18-le-phare-de-la-jument-retrouve-un-gardien/?q=vague`)
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('words') ?? [])].flatMap((range) =>
        range instanceof Range ? range.toString() : [],
      ),
    )
  await expect.poll(marked).toEqual(['vagues'])
})

test('with search words on, the number beside a value is the number after the click', async ({
  page,
  home,
}) => {
  for (const words of ['river', '"said on"', 'minister -water', 'wat*']) {
    const address = `${home}?q=${encodeURIComponent(words).replaceAll('%20', '+')}`
    await page.goto(address)
    await settled(page)
    const rows = page.getByRole('complementary', { name: 'Filters' }).locator('a.opt')
    for (const place of [0, 2]) {
      const row = rows.nth(place)
      const promised = Number(await row.locator('.opt__n').innerText())
      await row.click()
      await settled(page)
      await expect.poll(() => total(page), `${words}: row ${place}`).toBe(promised)
      await page.goto(address)
      await settled(page)
    }
  }
})

test('a date as people write it leads to its days on the timeline', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await page.keyboard.press('/')
  const { dialog } = seek(page)
  await search(page, 'May 2025')
  const dates = dialog.getByRole('group', { name: 'Dates' }).getByRole('option')
  await expect(dates).toContainText('May 2025')
  const number = Number(/(\d+) articles?/.exec(await dates.innerText())?.[1])
  expect(number).toBeGreaterThan(0)
  await dates.click()
  await settled(page)
  await expect(page).toHaveURL(/\?date=2025-05$/)
  expect(await total(page)).toBe(number)
})

test('a slip of one letter is put right', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await page.keyboard.press('/')
  const { dialog, box, lines } = seek(page)
  await box.fill('pakisten')
  await expect(dialog.getByText('Nothing matches pakisten.')).toBeVisible()
  await dialog.getByRole('button', { name: 'pakistan' }).click()
  await expect(box).toHaveValue('pakistan')
  await expect(lines.first()).toBeVisible()
})

test('what led somewhere is offered again', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await page.keyboard.press('/')
  await search(page, 'gauges')
  await page.keyboard.press('Control+Enter')
  await settled(page)
  await page.goto(home)
  await settled(page)
  await page.keyboard.press('/')
  await expect(seek(page).lines.first()).toContainText('gauges')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(seek(page).box).toHaveValue('gauges')
})

test('a search has an address of its own', async ({ page, home }) => {
  await page.goto(`${home}search/?q=gauges`)
  const { dialog, box, lines } = seek(page)
  await expect(box).toHaveValue('gauges')
  await expect(lines.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await settled(page)
  expect(page.url()).toBe(home)
})

test('newer words win, however late the answers to older ones are', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  const held: Route[] = []
  let holds = true
  await page.route('**/data/*.bin', (route) => (holds ? void held.push(route) : route.continue()))
  await page.keyboard.press('/')
  const { box, lines, status } = seek(page)
  await box.fill('pakistan')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  holds = false
  await box.fill('gauges')
  await expect(lines.locator('mark').first()).toHaveText(/gauge/i)
  await Promise.all(held.map(arrived))
  await expect(status).toHaveText(/result/)
  expect(await lines.locator('mark').first().innerText()).toMatch(/gauge/i)
})

test('a part of the index that does not arrive is said, and can be asked for again', async ({
  browser,
  home,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(home)
  await settled(page)
  await page.route('**/data/*.bin', (route) => route.abort())
  await page.keyboard.press('/')
  const { dialog, box, lines } = seek(page)
  await box.fill('pakistan')
  await expect(dialog.getByRole('alert')).toContainText('The search is incomplete')
  await expect(dialog.getByText('Nothing matches')).toBeHidden()
  await page.unroute('**/data/*.bin')
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await expect(lines.first()).toBeVisible()
  await context.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing wrong, ${colorScheme}, ${width} wide`, async ({ page, home }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(home)
      await settled(page)
      await page.getByRole('link', { name: 'Search the archive' }).click()
      await search(page, 'pakistan')
      expect(await violations(page)).toEqual([])
      await seek(page).box.fill('pakisten')
      await expect(seek(page).dialog.getByText('Did you mean')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  }
}
