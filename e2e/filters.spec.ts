import { expect } from 'playwright/test'
import type { Locator, Page } from 'playwright/test'
import { GENERATED } from './archives.ts'
import { sentence, settled, test, total } from './journey.ts'

test.use({ archive: GENERATED })

function panel(page: Page, name: string): Locator {
  return page.getByRole('complementary', { name: 'Filters' }).getByRole('region', { name })
}

async function choose(page: Page, panelName: string, value: RegExp): Promise<void> {
  const link = panel(page, panelName).getByRole('link', { name: value }).first()
  await settled(page)
  const next = await link.getAttribute('href')
  await link.click()
  await expect(page).toHaveURL(new URL(next ?? '', page.url()).href)
  await settled(page)
}

test('a country, then a person, narrow the list to the articles that have both', async ({ page, home }) => {
  await page.goto(home)
  await choose(page, 'Countries', /Nigeria/)
  await expect(sentence(page)).toHaveText(/^\d+ articles mention Nigeria(,|$)/)
  const one = await total(page)
  await choose(page, 'People', /Amara Okonjo/)
  await expect(sentence(page)).toHaveText(/mention Amara Okonjo and Nigeria(,|$)/)
  await expect.poll(() => total(page)).toBeLessThan(one)
  await expect(page).toHaveURL(`${home}?person=amara-okonjo&country=ng`)
})

test('any of two people widens the list; the sentence turns it back', async ({ page, home }) => {
  await page.goto(home)
  await choose(page, 'People', /Amara Okonjo/)
  await choose(page, 'People', /Rafael Quiroga/)
  const both = await total(page)
  await panel(page, 'People').getByRole('link', { name: 'Any' }).click()
  await expect(sentence(page)).toHaveText(/mention Amara Okonjo or Rafael Quiroga(,|$)/)
  await settled(page)
  expect(await total(page)).toBeGreaterThan(both)
  await page.getByRole('button', { name: 'or: change to and' }).click()
  await settled(page)
  await expect.poll(() => total(page)).toBe(both)
})

test('what is left out takes its articles away, and gives them back', async ({ page, home }) => {
  await page.goto(home)
  const all = await total(page)
  const nigeria = panel(page, 'Countries').getByRole('listitem').filter({ hasText: 'Nigeria' })
  const naming = Number(await nigeria.locator('.opt__n').innerText())
  await nigeria.hover()
  await nigeria.getByRole('link', { name: 'Leave out Nigeria' }).click()
  await settled(page)
  await expect.poll(() => total(page)).toBe(all - naming)
  await expect(sentence(page)).toHaveText(/do not mention Nigeria(,|$)/)
  await page.getByRole('button', { name: 'Remove Nigeria' }).click()
  await settled(page)
  await expect.poll(() => total(page)).toBe(all)
})

test('a word taken out of the sentence is taken out of the filter', async ({ page, home }) => {
  await page.goto(`${home}?country=ng&date=1990..1999`)
  await settled(page)
  await page.getByRole('button', { name: 'Remove 1990 to 1999' }).click()
  await expect(page).toHaveURL(`${home}?country=ng`)
})

