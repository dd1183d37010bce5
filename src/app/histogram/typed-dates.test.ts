import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, longDay, shortDay } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { formatDayRange } from '#model/day-range.ts'
import { readTypedDates } from './typed-dates.ts'

/** A Tuesday. */
const TODAY = '2022-07-05' as Day

function read(text: string, today = TODAY): string {
  const found = readTypedDates(text, today)
  return 'trouble' in found ? found.trouble : formatDayRange(found.range)
}

test.each([
  ['2022', '2022'],
  ['2022-05', '2022-05'],
  ['2022-05-20', '2022-05-20'],
  ['May 2022', '2022-05'],
  ['  may,  2022 ', '2022-05'],
  ['2022 May', '2022-05'],
  ['Sept. 2022', '2022-09'],
  ['sep 2022', '2022-09'],
  ['1 July 2022', '2022-07-01'],
  ['1st of July, 2022', '2022-07-01'],
  ['July 1st, 2022', '2022-07-01'],
  ['Fri, 1 Jul 2022', '2022-07-01'],
  ['Sunday 3 July 2022', '2022-07-03'],
  ['07/2022', '2022-07'],
  ['7.2022', '2022-07'],
  ['2022/7', '2022-07'],
  ['2022/7/1', '2022-07-01'],
  ['2022-7-1', '2022-07-01'],
  ['1.7.2022', '2022-07-01'],
  ['1. 7. 2022', '2022-07-01'],
  ['13/5/2022', '2022-05-13'],
  ['5/13/2022', '2022-05-13'],
  ['5/5/2022', '2022-05-05'],
  ['today', '2022-07-05'],
  ['Yesterday', '2022-07-04'],
  ['this week', '2022-07-04..2022-07-10'],
  ['last week', '2022-06-27..2022-07-03'],
  ['this month', '2022-07'],
  ['last month', '2022-06'],
  ['last year', '2021'],
  ['last 7 days', '2022-06-29..2022-07-05'],
  ['past 2 weeks', '2022-06-22..2022-07-05'],
  ['last 3 months', '2022-04-06..2022-07-05'],
  ['2 years ago', '2020'],
  ['3 days ago', '2022-07-02'],
  ['1947 to 1999', '1947..1999'],
  ['1947-1999', '1947..1999'],
  ['May 2022 – July 2022', '2022-05..2022-07'],
  ['1 May 2022 until yesterday', '2022-05-01..2022-07-04'],
  ['2022-05..2022-07', '2022-05..2022-07'],
])('%s is %s', (text, range) => {
  expect(read(text)).toBe(range)
})

test.each([
  ['01/07/2022', '“01/07/2022” may be 1 July 2022 or 7 January 2022: write the month as a word.'],
  ['May', '“May” of which year?'],
  ['1 July', '“1 July” of which year?'],
  ['30 February 2022', '“30 February 2022” is on no calendar.'],
  ['13/2022', '“13/2022” is on no calendar.'],
  ['2022-02-30', '“2022-02-30” is on no calendar.'],
  ['July 2022 to May 2022', '“July 2022 to May 2022” ends before it begins.'],
  ['soon', '“soon” is not understood. Write 2022, May 2022, 1 July 2022, 07/2022 or last week.'],
  ['1/7/22', '“1/7/22” is not understood. Write 2022, May 2022, 1 July 2022, 07/2022 or last week.'],
  [
    '1 2 July 2022',
    '“1 2 July 2022” is not understood. Write 2022, May 2022, 1 July 2022, 07/2022 or last week.',
  ],
  [
    'May June 2022',
    '“May June 2022” is not understood. Write 2022, May 2022, 1 July 2022, 07/2022 or last week.',
  ],
  ['', '“” is not understood. Write 2022, May 2022, 1 July 2022, 07/2022 or last week.'],
])('%s is told: %s', (text, trouble) => {
  expect(read(text)).toBe(trouble)
})

test('at the end of a long month the month before ends earlier', () => {
  expect(read('1 months ago', '2022-03-31' as Day)).toBe('2022-02')
  expect(read('last 1 months', '2022-03-30' as Day)).toBe('2022-02-28..2022-03-30')
  expect(read('last 9999 years')).toBe('0001-01-01..2022-07-05')
})

test('whatever day is written in our own ways is read as that day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -354_285, max: 2_900_000 }), (number) => {
      const day = dayFromNumber(number)
      for (const text of [day, longDay(day), shortDay(day)]) expect(read(text), text).toBe(day)
    }),
  )
})

test('very long texts are told as quickly as short ones', () => {
  for (const text of [' ', '1', '1 ', '.', 'may ', '- ', 'to '].map((one) => one.repeat(100_000)))
    expect(readTypedDates(text, TODAY)).toHaveProperty('trouble')
})
