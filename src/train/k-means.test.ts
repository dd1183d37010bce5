import { expect, test } from 'vitest'

import { kMeans, nearest, unitPoints } from './k-means.ts'

const points = unitPoints(Float32Array.of(1, 0, 5, 0.1, 0, 1, 0.1, 3, 9, -0.2, -0.1, 2), 2)

test('points of like directions come together, whatever their lengths', () => {
  const [a, b, c, d, e, f] = nearest(points, kMeans(points, 2, 5, 1))
  expect([a, a, c, c, a, c]).toEqual([a, b, c, d, e, f])
  expect(a).not.toBe(c)
})

test('equal input gives equal centres', () => {
  expect(kMeans(points, 2, 5, 1)).toEqual(kMeans(points, 2, 5, 1))
})
