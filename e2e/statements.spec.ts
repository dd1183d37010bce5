import { expect } from 'playwright/test'
import { STATEMENTS } from './archives.ts'
import { alive, choose, sentence, settled, takenOver, test, violations } from './journey.ts'

test.use({ archive: STATEMENTS })

const FERRY = 'a/2024-06-05-ferry-to-malta-sails-again/'

test('from a person to what they said, to the passage, and back', async ({ page, home }) => {
  await page.goto(`${home}person/rosa-vella/`)
  await takenOver(page)
  await page.getByRole('link', { name: 'What Rosa Vella said' }).click()
  await expect(page).toHaveURL(`${home}person/rosa-vella/said/`)
  await expect(page.getByText('Four statements in two articles, June to September 2024')).toBeVisible()
  await page.getByRole('link', { name: /^Valletta, paragraph 4 of/ }).click()
  await expect(page).toHaveURL(new RegExp(`${FERRY}#p4$`))
  await expect(page.getByText('Vella added that fares')).toBeInViewport()
  await page.goBack()
  await expect(page.getByText('fares would stay as they were')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('all that a person said is on the page, told in words how it is said and who was inferred', async ({
    page,
    home,
  }) => {
    await page.goto(`${home}person/rosa-vella/said/`)
    await expect(page.locator('.stmt')).toHaveCount(4)
    const quoted = page.locator('.stmt').filter({ hasText: 'We counted the days' })
    await expect(quoted).toContainText('“We counted the days, and Italy counted them with us')
    await expect(quoted).toContainText('Quoted')
    await expect(quoted).toContainText('inferred: she')
    await expect(page.locator('.stmt').filter({ hasText: 'diesel' })).toContainText('Reported')
  })
})

test('what a person said about a country has an address, can be searched, and can be turned round', async ({
  page,
  home,
}) => {
  await page.goto(`${home}person/rosa-vella/said/`)
  await takenOver(page)
  await page.getByRole('complementary').getByRole('link', { name: 'Italy' }).click()
  await expect(page).toHaveURL(`${home}person/rosa-vella/said/?country=it`)
  await expect(page.getByRole('status').first()).toHaveText('2 statements by Rosa Vella about Italy')
  await expect(page.locator('.stmt mark')).toHaveText(['Italy', 'Italy'])
  await expect(page.getByRole('link', { name: 'What Rosa Vella said about Malta 1 statement' })).toBeVisible()
  await page.goto(`${home}person/rosa-vella/said/?q=counted`)
  await expect(page.locator('.stmt')).toHaveCount(1)
  await expect(page.getByRole('status').first()).toHaveText('1 statement by Rosa Vella with “counted”')
  await page.getByRole('button', { name: 'Remove “counted”' }).click()
  await expect(page).toHaveURL(`${home}person/rosa-vella/said/`)
  await expect(page.locator('.stmt')).toHaveCount(4)
})

test('articles are filtered by who speaks in them', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await page
    .getByRole('region', { name: 'Speakers' })
    .getByRole('link', { name: /^Dun Borg/ })
    .click()
  await settled(page)
  await expect(page).toHaveURL(`${home}?said=dun-borg`)
  await expect(sentence(page)).toHaveText('1 article in which Dun Borg speaks')
  await choose(page, /Italy/)
  await settled(page)
  await expect(sentence(page)).toHaveText('1 article in which Dun Borg speaks mentions Italy')
})

test('the arrow keys switch between the day filed and the day it happened', async ({ page, home }) => {
  await page.goto(home)
  await settled(page)
  await page.getByRole('radio', { name: 'By the day filed' }).focus()
  await page.keyboard.press('ArrowRight')
  await settled(page)
  await expect(page).toHaveURL(`${home}?by=happened`)
  await expect(page.getByRole('radio', { name: 'By the day it happened' })).toBeFocused()
  await expect(page.getByRole('radio', { name: 'By the day it happened' })).toBeChecked()
  await expect(sentence(page)).toHaveText('3 articles, all of them say when it happened')
  await expect(
    page.getByText('Happened 1 September, from “Sept. 1”. Filed 12 September, published 12 September.'),
  ).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await settled(page)
  await expect(page).toHaveURL(home)
})

test('the reader marks who says what and steps through it by keys', async ({ page, home }) => {
  await page.goto(home + FERRY)
  await alive(page)
  await page.keyboard.press('s')
  const bar = page.getByRole('group', { name: 'Statements' })
  await expect(bar.getByRole('status')).toContainText('4')
  await expect(page.locator('.sp b')).toHaveText([
    /Rosa Vellareported/,
    /Rosa Vellaquoted, inferred: she/,
    /Luca Ferrithanked/,
    /Rosa Vellareported/,
  ])
  await page.keyboard.press('.')
  await page.keyboard.press('.')
  await page.keyboard.press('.')
  await expect(bar.getByRole('status')).toHaveText('Luca Ferri, thanked 3 of 4')
  await page.keyboard.press(',')
  await expect(bar.getByRole('status')).toHaveText('Rosa Vella, quoted, inferred: she 2 of 4')
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(page).toHaveURL(home + FERRY)
})

test('what the archivist corrected is what readers see', async ({ page, home }) => {
  await page.goto(home + FERRY)
  await takenOver(page)
  const said = page.getByRole('complementary', { name: 'In this article' })
  await expect(said.locator('.who__role').getByText('1 statement', { exact: true })).toBeVisible()
  await page.goto(`${home}person/luca-ferri/said/`)
  await expect(page.getByText('engine was new')).toHaveCount(0)
  await page.goto(`${home}person/dun-borg/said/`)
  await expect(page.locator('.stmt').filter({ hasText: 'had warned of it' })).toHaveCount(1)
  await page.goto(`${home}?by=happened`)
  await expect(page.getByText('Happened 30 September, as the archivist says.')).toBeVisible()
})

const VIEWS = [
  'person/rosa-vella/said/',
  'person/rosa-vella/said/?country=it',
  '?by=happened',
  `${FERRY}?marked`,
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 820, 390]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      test('axe finds nothing wrong', async ({ page, home }) => {
        for (const view of VIEWS) {
          await page.goto(home + view)
          await alive(page)
          if (view.startsWith(FERRY)) {
            await page.keyboard.press('s')
            await page.keyboard.press('.')
            await expect(page.getByRole('group', { name: 'Statements' })).toBeVisible()
          }
          expect(await violations(page), view).toEqual([])
        }
      })
    })
  }
}
