import { expect, test } from 'vitest'
import { CHUNK_SIZE, refTable } from './ref-table.ts'

const CHUNK = `${'a'.repeat(64)}.json`

test.each([
  [0, []],
  [1, [CHUNK]],
  [CHUNK_SIZE, [CHUNK]],
  [CHUNK_SIZE + 1, [CHUNK, CHUNK]],
])('%d refs stand in %j', (size, chunks) => {
  expect(refTable({ size, chunks })).toBe(true)
})

test.each([
  [1e9, [CHUNK]],
  [0, [CHUNK]],
  [CHUNK_SIZE + 1, [CHUNK]],
  [1, []],
])('%d refs cannot stand in %j', (size, chunks) => {
  expect(refTable({ size, chunks })).toBe(false)
})
