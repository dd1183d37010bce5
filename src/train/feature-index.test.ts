import { expect, test } from 'vitest'

import { createFeatureIndex } from './feature-index.ts'

test('features seen often enough get rows in the order in which they were first seen', () => {
  const index = createFeatureIndex()
  for (const hash of [70, 5, 70, 9, 5, 70]) index.count(hash)
  index.number(2)
  expect([70, 5, 9, 1234].map((hash) => index.row(hash))).toEqual([0, 1, -1, -1])
  expect(Array.from(index.hashes())).toEqual([70, 5])
})
