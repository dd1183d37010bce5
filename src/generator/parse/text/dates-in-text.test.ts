import { expect, test } from 'vitest'
import { findDate, findTime } from './dates-in-text.ts'

test.each([
  ['2025-05-21T08:26:00+08:00', '2025-05-21'],
  ['on May 21, 2025 at noon', '2025-05-21'],
  ['Sept. 3 2022', '2022-09-03'],
  ['21st of May, 2025', '2025-05-21'],
  ['Wed, 21 May 2025 08:26:00 GMT', '2025-05-21'],
  ['21-May-2025', '2025-05-21'],
  ['2025/5/1', '2025-05-01'],
  ['2025年5月21日', '2025-05-21'],
  ['21.05.2025', '2025-05-21'],
  ['21/05/2025', '2025-05-21'],
  ['5/21/2025', '2025-05-21'],
  ['03/03/2025', '2025-03-03'],
  ['9999-12-31', '9999-12-31'],
  ['first 2024-02-29 then 2024-03-01', '2024-02-29'],
])('%s is a date', (text, day) => {
  expect(findDate(text)?.day).toBe(day)
})

test.each([
  ['2025-02-30', 'impossible'],
  ['30 February 2025', 'impossible'],
  ['0000-01-01', 'impossible'],
  ['05/06/2025', 'ambiguous'],
])('%s is %s', (text, fault) => {
  expect(findDate(text)).toMatchObject({ fault, written: text })
  expect(findDate(text)).not.toHaveProperty('day')
})

test.each(['now', 'May 21', '1747785600', '10000-01-01', 'Februrary 3, 2025', '2025-141', '12.5.1', ''])(
  '"%s" is none',
  (text) => {
    expect(findDate(text)).toBeUndefined()
  },
)

test.each([
  ['08:26', '08:26'],
  ['5:36:50 pm', '17:36'],
  ['12.30 a.m.', '00:30'],
  ['12 PM', '12:00'],
  ['T23:59:60Z', '23:59'],
  ['25:00', undefined],
  ['13:00 pm', undefined],
  ['1.5', undefined],
])('the time in "%s"', (text, time) => {
  expect(findTime(text)?.time).toBe(time)
})
