import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber } from './day.ts'
import { formatDayRange, parseDayRange } from './day-range.ts'

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['2025-05-20', '2025-05-20', '2025-05-20'],
  ['2025-05-01..2025-05-20', '2025-05-01', '2025-05-20'],
  ['1947..1999', '1947-01-01', '1999-12-31'],
  ['2025-05..', '2025-05-01', undefined],
  ['..1999', undefined, '1999-12-31'],
])('%s runs from %s to %s', (text, from, to) => {
  expect(parseDayRange(text)).toEqual({ ...(from && { from }), ...(to && { to }) })
})

test.each(['', '..', '2025-13', '2025-02-30', '2025..1999', '1..2..3', 'May 2025', '2025-05-20..x'])(
  '%j is no range',
  (text) => {
    expect(parseDayRange(text)).toBeUndefined()
  },
)

test.each([
  ['2025-01-01..2025-12-31', '2025'],
  ['2025-05-01..2025-05-31', '2025-05'],
  ['2025-05-20..2025-05-20', '2025-05-20'],
  ['1947-01-01..1999-12-31', '1947..1999'],
  ['2025-05-01..2025-05-20', '2025-05-01..2025-05-20'],
  ['2025-03-01..2025-12-31', '2025-03..2025-12'],
  ['2025-03-01..', '2025-03..'],
  ['..2025-12-31', '..2025'],
])('%s is written %s', (text, short) => {
  expect(formatDayRange(parseDayRange(text) ?? {})).toBe(short)
})

test('every range survives being written and read', () => {
  const days = fc.option(fc.integer({ min: -30_000, max: 30_000 }), { nil: undefined })
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [low, high] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b]
      const range = {
        ...(low !== undefined && { from: dayFromNumber(low) }),
        ...(high !== undefined && { to: dayFromNumber(high) }),
      }
      const text = formatDayRange(range)
      expect(text === '' ? {} : parseDayRange(text)).toEqual(range)
    }),
  )
})
