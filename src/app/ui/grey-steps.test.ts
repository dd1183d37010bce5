import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greyOf, greySteps, stepName } from './grey-steps.ts'

test.each([
  [0, []],
  [2, ['1', '2']],
  [5, ['1', '2', '3', '4', '5']],
  [20, ['1–2', '3', '4–6', '7–11', '12+']],
])('up to %i articles the steps are %j', (most, names) => {
  const steps = greySteps(most)
  expect(steps.map((_, index) => stepName(steps, index))).toEqual(names)
})

test('every number has one step, and more is never lighter', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 100_000 }),
      (most, number) => {
        const steps = greySteps(most)
        steps.forEach(({ from, to }, index) => {
          expect(from).toBe((steps[index - 1]?.to ?? 0) + 1)
          expect(to).toBeGreaterThanOrEqual(from)
        })
        expect(steps.at(-1)?.to).toBe(most)
        const count = Math.min(number, most)
        expect(greyOf(steps, count)).toBeGreaterThanOrEqual(greyOf(steps, count - 1))
        expect(greyOf(steps, count) > 0).toBe(count > 0)
      },
    ),
  )
})
