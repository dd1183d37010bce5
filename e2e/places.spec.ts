import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { PLACES } from './archives.ts'
import { alive, choose, sentence, settled, test, violations } from './journey.ts'

test.use({ archive: PLACES })

const FERRIES = 'a/2024-07-03-ferries-stop-as-the-river-climbs-at-mymensingh/'
const ORGAN = 'a/2024-10-20-norway-lends-an-organ-to-a-village-church/'

const LOOKS = [1440, 820, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

/** Holds a page against axe in three widths and both themes. */
async function expectAccessible(page: Page): Promise<void> {
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await violations(page), `${colorScheme}, ${width} wide`).toEqual([])
  }
}

test('a country that no article names has the articles which name places there, and says so', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  await expect(page.getByRole('link', { name: 'FRA France 1 by place 1', exact: true })).toBeVisible()
  await choose(page, /France/)
  await expect(sentence(page)).toHaveText('1 article mentions France')
  await expect(page.getByTitle('France, by place: Marseille, Lyon')).toBeVisible()
})

test('named only: the count beside a country is that of the articles which name it, and the address says so', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  await choose(page, /Bangladesh/)
  await expect(sentence(page)).toHaveText('3 articles mention Bangladesh')
  await settled(page)
  await choose(page, /Named only/)
  await expect(page).toHaveURL(`${home}?country=bd&named=1`)
  await expect(sentence(page)).toHaveText('1 article mentions Bangladesh, countries named only')
  await settled(page)
  await expect(page.getByRole('link', { name: /France/ })).toHaveCount(0)
  await expectAccessible(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: 'Remove Bangladesh' }).click()
  await expect(page).toHaveURL(`${home}?named=1`)
  await settled(page)
  await expect(page.getByRole('link', { name: 'KEN Kenya 1', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Remove countries named only' }).click()
  await expect(page).toHaveURL(home)
})

test('where names alone find nothing, places are a way out', async ({ page, home }) => {
  await page.goto(`${home}?country=fr&named=1`)
  await page.getByRole('link', { name: 'Countries by place as well 1 article' }).click()
  await expect(page).toHaveURL(`${home}?country=fr`)
  await expect(sentence(page)).toHaveText('1 article mentions France')
})

test('the place of a dateline leads to what was filed from there, and is a filter of its own', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await settled(page)
  await page
    .getByRole('region', { name: 'Filed from' })
    .getByRole('link', { name: /^Dhaka/ })
    .click()
  await expect(page).toHaveURL(`${home}?from=dhaka-bd`)
  await expect(sentence(page)).toHaveText('2 articles filed from Dhaka')
  await page.goto(home + FERRIES)
  await alive(page)
  await page.locator('.dateline').getByRole('link', { name: 'Mymensingh' }).click()
  await expect(sentence(page)).toHaveText('1 article filed from Mymensingh')
})

test('an article marks its places, and says of each and of the countries they give how sure that is', async ({
  page,
  home,
}) => {
  await page.goto(home + FERRIES)
  await alive(page)
  const rail = page.getByRole('complementary', { name: 'In this article' })
  await expect(rail).toContainText('By place: Mymensingh, Dhaka and Narayanganj. The text does not name it')
  await expect(rail).toContainText('Filed from here. Bangladesh, sure')
  await page.locator('.prose .m--l', { hasText: 'Narayanganj' }).press('Enter')
  const note = page.getByRole('dialog', { name: /^Narayanganj/ })
  await expect(note).toContainText('Town in Bangladesh')
  await expect(note).toContainText('Bangladesh, by place. No sentence names the country.')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expectAccessible(page)
})

test('a country in passing is told in the article and counts nowhere', async ({ page, home }) => {
  await page.goto(home + ORGAN)
  await alive(page)
  const rail = page.getByRole('complementary', { name: 'In this article' })
  await expect(rail).toContainText('By place: Vienna, in passing. Not counted in the filter')
  await page.goto(home)
  await settled(page)
  await expect(page.getByRole('link', { name: /Austria/ })).toHaveCount(0)
  await expectAccessible(page)
})

test('places are marked on phones only if they are asked for', async ({ page, home }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(home + FERRIES)
  await alive(page)
  await expect(page.getByRole('article')).toHaveAttribute('data-marks', 'people countries')
  await page.getByRole('button', { name: 'Text and theme' }).click()
  await page.getByRole('dialog', { name: 'Text and theme' }).getByRole('checkbox', { name: 'Places' }).check()
  await expect(page.getByRole('article')).toHaveAttribute('data-marks', 'people countries places')
})

test('the page of a country says how many articles do not name it', async ({ page, home }) => {
  await page.goto(`${home}country/bd/`)
  await expect(page.getByRole('main')).toContainText('Two of them do not name Bangladesh, but places there.')
  await expectAccessible(page)
})

test('the page of a town has what was filed from there before what names it, and the article leads to it', async ({
  page,
  home,
}) => {
  await page.goto(home + FERRIES)
  await alive(page)
  await page.locator('.prose').getByRole('link', { name: 'Dhaka' }).first().click()
  await page.getByRole('dialog').getByRole('link', { name: 'Articles from Dhaka' }).click()
  await expect(page).toHaveURL(`${home}place/dhaka-bd/`)
  await expect(sentence(page)).toHaveText('Dhaka')
  await expect(page.getByRole('main')).toContainText(
    'Town in Bangladesh. Two articles were filed from here, and one more names it.',
  )
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    /^Filed from here/,
    /^Named in/,
    /^People/,
    /^How sure/,
    /^Where it is/,
    /^Near here/,
  ])
  const around = page.getByRole('complementary')
  await expect(around.getByRole('img', { name: 'Dhaka, in Bangladesh' })).toBeVisible()
  await expect(around.getByRole('link', { name: /^Narayanganj\s*About \d+ km$/ })).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('link', { name: 'From Dhaka' }).click()
  await expect(sentence(page)).toHaveText('2 articles filed from Dhaka')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of a town has its articles, and leads to its country', async ({ page, home }) => {
    await page.goto(`${home}place/dhaka-bd/`)
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(5)
    await expect(page).toHaveTitle(/^Dhaka, Bangladesh/)
    await page.getByRole('main').getByRole('link', { name: 'Bangladesh', exact: true }).click()
    await expect(sentence(page)).toHaveText('Bangladesh')
  })
})

test('towns are dots on the map that are fetched only there, one stop of the Tab key, and lead to their pages', async ({
  page,
  home,
}) => {
  await page.goto(`${home}map/`)
  await alive(page)
  const towns = page.getByRole('group', { name: /^Towns/ })
  await expect(towns.getByRole('link')).toHaveText([
    'Dhaka, 3 articles',
    'Nairobi, 2 articles',
    /^Narayanganj/,
  ])
  await expectAccessible(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(towns.locator('a[tabindex="0"]')).toHaveCount(1)
  await towns.getByRole('link', { name: 'Dhaka, 3 articles' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(towns.getByRole('link', { name: 'Nairobi, 2 articles' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${home}place/nairobi-ke/`)
})
