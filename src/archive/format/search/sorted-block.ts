import { createByteReader } from './byte-reader.ts'
import { createByteWriter, writeBytes, writeNumber, writeText, written } from './byte-writer.ts'

/** A key and what is kept under it. */
export interface SortedEntry {
  readonly key: string
  readonly value: Uint8Array
  /** Bytes of the value. */
  readonly size: number
}

/** An entry in a block. Its value is cut out when it is asked for: of most it is not, and there may be very many. */
class BlockEntry implements SortedEntry {
  readonly key: string
  readonly size: number
  readonly #block: Uint8Array
  readonly #from: number

  constructor(key: string, size: number, block: Uint8Array, from: number) {
    this.key = key
    this.size = size
    this.#block = block
    this.#from = from
  }

  get value(): Uint8Array {
    return this.#block.subarray(this.#from, this.#from + this.size)
  }
}

/** Writes entries in the order of their keys; each key says only what differs from the one before it. */
export function encodeSortedBlock(entries: readonly Omit<SortedEntry, 'size'>[]): Uint8Array {
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
    const size = reader.number()
    entries.push(new BlockEntry(key, size, bytes, reader.skip(size)))
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
