import type { Ref } from '../format.ts'
import { decoded, list, record, ref, row, text } from '../shape.ts'

/**
 * Files in the order of the keys in them: the first key of each, and its name. A sorted map has them in two levels, so
 * that neither grows much with the archive: the directory names chunks, each of which names `CHUNK_BLOCKS` blocks.
 */
export type KeyRanges = readonly (readonly [firstKey: string, ref: Ref])[]

/** Blocks in a chunk. */
export const CHUNK_BLOCKS = 64

/** The way to the sorted maps of the search: chunks of blocks of each. */
export interface SearchDirectory {
  /** Postings by word, by stem and by the beginnings of many words (`term-keys.ts`). */
  readonly terms: KeyRanges
  /** Occurrences by word. */
  readonly positions: KeyRanges
  /** How many articles have a word, by the word and by the word from its end. */
  readonly spellings: KeyRanges
  /** People and countries by the words of their names. */
  readonly names: KeyRanges
}

const keyRanges = list(row<KeyRanges[number]>(text, ref))
const directory = record<SearchDirectory>({
  terms: keyRanges,
  positions: keyRanges,
  spellings: keyRanges,
  names: keyRanges,
})

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
