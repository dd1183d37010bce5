import { expect } from 'playwright/test'
import { GENERATED, randomNumbers } from './archives.ts'
import { settled, test } from './journey.ts'

/** Steps of the walk; at least half as many of them must have promised a number. */
const WALK = 220

// A trace of every step would take longer than the steps.
test.use({ archive: GENERATED, trace: 'off' })

/** One step of a walk: where it led, and what numbers stood there. */
interface Step {
  readonly address: string
  /** What stood beside the value; chosen values promise nothing. */
  readonly promised: number | undefined
  readonly total: number
  /** The numbers beside the chosen values, which are the total of now. */
  readonly chosen: readonly number[]
}

test(`the number beside a value is the number of articles after the click, ${WALK} times at random`, async ({
  page,
  home,
}) => {
  const random = randomNumbers(7)
  let promises = 0
  for (let count = 0; count < WALK || promises < WALK / 2; count++) {
    // Back to the start now and then: most long filters let nothing through.
    if (count === 0 || random() < 0.08) {
      await page.goto(home)
      await settled(page)
    }
    const step = await page.evaluate(takeStep, random())
    if (!step) continue
    if (step.promised !== undefined) {
      expect(step.total, step.address).toBe(step.promised)
      promises++
    }
    expect(new Set(step.chosen), step.address).toEqual(new Set(step.chosen.length > 0 ? [step.total] : []))
  }
})

/** Runs in the page: clicks one of the links of the panels and waits until the page shows what its address says. */
async function takeStep(chance: number): Promise<Step | undefined> {
  // It runs in the page, where only what stands inside of it is known.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const number = (text: string | null | undefined) => Number((text ?? '').replace(/\D/g, ''))
  const links = [...document.querySelectorAll<HTMLAnchorElement>('aside .opts a, aside .seg a')]
  const link = links[Math.floor(chance * links.length)]
  if (!link) return undefined
  const promises = link.matches('.opt:not(.is-on)')
  const promised = promises ? number(link.querySelector('.opt__n')?.textContent) : undefined
  const address = link.getAttribute('href') ?? ''
  link.click()
  const main = document.querySelector('main')
  while (main?.dataset['shows'] !== address || document.querySelector('[aria-busy=true]'))
    await new Promise((resolve) => requestAnimationFrame(resolve))
  const total = number(document.querySelector('main [role=status]')?.textContent)
  const chosen = [...document.querySelectorAll('aside .opt.is-on .opt__n')].map(({ textContent }) =>
    number(textContent),
  )
  return { address, promised, total, chosen }
}
