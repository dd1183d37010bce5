import { expect, test } from 'vitest'
import { inDegrees, kilometres } from './distance.ts'

// Great-circle distances as atlases give them, to a hundredth.
test.each([
  [[51.5, -0.1], [48.9, 2.4], 340],
  [[-41.3, 174.8], [-36.9, 174.8], 489],
  [[64.1, -21.9], [35.7, 139.7], 8_800],
  [[0, 179.5], [0, -179.5], 111],
] as const)('from %j to %j it is %i kilometres', (one, other, expected) => {
  expect(kilometres(one, other) / expected).toBeCloseTo(1, 1)
  expect(kilometres(other, one)).toBeCloseTo(kilometres(one, other), 6)
})

test('a point is told by its sides', () => {
  expect(inDegrees([46.2, 6.14])).toBe('46.2° N, 6.1° E')
  expect(inDegrees([-33.9, -70.7])).toBe('33.9° S, 70.7° W')
})
