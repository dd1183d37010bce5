import { expect, test } from 'vitest'
import { articleNumbers } from '#archive/source/article-numbers.ts'
import {
  listOfFirst,
  listOfNumbers,
  listOfRange,
  nearestIn,
  numbersBetween,
  positionIn,
} from './article-list.ts'

/** Two undated articles and three with a date. */
const NUMBERS = articleNumbers([4, 9])
const ALL = listOfFirst(5, NUMBERS)
const SOME = listOfNumbers(Uint32Array.of(3, 7, 41, 90))

test('in the whole archive the neighbours are the articles beside', () => {
  expect(positionIn(ALL, 34)).toEqual({ index: 0, total: 5, older: 33 })
  expect(positionIn(ALL, 32)).toEqual({ index: 2, total: 5, newer: 33, older: 9 })
  expect(positionIn(ALL, 4)).toEqual({ index: 4, total: 5, newer: 9 })
  for (const stranger of [0, 5, 31, 37]) expect(positionIn(ALL, stranger)).toBeUndefined()
  expect(positionIn(listOfRange(32, 35), 9)).toBeUndefined()
})

test('in a filtered list they are the entries beside', () => {
  expect(positionIn(SOME, 90)).toEqual({ index: 0, total: 4, older: 41 })
  expect(positionIn(SOME, 7)).toEqual({ index: 2, total: 4, newer: 41, older: 3 })
  expect(positionIn(SOME, 3)).toEqual({ index: 3, total: 4, newer: 7 })
  for (const stranger of [91, 40, 0]) expect(positionIn(SOME, stranger)).toBeUndefined()
  expect(positionIn(listOfNumbers([]), 1)).toBeUndefined()
})

test.each([
  ['newest', 0, 5, [34, 33, 32, 9, 4]],
  ['oldest', 0, 5, [32, 33, 34, 9, 4]],
  ['oldest', 2, 4, [34, 9]],
  ['newest', 3, 99, [9, 4]],
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
  expect(
    nearestIn(SOME, article, most, articleNumbers(Array.from({ length: 128 }, (_, number) => number))),
  ).toEqual(numbers)
})

test('of two as near the newer comes first; numbers that no article has put none at a distance', () => {
  expect(nearestIn(ALL, 32, 4, NUMBERS)).toEqual([33, 9, 34, 4])
})
