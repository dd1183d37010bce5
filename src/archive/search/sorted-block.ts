import { createByteReader } from './byte-reader.ts'
import { createByteWriter, writeBytes, writeNumber, writeText, written } from './byte-writer.ts'

/** A key and what is kept under it. */
export interface SortedEntry {
  readonly key: string
  readonly value: Uint8Array
}

/** Writes entries in the order of their keys; each key says only what differs from the one before it. */
export function encodeSortedBlock(entries: readonly SortedEntry[]): Uint8Array {
  const writer = createByteWriter(8192)
  let before = ''
  for (const { key, value } of entries) {
    const shared = sharedLength(before, key)
    writeNumber(writer, shared)
    writeText(writer, key.slice(shared))
    writeNumber(writer, value.length)
    writeBytes(writer, value)
    before = key
  }
  return written(writer)
}

/** The inverse of `encodeSortedBlock`. Throws an `ArchiveError` naming the file. */
export function decodeSortedBlock(bytes: Uint8Array, file: string): readonly SortedEntry[] {
  const reader = createByteReader(bytes, file)
  const entries: SortedEntry[] = []
  let key = ''
  while (!reader.done) {
    key = key.slice(0, reader.number()) + reader.text()
    entries.push({ key, value: reader.bytes(reader.number()) })
  }
  return entries
}

/** UTF-16 units that two strings have in common at their beginning. */
export function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length++
  return length
}
