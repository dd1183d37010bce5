import { createByteReader } from './byte-reader.ts'
import { createByteWriter, writeBytes, written } from './byte-writer.ts'
import { readGroup, writeGroup } from './name-entry.ts'
import type { FoundNames } from '#archive/source/found-names.ts'
import { decodePostings, encodePostings } from './postings.ts'
import type { Postings } from './postings.ts'

/** What is kept under a beginning (`beginningKey`): the articles with words that begin so, and those with names that do. */
export interface BegunEntry {
  readonly postings: Postings
  readonly names: FoundNames
}

export function encodeBegun({ postings, names }: BegunEntry): Uint8Array {
  const writer = createByteWriter(256)
  writeBytes(writer, encodePostings(postings))
  writeGroup(writer, names)
  return written(writer)
}

/** The inverse of `encodeBegun`. */
export function decodeBegun(bytes: Uint8Array): BegunEntry {
  const reader = createByteReader(bytes, 'search index')
  return { postings: decodePostings(reader), names: readGroup(reader) }
}
