import { expect, test } from 'vitest'
import { filterOf } from './period-page.tsx'

test.each([
  ['2025', { from: '2025-01-01', to: '2025-12-31' }],
  ['2025-05', { from: '2025-05-01', to: '2025-05-31' }],
  ['2025-13', undefined],
  ['2025-5', undefined],
  ['0000', undefined],
  ['people', undefined],
  ['20251', undefined],
  ['2025-05-20', undefined],
  ['2024..2025', undefined],
])('the days of %s are %j', (period, days) => {
  expect(filterOf(period)?.date).toEqual(days)
})
