import { expect, test } from 'vitest'
import type { ArticleSource, View } from '#archive/source/article-source.ts'
import { EVERYTHING, withDate } from '#model/filter.ts'
import { spanOf } from '#model/day.ts'
import { createQueries } from '#app/core/queries.ts'
import { listPath } from './order.ts'
import { firstEntries, runQuery, runsWithin } from './runs.ts'
import { sectionsOf, sectionsWithin } from './sections.ts'

/** Two undated articles (0, 1), then two of 1999-05 and one of 2001-01. */
const months = [
  { month: '1999-05', articles: 2 },
  { month: '2001-01', articles: 1 },
]
const VIEW: View = { total: 5, months, monthsAround: months }

test('months stand in the order of the list', () => {
  expect(sectionsOf(VIEW, 'newest')).toEqual([
    { month: '2001-01', articles: 1, first: 0, last: 1 },
    { month: '1999-05', articles: 2, first: 1, last: 3 },
    { articles: 2, first: 3, last: 5 },
  ])
  expect(sectionsOf(VIEW, 'oldest').map(({ month }) => month)).toEqual(['1999-05', '2001-01', undefined])
})

test('of the months only what lies within some rows is left, and it still knows its size', () => {
  expect(sectionsWithin(sectionsOf(VIEW, 'newest'), { first: 2, last: 4 })).toEqual([
    { month: '1999-05', articles: 2, first: 2, last: 3 },
    { articles: 2, first: 3, last: 4 },
  ])
})

test('runs cover the rows asked for', () => {
  expect(runsWithin(0, 40)).toEqual([0, 1])
  expect(runsWithin(39, 41)).toEqual([1, 2])
  expect(runsWithin(0, 0)).toEqual([])
})

test('a run is asked for by its rows', () => {
  const queries = createQueries({} as ArticleSource)
  const list = { filter: EVERYTHING, order: 'oldest', view: VIEW } as const
  expect(runQuery(queries, list, 2).queryKey).toEqual(queries.slice(EVERYTHING, 'oldest', 40, 60).queryKey)
})

test('a short list is drawn whole at first, a long one in part', () => {
  expect([1, 80, 81, 100_000].map(firstEntries)).toEqual([1, 80, 40, 40])
})

test('the order is a word of the address only where it is not the usual one', () => {
  expect(listPath(EVERYTHING, 'newest', {})).toBe('/')
  expect(listPath(EVERYTHING, 'oldest', {})).toBe('/?sort=oldest')
  expect(listPath(withDate(EVERYTHING, spanOf(1999)), 'oldest', {})).toBe('/?date=1999&sort=oldest')
  expect(listPath(EVERYTHING, 'oldest', { order: 'oldest' })).toBe('/')
  expect(listPath(EVERYTHING, 'newest', { order: 'oldest' })).toBe('/?sort=newest')
})
