import { expect, test } from 'vitest'

import { decodeClusters, encodeClusters, NO_CLUSTERS } from './clusters.ts'

const bytes = encodeClusters({
  words: new Map([
    ['lima', 2],
    ['oslo', 2],
    ['mayor', 0],
  ]),
  middle: Uint8Array.of(1, 0, 0),
  coarse: Uint8Array.of(0, 0, 0),
})

test('a word has its clusters on three levels again', () => {
  const { get } = decodeClusters(bytes)
  expect([get('lima'), get('oslo')]).toEqual([
    { fine: 3, middle: 1, coarse: 1 },
    { fine: 3, middle: 1, coarse: 1 },
  ])
  expect(get('mayor')).toEqual({ fine: 1, middle: 2, coarse: 1 })
})

test('an unknown word has none', () => {
  expect(decodeClusters(bytes).get('quito')).toBe(NO_CLUSTERS)
})

test('damaged files are refused', () => {
  expect(() => decodeClusters(bytes.subarray(0, 8))).toThrow('Not a file of word clusters')
  expect(() => decodeClusters(bytes.subarray(0, -1))).toThrow('damaged')
})
