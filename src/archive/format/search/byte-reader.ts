import { ArchiveError } from '#archive/source/archive-error.ts'

/** Reads what a `ByteWriter` wrote, in the same order. Every method throws an `ArchiveError` beyond the end. */
export interface ByteReader {
  /** Whether everything was read. */
  readonly done: boolean
  number(): number
  text(): string
  /** The next so many bytes, not copied. */
  bytes(length: number): Uint8Array
  /** Goes past the next so many bytes, and tells where they begin. */
  skip(length: number): number
}

/** `file` is named in errors. */
export function createByteReader(buffer: Uint8Array, file: string): ByteReader {
  let at = 0
  const damaged = (): never => {
    throw new ArchiveError('damaged', file)
  }
  const number = (): number => {
    let value = 0
    let weight = 1
    for (;;) {
      const byte = buffer[at++] ?? damaged()
      if (byte < 128) return value + byte * weight
      value += (byte - 128) * weight
      weight *= 128
      if (weight > 2 ** 53) damaged()
    }
  }
  const skip = (length: number): number => {
    if (at + length > buffer.length) damaged()
    at += length
    return at - length
  }
  return {
    get done() {
      return at >= buffer.length
    },
    number,
    text: () => {
      const length = number()
      if (length > buffer.length - at) damaged()
      // A loop, since a build reads hundreds of thousands of short texts.
      const units: number[] = []
      for (let read = 0; read < length; read++) units.push(number())
      return String.fromCharCode(...units)
    },
    bytes: (length) => {
      const from = skip(length)
      return buffer.subarray(from, from + length)
    },
    skip,
  }
}
