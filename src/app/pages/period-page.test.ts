import { expect, test } from 'vitest'
import { parsePeriod } from './period-page.tsx'

test.each([
  ['2025', undefined, { year: 2025 }],
  ['2025', '05', { year: 2025, month: 5 }],
  ['2025', '13', undefined],
  ['2025', '5', undefined],
  ['0000', undefined, undefined],
  ['people', undefined, undefined],
  ['20251', undefined, undefined],
])('/%s/%s/ is %j', (year, month, period) => {
  expect(parsePeriod(year, month)).toEqual(period)
})
