import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greyOf, greySteps, stepName } from './grey-steps.ts'

test.each([
  [[], []],
  [[7], ['7']],
  [
    [2, 1],
    ['1', '2'],
  ],
  [
    [3, 5, 3],
    ['3', '4', '5'],
  ],
  [
    [5, 1],
    ['1', '2', '3', '4', '5'],
  ],
  [
    [5, 9],
    ['5', '6', '7', '8', '9'],
  ],
  [
    [1, 20],
    ['1–2', '3', '4–6', '7–11', '12+'],
  ],
  [
    [361, 3709],
    ['361–575', '576–917', '918–1,461', '1,462–2,328', '2,329+'],
  ],
])('for %j the steps are %j', (numbers, names) => {
  const steps = greySteps(numbers)
  expect(steps.map((_, index) => stepName(steps, index))).toEqual(names)
})

test('every number has one step, and more is never lighter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 100_000 })), {
        minLength: 1,
      }),
      fc.integer({ min: 1, max: 100_000 }),
      (numbers, number) => {
        const steps = greySteps(numbers)
        steps.forEach(({ from, to }, index) => {
          expect(from).toBe((steps[index - 1]?.to ?? Math.min(...numbers) - 1) + 1)
          expect(to).toBeGreaterThanOrEqual(from)
        })
        expect(steps.at(-1)?.to).toBe(Math.max(...numbers))
        expect(greyOf(steps, number)).toBeGreaterThanOrEqual(greyOf(steps, number - 1))
        for (const known of numbers) expect(greyOf(steps, known)).toBeGreaterThan(0)
      },
    ),
  )
})
