import { expect, test } from 'vitest'
import { inRuns } from './in-runs.ts'

test.each([
  [[], []],
  [[0, 1], [[0, 1]]],
  [
    [0, 1, 2, 3, 4],
    [
      [0, 1, 2],
      [3, 4],
    ],
  ],
  [[3], [[], [3]]],
  [
    [0, 9, 10],
    [[0], [], [], [9, 10]],
  ],
])('the numbers %j in runs of three', (numbers, runs) => {
  const dealt = inRuns(numbers.map((number) => ({ number })), 3) // prettier-ignore
  expect(Array.from(dealt, (run) => run.map(({ number }) => number))).toEqual(runs)
})
