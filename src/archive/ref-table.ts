import type { Ref } from './format.ts'
import { count, decoded, list, record, ref } from './shape.ts'
import type { Shape } from './shape.ts'

/** Refs in one file of a table. */
export const CHUNK_SIZE = 64

/** Up to so many refs stand in the directory itself: a kilobyte, and no file more to wait for. */
export const WITHIN = 32

/**
 * A list of refs. A long one has two levels, so that neither the directory nor the way to one file grows with the
 * archive: the ref with index i is in chunk i / 64. Adding one at the end changes the last chunk only.
 */
export interface RefTable {
  /** Refs in all. */
  readonly size: number
  /** The refs themselves, or the names of the chunks that they are in. */
  readonly refs: readonly Ref[]
}

const sizeAndRefs = record<RefTable>({ size: count, refs: list(ref) })

/** The size must fit the refs: whoever trusts a damaged one would make room for it. */
export const refTable: Shape<RefTable> = (value): value is RefTable =>
  sizeAndRefs(value) &&
  value.refs.length === (isWithin(value.size) ? value.size : Math.ceil(value.size / CHUNK_SIZE))

/** Whether so many refs stand in the directory itself. */
export function isWithin(size: number): boolean {
  return size <= WITHIN
}

/** The refs in the files they are written to. */
export function chunksOf(refs: readonly Ref[]): readonly (readonly Ref[])[] {
  return Array.from({ length: Math.ceil(refs.length / CHUNK_SIZE) }, (_, chunk) =>
    refs.slice(chunk * CHUNK_SIZE, (chunk + 1) * CHUNK_SIZE),
  )
}

/** Reads a chunk's file. */
export function decodeChunk(value: unknown, file: string): readonly Ref[] {
  return decoded(value, list(ref), file)
}
