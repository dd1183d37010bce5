import { expect, test } from 'vitest'
import { yearStarts } from './list-moves.ts'

test('a year begins with the first row of its first month in the list; articles without a date are a year of their own', () => {
  const sections = [
    { month: '2025-05', articles: 2, first: 0, last: 2 },
    { month: '2025-01', articles: 3, first: 2, last: 5 },
    { month: '2023-11', articles: 1, first: 5, last: 6 },
    { articles: 4, first: 6, last: 10 },
  ]
  expect(yearStarts(sections)).toEqual([0, 5, 6])
})
