import { expect, test } from 'vitest'
import type { Article } from '#model/article.ts'
import { dayName, namedDays } from './named-days.ts'

test.each([
  ['2025-05-20', 'Tuesday 20 May 2025'],
  ['2025-05', 'May 2025'],
  ['1999', '1999'],
  ['2025-Q2', 'second quarter of 2025'],
  ['2025-W01', 'week of 30 December 2024'],
  ['2025-W21', 'week of 19 May 2025'],
  ['2020-W53', 'week of 28 December 2020'],
])('%s is called %s', (value, name) => {
  expect(dayName(value)).toBe(name)
})

test('each value is named once, at its first place, without the days that are told anyway', () => {
  const values = ['2025-05-20', '2025-06', '2025-05-21', '2024', '2025-06']
  const days = values.map((value, part) => ({ value, part, start: 0, end: 4, basis: 'written' }))
  const article = {
    days,
    published: { day: '2025-05-21' },
    happened: { day: '2025-05-20' },
  } as unknown as Article
  expect(namedDays(article).map(({ value, part }) => [value, part])).toEqual([
    ['2024', 3],
    ['2025-06', 1],
  ])
})
