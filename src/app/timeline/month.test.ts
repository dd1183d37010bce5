import { expect, test } from 'vitest'
import type { Day } from '#model/day.ts'
import { gapSentence, yearsBetween } from './month.tsx'

test.each([
  ['2025-05-20', '2020-11-15', 4],
  ['2020-11-15', '2025-05-20', 4],
  ['2021-11-15', '2020-11-15', 1],
  ['2021-11-14', '2020-11-15', 0],
  ['2025-05-20', '2025-05-20', 0],
  ['1999-02-21', '1972-07-02', 26],
])('from %s to %s are %i whole years', (a, b, years) => {
  expect(yearsBetween(a as Day, b as Day)).toBe(years)
})

test.each([
  [1, 'One year without an article'],
  [4, 'Four years without an article'],
  [12, 'Twelve years without an article'],
  [20, 'Twenty years without an article'],
  [26, 'Twenty-six years without an article'],
  [130, '130 years without an article'],
])('a gap of %i years is said in words', (years, sentence) => {
  expect(gapSentence(years)).toBe(sentence)
})
