import { expect, test } from 'vitest'
import { CHUNK_SIZE, refTable } from './ref-table.ts'

const REF = `${'a'.repeat(64)}.json`

test.each([
  [0, 0],
  [1, 1],
  [CHUNK_SIZE - 1, CHUNK_SIZE - 1],
  [CHUNK_SIZE, 1],
  [CHUNK_SIZE + 1, 2],
  [3 * CHUNK_SIZE + 7, 10],
])('of %d refs the directory has %d, those of chunks and those that are in none', (size, names) => {
  expect(refTable({ size, refs: Array.from({ length: names }, () => REF) })).toBe(true)
})

test.each([
  [1e9, 1],
  [0, 1],
  [CHUNK_SIZE - 1, 1],
  [CHUNK_SIZE, CHUNK_SIZE],
  [CHUNK_SIZE + 1, 1],
  [1, 0],
])('%d refs do not go with %d', (size, names) => {
  expect(refTable({ size, refs: Array.from({ length: names }, () => REF) })).toBe(false)
})
