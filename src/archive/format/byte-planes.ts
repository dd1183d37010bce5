import { ArchiveError } from '#archive/source/archive-error.ts'

/** Bytes before a column's planes: how many planes (1), how many numbers (4, little-endian). */
const HEADER = 5

/**
 * Lists of whole numbers below 2^32 as bytes: of each list the low bytes of all numbers, then the next higher ones,
 * as many planes as its largest number needs. Bytes of one meaning lie side by side, which is what general
 * compressors want (measured: 5.8 bytes an article against 7.4 for plain arrays).
 */
export function encodePlanes(lists: readonly Uint32Array[]): Uint8Array {
  const planes = lists.map(planesFor)
  const size = lists.reduce((sum, list, index) => sum + HEADER + list.length * (planes[index] ?? 0), 0)
  const bytes = new Uint8Array(size)
  let at = 0
  lists.forEach((list, index) => {
    at = writeList(bytes, at, list, planes[index] ?? 0)
  })
  return bytes
}

/** The inverse of `encodePlanes` for a known number of lists. Throws an `ArchiveError` when bytes are missing or left over. */
export function decodePlanes(bytes: Uint8Array, lists: number, file: string): readonly Uint32Array[] {
  const decoded: Uint32Array[] = []
  let at = 0
  for (let index = 0; index < lists; index++) {
    const planes = bytes[at] ?? 0
    const length = readLength(bytes, at + 1)
    if (planes < 1 || planes > 4 || at + HEADER + planes * length > bytes.length)
      throw new ArchiveError('damaged', file)
    decoded.push(readList(bytes, at + HEADER, length, planes))
    at += HEADER + planes * length
  }
  if (at !== bytes.length) throw new ArchiveError('damaged', file)
  return decoded
}

function planesFor(list: Uint32Array): number {
  let largest = 0
  for (const number of list) if (number > largest) largest = number
  return Math.max(1, Math.ceil((32 - Math.clz32(largest)) / 8))
}

function writeList(bytes: Uint8Array, start: number, list: Uint32Array, planes: number): number {
  bytes[start] = planes
  for (let plane = 0; plane < 4; plane++) bytes[start + 1 + plane] = list.length >>> (8 * plane)
  let at = start + HEADER
  for (let plane = 0; plane < planes; plane++) {
    for (const number of list) bytes[at++] = number >>> (8 * plane)
  }
  return at
}

function readLength(bytes: Uint8Array, at: number): number {
  let length = 0
  for (let plane = 3; plane >= 0; plane--) length = length * 256 + (bytes[at + plane] ?? 0)
  return length
}

function readList(bytes: Uint8Array, start: number, length: number, planes: number): Uint32Array {
  const list = new Uint32Array(length)
  for (let plane = 0; plane < planes; plane++) {
    const from = start + plane * length
    for (let index = 0; index < length; index++) {
      list[index] = (list[index] ?? 0) + (bytes[from + index] ?? 0) * 2 ** (8 * plane)
    }
  }
  return list
}
