import { expect } from 'playwright/test'
import { alive, choose, settled, test } from '../journey.ts'

/* Nothing of ours changes what the language itself provides, nor relies on being able to. */

test('a journey works where every prototype of the language is frozen', async ({ page, home }) => {
  await page.addInitScript(`
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      const { value } = Object.getOwnPropertyDescriptor(globalThis, name)
      if (typeof value !== 'function' || !/^[A-Z]/.test(name) || value.prototype instanceof EventTarget) continue
      if (/\\[native code\\]/.test(Function.prototype.toString.call(value)) && value.prototype) Object.freeze(value.prototype)
    }
    Object.freeze(EventTarget.prototype)`)
  await page.goto(home)
  await settled(page)
  expect(
    await page.evaluate(() =>
      [Object, Array, Map, Promise, String, Function, EventTarget].every((kind) =>
        Object.isFrozen(kind.prototype),
      ),
    ),
  ).toBe(true)
  await choose(page, /India/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mention India$/)
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await expect(page.locator('.reader')).toBeVisible()
  for (const path of [
    'people/',
    'map/',
    'together/',
    'search/?q=train',
    '?person=__proto__&country=constructor',
  ]) {
    await page.goto(home + path)
    await alive(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  }
})
