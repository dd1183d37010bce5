import { expect, test } from 'vitest'
import { listOfNumbers, listOfRange, nearestIn, numbersBetween, positionIn } from './article-list.ts'

const ALL = listOfRange(0, 5)
const SOME = listOfNumbers(Uint32Array.of(3, 7, 41, 90))

test('in the whole archive the neighbours are the numbers beside', () => {
  expect(positionIn(ALL, 4)).toEqual({ index: 0, total: 5, older: 3 })
  expect(positionIn(ALL, 2)).toEqual({ index: 2, total: 5, newer: 3, older: 1 })
  expect(positionIn(ALL, 0)).toEqual({ index: 4, total: 5, newer: 1 })
  expect(positionIn(ALL, 5)).toBeUndefined()
  expect(positionIn(listOfRange(2, 5), 1)).toBeUndefined()
})

test('in a filtered list they are the entries beside', () => {
  expect(positionIn(SOME, 90)).toEqual({ index: 0, total: 4, older: 41 })
  expect(positionIn(SOME, 7)).toEqual({ index: 2, total: 4, newer: 41, older: 3 })
  expect(positionIn(SOME, 3)).toEqual({ index: 3, total: 4, newer: 7 })
  for (const stranger of [91, 40, 0]) expect(positionIn(SOME, stranger)).toBeUndefined()
  expect(positionIn(listOfNumbers([]), 1)).toBeUndefined()
})

test.each([
  ['newest', 0, 5, [4, 3, 2, 1, 0]],
  ['oldest', 0, 5, [2, 3, 4, 1, 0]],
  ['oldest', 2, 4, [4, 1]],
  ['newest', 3, 99, [1, 0]],
  ['newest', 7, 9, []],
] as const)('%s first, rows %d to %d of two undated and three dated articles', (order, from, to, numbers) => {
  expect(numbersBetween(ALL, order, 3, from, to)).toEqual(numbers)
})

test.each([
  ['one of the list, itself left out', 41, 2, [7, 3]],
  ['one between two', 60, 2, [41, 90]],
  ['one newer than all', 100, 3, [90, 41, 7]],
  ['one older than all', 0, 9, [3, 7, 41, 90]],
])('the nearest to %s', (_, article, most, numbers) => {
  expect(nearestIn(SOME, article, most)).toEqual(numbers)
})

test('of two as near the newer comes first', () => {
  expect(nearestIn(ALL, 2, 4)).toEqual([3, 1, 4, 0])
})