test('dates are chosen by drawing, by a click, by keys and by fields', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  const plot = page.getByRole('figure').locator('.hist__frame')
  const box = await plot.boundingBox()
  if (!box) throw new Error('no histogram')
  await page.mouse.move(box.x + box.width * 0.26, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.49, box.y + 20, { steps: 5 })
  await page.mouse.up()
  await expect(page).toHaveURL(`${home}?date=1990..1999`)
  await settled(page)
  const decade = await total(page)

  await page.getByRole('slider', { name: 'From' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(`${home}?date=1991..1999`)
  await settled(page)
  await expect.poll(() => total(page)).toBeLessThan(decade)

  await page.getByRole('textbox', { name: 'From' }).fill('1995-03')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${home}?date=1995-03..1999-12`)
  await settled(page)

  await plot.click({ position: { x: box.width * 0.56, y: 20 } })
  await expect(page).toHaveURL(`${home}?date=2002`)
})

test('a year that is chosen shows its months, which lead on to one of them and back to all years', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  const figure = page.getByRole('figure')
  const clickAt = async (share: number) => {
    const box = await figure.locator('.hist__frame').boundingBox()
    if (!box) throw new Error('no histogram')
    await page.mouse.click(box.x + box.width * share, box.y + 20)
  }
  const decades = await figure.getAttribute('aria-label')
  await clickAt(0.56)
  await expect(page).toHaveURL(`${home}?date=2002`)
  await expect(figure).toHaveAccessibleName('Dated articles per month, January 2002 to December 2002')
  await settled(page)
  const year = await total(page)

  await clickAt(0.3)
  await expect(page).toHaveURL(`${home}?date=2002-04`)
  await expect.poll(() => total(page)).toBeLessThan(year)
  await settled(page)
  await page.getByRole('slider', { name: 'From' }).focus()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(`${home}?date=2002-01..2002-04`)
  await settled(page)
  await page.getByRole('slider', { name: 'To' }).focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(`${home}?date=2002`)
  await settled(page)
  await expect.poll(() => total(page)).toBe(year)

  await page.getByRole('link', { name: 'All years' }).click()
  await expect(page).toHaveURL(home)
  await expect(figure).toHaveAccessibleName(decades ?? '')
})

test('Escape leaves a range that is being drawn', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  const plot = page.getByRole('figure').locator('.hist__frame')
  const box = await plot.boundingBox()
  if (!box) throw new Error('no histogram')
  await page.getByRole('slider', { name: 'From' }).focus()
  await page.mouse.move(box.x + box.width * 0.26, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.49, box.y + 20, { steps: 3 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page).toHaveURL(home)
})

test('a name is found among the values, and a panel opens to all of them', async ({ page, home }) => {
  await page.goto(home)
  const people = panel(page, 'People')
  await people.getByRole('searchbox').fill('wanj')
  await expect(people.getByRole('listitem')).toHaveCount(1)
  await people.getByRole('searchbox').fill('')
  await people.getByRole('button', { name: /^All \d+ people$/ }).click()
  await expect(people.getByRole('listitem')).toHaveCount(18)
})

test('rows keep their places until the hand has left them and the filter changes', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  // Without the note behind a name, whose number follows the filter.
  const names = () =>
    panel(page, 'Countries')
      .locator('.opt__name')
      .evaluateAll((all) => all.map((name) => name.firstChild?.textContent))
  const before = await names()
  await choose(page, 'Countries', /Japan/)
  expect((await names()).slice(0, before.length)).toEqual(before)
  await choose(page, 'People', /Amara Okonjo/)
  expect((await names())[0]).toBe('Japan')
})

test('focus stays on the value that was chosen', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await panel(page, 'Countries').getByRole('link', { name: /Japan/ }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${home}?country=jp`)
  await settled(page)
  await expect(panel(page, 'Countries').getByRole('link', { name: /Japan/ }).first()).toBeFocused()
})

test('a filtered view opens the same in another browser, and after a reload', async ({
  page,
  home,
  browser,
  watch,
}) => {
  await page.goto(home)
  await choose(page, 'Countries', /Nigeria/)
  await choose(page, 'People', /Hana Kobayashi/)
  const words = await sentence(page).innerText()
  await page.reload()
  await settled(page)
  await expect(sentence(page)).toHaveText(words)
  const context = await browser.newContext()
  watch(context)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(words)
  await context.close()
})

test('back and forward go through the filters as they were chosen', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  const all = await sentence(page).innerText()
  await choose(page, 'Countries', /Nigeria/)
  await choose(page, 'Countries', /Chile/)
  await page.goBack()
  await expect(sentence(page)).toHaveText(/mention Nigeria(,|$)/)
  await page.goBack()
  await expect(sentence(page)).toHaveText(all)
  await page.goForward()
  await expect(sentence(page)).toHaveText(/mention Nigeria(,|$)/)
})

test('where nothing is found, the nearest changes say what they bring', async ({ page, home }) => {
  await page.goto(`${home}?person=rosa-huamani&country=gh&country=pe`)
  await expect(sentence(page)).toHaveText(/^No article mentions/)
  const ways = page
    .getByRole('main')
    .locator('.ways')
    .getByRole('link', { name: /\d+ articles?$/ })
  await expect(ways.first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const words = await ways.allInnerTexts()
  expect(words.join()).toMatch(/Without Ghana.*Either Ghana or Peru.*Swap Ghana for/s)
  for (const text of words) {
    await ways.filter({ hasText: text.split('\n')[0] ?? '' }).click()
    await settled(page)
    await expect.poll(() => total(page), text).toBe(Number(/(\d+) articles?$/.exec(text)?.[1]))
    await page.goBack()
    await expect(ways.first()).toBeVisible()
  }
})

test('unknown and unreadable words of an address are named and left out', async ({ page, home }) => {
  await page.goto(`${home}?person=nobody-at-all&country=ng&date=soon`)
  await expect(page.getByText('No person “nobody-at-all” in this archive; left out.')).toBeVisible()
  await expect(page.getByText('“date=soon” could not be read; left out.')).toBeVisible()
  await expect(sentence(page)).toHaveText(/mention Nigeria(,|$)/)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByText('nobody-at-all')).toBeHidden()
})
