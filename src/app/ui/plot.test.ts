import { expect, test } from 'vitest'
import { columnsPath, heightOf, scaleOf } from './plot.tsx'

test.each([
  [[0, 0], { unit: 1, step: 7, dense: false }],
  [[10, 2], { unit: 1, step: 7, dense: false }],
  [[11], { unit: 1, step: 3, dense: true }],
  [[24], { unit: 1, step: 3, dense: true }],
  [[25], { unit: 2, step: 3, dense: true }],
  [[832, 768], { unit: 64, step: 3, dense: true }],
])('columns of %j stand on %j', (counts, scale) => {
  expect(scaleOf(counts)).toEqual(scale)
})

test('no column is taller than 24 dashes, whatever there is to count', () => {
  for (let tallest = 1; tallest < 100_000; tallest = Math.ceil(tallest * 1.3)) {
    const scale = scaleOf([tallest])
    expect(heightOf([tallest], scale)).toBeLessThanOrEqual(24 * scale.step + 6)
  }
})

test('empty bins draw nothing; a single article draws a dash even where a dash is many', () => {
  const scale = { unit: 64, step: 3, dense: true }
  expect(columnsPath([0, 1, 128], scale, 44)).toBe('M1.5 44v-3M2.5 44v-6')
})
