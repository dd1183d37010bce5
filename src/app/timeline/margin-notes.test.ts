import { expect, test } from 'vitest'
import { fitting } from './margin-notes.tsx'

test.each([
  [[1, 2, 3, 4], { shown: [1, 2, 3, 4], more: 0 }],
  [[1, 2, 3, 4, 5], { shown: [1, 2, 3], more: 2 }],
  [[], { shown: [], more: 0 }],
])('of %j in four places', (list, expected) => {
  expect(fitting(list, 4)).toEqual(expected)
})
