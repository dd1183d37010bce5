import { expect, test } from 'vitest'
import {
  blankHeights,
  forgetHeights,
  noteHeights,
  noteRows,
  offsetOf,
  packHeights,
  rowAt,
  rowHeights,
  rowsBetween,
  unpackHeights,
} from './row-heights.ts'

test('unknown rows are taken for the mean of those that were drawn first', () => {
  const list = blankHeights(100)
  noteHeights(list, 0, [100, 200, 0])
  expect(offsetOf(list, 2)).toBe(300)
  expect(offsetOf(list, 100)).toBe(300 + 98 * 150)
  noteHeights(list, 2, [400])
  expect(offsetOf(list, 100)).toBe(700 + 97 * 150)
})

test('a row is found by its place, the last one beyond the end', () => {
  const list = blankHeights(10)
  noteHeights(list, 0, [100, 50, 100])
  expect([0, 100, 101, 150, 151].map((place) => rowAt(list, place))).toEqual([0, 0, 1, 1, 2])
  expect(rowAt(list, -500)).toBe(0)
  expect(rowAt(list, 1e9)).toBe(9)
})

test('the rows between two places hold both, in whole steps, and never more than there are', () => {
  const list = blankHeights(1000)
  const { first, last } = rowsBetween(list, 3000, 4500)
  expect(offsetOf(list, first)).toBeLessThanOrEqual(3000)
  expect(offsetOf(list, last)).toBeGreaterThanOrEqual(4500)
  expect(last - first).toBeLessThanOrEqual(20)
  expect(rowsBetween(list, 0, 1e9)).toEqual({ first: 0, last: 1000 })
})

test('a list is as tall as it was when the reader comes back, unless its length or width changed', () => {
  const list = rowHeights('country=in newest', 3)
  noteHeights(list, 0, [10, 20, 30])
  expect(offsetOf(rowHeights('country=in newest', 3), 1)).toBe(10)
  forgetHeights(list)
  expect(offsetOf(rowHeights('country=in newest', 3), 1)).toBe(20)
  noteHeights(list, 0, [10, 20, 30])
  expect(rowHeights('country=in newest', 4).heights).toHaveLength(4)
})

test('lists that were not seen for long are forgotten', () => {
  const first = rowHeights('first', 5)
  for (let other = 0; other < 8; other++) rowHeights(`other ${other}`, 5)
  expect(rowHeights('first', 5)).not.toBe(first)
})

test('drawing the same rows again is nothing new', () => {
  const list = blankHeights(10)
  expect(noteRows(list, { first: 0, last: 4 })).toBe(true)
  expect(noteRows(list, { first: 0, last: 4 })).toBe(false)
  expect(noteRows(list, { first: 0, last: 8 })).toBe(true)
})

test('the next page of the tab knows the heights, unless its window is not as wide', () => {
  const list = rowHeights('country=de newest', 500)
  noteHeights(list, 100, [110.5, 130])
  const packed: unknown = JSON.parse(JSON.stringify(packHeights(1440)))
  const height = offsetOf(list, 500)
  forgetHeights(list)
  unpackHeights(packed, 390)
  expect(rowHeights('country=de newest', 500)).toBe(list)
  unpackHeights(packed, 1440)
  expect(offsetOf(rowHeights('country=de newest', 500), 500)).toBe(height)
  expect(rowHeights('country=de newest', 500).heights[101]).toBe(130)
  unpackHeights(undefined, 1440)
  expect(rowHeights('country=de newest', 500).heights[101]).toBe(130)
})
