import type { Ref } from '#archive/source/root.ts'
import { count, decoded, list, record, ref } from './shape.ts'
import type { Shape } from './shape.ts'

/** Refs in one file of a table. */
export const CHUNK_SIZE = 64

/**
 * A list of refs. A long one has two levels, so that neither the directory nor the way to one file grows much with the
 * archive: every full 64 are in a chunk, a file of their own. The rest, two kilobytes at the most, stand in the directory
 * itself: of articles they are the newest, which are asked for most, and one more at the end changes no chunk.
 */
export interface RefTable {
  /** Refs in all. */
  readonly size: number
  /** The names of the chunks, then the refs that are in none. */
  readonly refs: readonly Ref[]
}

const sizeAndRefs = record<RefTable>({ size: count, refs: list(ref) })

/** The size must fit the refs: whoever trusts a damaged one would make room for it. */
export const refTable: Shape<RefTable> = (value): value is RefTable =>
  sizeAndRefs(value) && value.refs.length === chunksIn(value.size) + (value.size % CHUNK_SIZE)

/** How many chunks a table of so many refs has. */
export function chunksIn(size: number): number {
  return Math.floor(size / CHUNK_SIZE)
}

/** Reads a chunk's file. */
export function decodeChunk(value: unknown, file: string): readonly Ref[] {
  return decoded(value, list(ref), file)
}
