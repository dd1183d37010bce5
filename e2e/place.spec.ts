import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { GENERATED } from './archives.ts'
import { settled, takenOver, test } from './journey.ts'

test.use({ archive: GENERATED })

/** Articles of the archive. */
const ALL = 300

/** How far a place may be off, in CSS pixels. */
const NEAR = 40

/** Where the first article in sight stands in the window, by the address of its page. */
async function placeOf(page: Page): Promise<readonly [address: string, top: number]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll('.entry h3 a')]
    const link = links.find((link) => link.getBoundingClientRect().top > 100)
    return [link?.getAttribute('href') ?? '', link?.getBoundingClientRect().top ?? 0]
  })
}

async function expectPlace(page: Page, [address, top]: readonly [string, number]): Promise<void> {
  await settled(page)
  const link = page.locator(`.entry h3 a[href="${address}"]`)
  await expect(async () => {
    const box = await link.boundingBox({ timeout: 500 })
    expect(Math.abs((box?.y ?? Infinity) - top)).toBeLessThan(NEAR)
  }).toPass()
}

/** Opens a long list and scrolls into it; gives the place. */
async function readInto(page: Page, address: string): Promise<readonly [string, number]> {
  await page.goto(address)
  await settled(page)
  await page.evaluate(() => scrollTo(0, 0.4 * document.documentElement.scrollHeight))
  await settled(page)
  await page.mouse.move(700, 400)
  await page.mouse.wheel(0, 300)
  await page.waitForTimeout(600)
  await settled(page)
  return placeOf(page)
}

for (const list of ['', '?country=ng'])
  test.describe(`in the list /${list}`, () => {
    test('back from an article finds the place, though the list began the visit', async ({ page, home }) => {
      const place = await readInto(page, home + list)
      await page.locator(`.entry h3 a[href="${place[0]}"]`).click()
      await expect(page).toHaveURL(/\/a\//)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await page.evaluate(() => history.back())
      await expectPlace(page, place)
    })

    test('a reload finds the place', async ({ page, home }) => {
      const place = await readInto(page, home + list)
      await page.reload()
      await expectPlace(page, place)
    })

    test('back from another page, loaded anew, finds the place', async ({ page, home }) => {
      const place = await readInto(page, home + list)
      await page.goto(`${home}people/`)
      await takenOver(page)
      await page.goBack()
      await expectPlace(page, place)
    })
  })

test('after a step in the app a link to a paragraph leads to it, and back leads to where it was', async ({
  page,
  home,
}) => {
  await page.setViewportSize({ width: 320, height: 300 })
  await readInto(page, home)
  await page.locator('.entry h3 a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBeLessThan(5)
  await page.evaluate(() => location.assign('#p1'))
  const paragraph = page.locator('#p1')
  await expect(paragraph).toBeInViewport()
  const top = async () => Math.round((await paragraph.boundingBox())?.y ?? Infinity)
  await expect.poll(top).toBeLessThan(150)
  await page.evaluate(() => history.back())
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(5)
})

test('a long list is printed with all its articles that have arrived, and without empty pages', async ({
  page,
  home,
}) => {
  const place = await readInto(page, home)
  const entries = page.locator('.entry h3')
  const before = await entries.count()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await entries.count()).toBeGreaterThan(before)
  await expect(page.locator('.tl__room')).toHaveCount(0)
  const isWhole = (await entries.count()) === ALL
  await expect(page.getByText(/^Printed: \d+ of \d+ articles\.$/)).toHaveCount(isWhole ? 0 : 1)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expectPlace(page, place)
})
