import { expect, test } from 'vitest'
import { PAGE_SIZE } from '#archive/format/file-names.ts'
import { articleNumbers, endOfNumbers, firstDated, freeNumbers } from './article-numbers.ts'

test.each([
  [0, 32],
  [1, 32],
  [16, 32],
  [17, 64],
  [32, 64],
  [33, 128],
  [40_000, 131_072],
])('behind %d undated articles the others begin with %d, at a page of their own', (undated, first) => {
  expect(firstDated(undated)).toBe(first)
  expect(first % PAGE_SIZE).toBe(0)
})

test.each([
  ['none', []],
  ['one', [31]],
  ['some', [0, 3, 4, 9, 30]],
])(
  'with %s undated every place has a number, every number a place, and the others are free',
  (_, undated) => {
    const { numberAt, placeOf } = articleNumbers(undated)
    const articles = undated.length + 5
    const numbers = Array.from({ length: articles }, (_, place) => numberAt(place))
    expect(numbers).toEqual([...undated, 32, 33, 34, 35, 36])
    expect(numbers.map(placeOf)).toEqual([...numbers.keys()])
    expect(endOfNumbers({ articles, undated: undated.length })).toBe(37)
    const all = [...numbers, ...freeNumbers(undated)].sort((one, other) => one - other)
    expect(all).toEqual([...Array(37).keys()])
  },
)
