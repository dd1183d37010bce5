import type { Ref } from '#archive/source/root.ts'
import { decoded, list, record, ref, row, text } from './shape.ts'

/**
 * Files in the order of the keys in them: the first key of each, and its name. A sorted map has them in two levels, so
 * that neither grows much with the archive: a directory names chunks, each of which names `CHUNK_BLOCKS` blocks.
 */
export type KeyRanges = readonly (readonly [firstKey: string, ref: Ref])[]

/** Blocks in a chunk, at the most. */
export const CHUNK_BLOCKS = 96

/** The way to what only some searches need: chunks of blocks of each. */
export interface SearchDirectory {
  /** Occurrences by word. */
  readonly positions: KeyRanges
  /** How many articles have a word, by the word and by the word from its end. */
  readonly spellings: KeyRanges
}

export const keyRanges = list(row<KeyRanges[number]>(text, ref))
const directory = record<SearchDirectory>({ positions: keyRanges, spellings: keyRanges })

export function encodeSearchDirectory(value: SearchDirectory): SearchDirectory {
  return value
}

export function decodeSearchDirectory(value: unknown, file: string): SearchDirectory {
  return decoded(value, directory, file)
}

/** Reads a chunk's file, which is written as it is. */
export function decodeKeyRanges(value: unknown, file: string): KeyRanges {
  return decoded(value, keyRanges, file)
}
