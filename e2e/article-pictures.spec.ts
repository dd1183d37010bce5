import { expect } from 'playwright/test'
import { PICTURES } from './archives.ts'
import { takenOver, test } from './journey.ts'

test.use({ archive: PICTURES })

test('pictures stand where the text has them, with their captions, and nothing moves as they arrive', async ({
  page,
  home,
}) => {
  await page.goto(`${home}a/2025-03-04-ferry-line-opens-with-a-new-ship/`)
  await takenOver(page)
  const pictures = page.locator('.prose figure img')
  await expect(pictures).toHaveCount(3)
  const figure = page.locator('.prose > #p1 + figure')
  await expect(figure.locator('figcaption')).toContainText('The ship at the pier on Tuesday.')
  await expect(figure.getByRole('img', { name: 'The ship at the pier' })).toBeVisible()
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    await expect(picture).toHaveAttribute('loading', 'lazy')
  }
  const shapes = await pictures.evaluateAll((images) =>
    images.map((image) => [
      image.clientWidth <= image.closest('figure')!.clientWidth,
      Math.round((100 * image.clientWidth) / image.clientHeight),
    ]),
  )
  expect(shapes).toEqual([
    [true, 161],
    [true, 178],
    [true, 161],
  ])
  expect(await page.evaluate(shifted)).toBe(0)
})

test('pictures that are not in the archive keep their crop marks', async ({ page, home }) => {
  await page.goto(`${home}a/2025-03-04-ferry-line-opens-with-a-new-ship/`)
  await expect(page.getByText('Photograph not in the archive')).toHaveCount(3)
  await expect(page.getByText('The old ship')).toBeVisible()
})

/** Runs in the page: the sum of all layout shifts so far. */
function shifted(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) =>
      resolve(
        list
          .getEntries()
          .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
      ),
    ).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(0), 500)
  })
}
