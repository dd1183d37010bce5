import { expect, test } from 'vitest'
import { listPosition } from './list-position.ts'

test('in the whole archive the neighbours are the numbers beside', () => {
  const all = { kind: 'range', from: 0, to: 5 } as const
  expect(listPosition(all, 4)).toEqual({ index: 0, total: 5, older: 3 })
  expect(listPosition(all, 2)).toEqual({ index: 2, total: 5, newer: 3, older: 1 })
  expect(listPosition(all, 0)).toEqual({ index: 4, total: 5, newer: 1 })
  expect(listPosition(all, 5)).toBeUndefined()
})

test('in a filtered list they are the entries beside', () => {
  const list = { kind: 'list', list: Uint32Array.of(90, 41, 7, 3) } as const
  expect(listPosition(list, 90)).toEqual({ index: 0, total: 4, older: 41 })
  expect(listPosition(list, 7)).toEqual({ index: 2, total: 4, newer: 41, older: 3 })
  expect(listPosition(list, 3)).toEqual({ index: 3, total: 4, newer: 7 })
  for (const stranger of [91, 40, 0]) expect(listPosition(list, stranger)).toBeUndefined()
  expect(listPosition({ kind: 'list', list: [] }, 1)).toBeUndefined()
})
