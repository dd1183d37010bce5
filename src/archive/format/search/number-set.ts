import type { ByteReader } from './byte-reader.ts'
import { createByteWriter, writeBytes, writeNumber, written } from './byte-writer.ts'
import type { ByteWriter } from './byte-writer.ts'

/**
 * Writes ascending whole numbers, each once: the steps between them, or, where many are side by side, a bit for
 * each number up to the last. Before it stands twice how many there are, plus 1 for bits.
 */
export function writeNumberSet(writer: ByteWriter, numbers: ArrayLike<number>): void {
  const steps = createByteWriter(numbers.length + 8)
  let before = -1
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0
    writeNumber(steps, number - before - 1)
    before = number
  }
  const asBits = 1 + before / 8 < steps.length
  writeNumber(writer, 2 * numbers.length + (asBits ? 1 : 0))
  if (!asBits) return writeBytes(writer, written(steps))
  writeNumber(writer, before)
  writeBytes(writer, bitsOf(numbers, before))
}

/** The inverse of `writeNumberSet`. */
export function readNumberSet(reader: ByteReader): Uint32Array {
  const head = reader.number()
  const length = Math.floor(head / 2)
  if (head % 2 === 1) return numbersOf(reader.bytes((reader.number() >>> 3) + 1), length)
  const numbers: number[] = []
  let before = -1
  while (numbers.length < length) {
    before += reader.number() + 1
    numbers.push(before)
  }
  return Uint32Array.from(numbers)
}

/** How many numbers the next set has, which is not read. */
export function countNumbers(reader: ByteReader): number {
  return Math.floor(reader.number() / 2)
}

function bitsOf(numbers: ArrayLike<number>, last: number): Uint8Array {
  const bits = new Uint8Array((last >>> 3) + 1)
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0
    bits[number >>> 3] = (bits[number >>> 3] ?? 0) | (1 << (number & 7))
  }
  return bits
}

function numbersOf(bits: Uint8Array, length: number): Uint32Array {
  const numbers = new Uint32Array(length)
  let count = 0
  bits.forEach((byte, place) => {
    for (let rest = byte; rest !== 0; rest &= rest - 1) {
      numbers[count++] = place * 8 + 31 - Math.clz32(rest & -rest)
    }
  })
  return numbers
}
