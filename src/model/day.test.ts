import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  datelineDay,
  dayFromNumber,
  dayNumber,
  dayOf,
  inRange,
  longDay,
  parseDay,
  spanOf,
  weekdayOf,
} from './day.ts'
import type { Day } from './day.ts'

const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`${text} is no day`)
  return parsed
}

test.each([
  '2025-02-30',
  '2025-13-01',
  '2025-00-10',
  '2025-5-1',
  '0000-01-01',
  '2025-05-20T10:00',
  '',
  '20250520',
])('%j is no day', (text) => {
  expect(parseDay(text)).toBeUndefined()
})

test('leap years follow the Gregorian rule', () => {
  expect(parseDay('2000-02-29')).toBe('2000-02-29')
  expect(parseDay('1900-02-29')).toBeUndefined()
  expect(parseDay('2024-02-29')).toBe('2024-02-29')
})

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-03-01', 11017],
  ['2025-05-20', 20228],
])('%s is day %d since 1970', (text, number) => {
  expect(dayNumber(day(text))).toBe(number)
  expect(dayFromNumber(number)).toBe(text)
})

test('every day of the years 1 to 9999 survives its number', () => {
  const first = dayNumber(day('0001-01-01'))
  const last = dayNumber(day('9999-12-31'))
  fc.assert(
    fc.property(
      fc.integer({ min: first, max: last }),
      (number) => dayNumber(dayFromNumber(number)) === number,
    ),
  )
})

test.each([
  ['2025-05-20', 'Tuesday'],
  ['1945-06-26', 'Tuesday'],
  ['1969-12-31', 'Wednesday'],
  ['0001-01-01', 'Monday'],
])('%s was a %s', (text, weekday) => {
  expect(weekdayOf(day(text))).toBe(weekday)
})

test('days are written as readers and as datelines write them', () => {
  expect(longDay(day('2025-05-20'))).toBe('20 May 2025')
  expect(datelineDay(day('2025-09-03'))).toBe('Sept. 3')
})

test('a month spans from its first to its last day', () => {
  expect(spanOf(2024, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(spanOf(1999)).toEqual({ from: '1999-01-01', to: '1999-12-31' })
  expect(dayOf(2024.5, 1, 1)).toBeUndefined()
})

test('both ends of a range belong to it, and nothing undated does', () => {
  const range = { from: day('2025-05-01'), to: day('2025-05-31') }
  expect(inRange(day('2025-05-01'), range)).toBe(true)
  expect(inRange(day('2025-05-31'), range)).toBe(true)
  expect(inRange(day('2025-06-01'), range)).toBe(false)
  expect(inRange(undefined, {})).toBe(false)
})
