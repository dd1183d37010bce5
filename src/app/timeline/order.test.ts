import { expect, test } from 'vitest'
import type { View } from '#archive/source/article-source.ts'
import { EVERYTHING, withDate } from '#model/filter.ts'
import { spanOf } from '#model/day.ts'
import { listPath, numberAt } from './order.ts'
import { firstEntries, numbersOfRun, runsWithin } from './runs.ts'
import { sectionsOf, sectionsWithin } from './sections.ts'

/** Two undated articles (0, 1), then two of 1999-05 and one of 2001-01. */
const months = [
  { month: '1999-05', articles: 2 },
  { month: '2001-01', articles: 1 },
]
const RANGE: View = { total: 5, numbers: { kind: 'range', from: 0, to: 5 }, months, monthsAround: months }
const LIST: View = { ...RANGE, numbers: { kind: 'list', list: Uint32Array.of(40, 31, 30, 1, 0) } }

test.each([
  [RANGE, 'newest', [4, 3, 2, 1, 0]],
  [RANGE, 'oldest', [2, 3, 4, 1, 0]],
  [LIST, 'newest', [40, 31, 30, 1, 0]],
  [LIST, 'oldest', [30, 31, 40, 1, 0]],
] as const)('%# in order, the undated last', (view, order, numbers) => {
  expect([0, 1, 2, 3, 4].map((index) => numberAt(view, order, index))).toEqual(numbers)
})

test('months stand in the order of the list', () => {
  expect(sectionsOf(RANGE, 'newest')).toEqual([
    { month: '2001-01', articles: 1, first: 0, last: 1 },
    { month: '1999-05', articles: 2, first: 1, last: 3 },
    { articles: 2, first: 3, last: 5 },
  ])
  expect(sectionsOf(RANGE, 'oldest').map(({ month }) => month)).toEqual(['1999-05', '2001-01', undefined])
})

test('of the months only what lies within some rows is left, and it still knows its size', () => {
  expect(sectionsWithin(sectionsOf(RANGE, 'newest'), { first: 2, last: 4 })).toEqual([
    { month: '1999-05', articles: 2, first: 2, last: 3 },
    { articles: 2, first: 3, last: 4 },
  ])
})

test('runs cover the rows asked for, and no article twice', () => {
  expect(runsWithin(0, 40)).toEqual([0, 1])
  expect(runsWithin(39, 41)).toEqual([1, 2])
  expect(runsWithin(0, 0)).toEqual([])
  const long: View = {
    ...RANGE,
    total: 50,
    numbers: { kind: 'range', from: 0, to: 50 },
    months: [{ month: '2001-01', articles: 50 }],
  }
  const all = [0, 1, 2].flatMap((run) => numbersOfRun(long, 'newest', run))
  expect(all).toEqual(Array.from({ length: 50 }, (_, index) => 49 - index))
})

test('a short list is drawn whole at first, a long one in part', () => {
  expect([1, 80, 81, 100_000].map(firstEntries)).toEqual([1, 80, 40, 40])
})

test('the order is a word of the address only where it is not the usual one', () => {
  expect(listPath(EVERYTHING, 'newest')).toBe('/')
  expect(listPath(EVERYTHING, 'oldest')).toBe('/?sort=oldest')
  expect(listPath(withDate(EVERYTHING, spanOf(1999)), 'oldest')).toBe('/?date=1999&sort=oldest')
})
