/** Bytes that grow as they are written to. */
export interface ByteWriter {
  /** How many were written. */
  readonly length: number
  /** A whole number from 0 to 2^53 - 1: seven bits a byte, the lowest first. */
  number(value: number): void
  /** Its length, then its UTF-16 units as numbers: one byte for each ASCII letter. */
  text(value: string): void
  bytes(value: Uint8Array): void
  /** A copy of what was written. */
  written(): Uint8Array
}

/** `room` bytes are taken at first, twice as many whenever they run out. */
export function createByteWriter(room = 16): ByteWriter {
  let buffer = new Uint8Array(room)
  let length = 0
  const makeRoom = (bytes: number): void => {
    if (length + bytes <= buffer.length) return
    const larger = new Uint8Array(Math.max(2 * buffer.length, length + bytes))
    larger.set(buffer)
    buffer = larger
  }
  const number = (value: number): void => {
    makeRoom(8)
    let rest = value
    while (rest > 127) {
      buffer[length++] = (rest % 128) | 128
      rest = Math.floor(rest / 128)
    }
    buffer[length++] = rest
  }
  return {
    get length() {
      return length
    },
    number,
    text: (value) => {
      number(value.length)
      for (let at = 0; at < value.length; at++) number(value.charCodeAt(at))
    },
    bytes: (value) => {
      makeRoom(value.length)
      buffer.set(value, length)
      length += value.length
    },
    written: () => buffer.slice(0, length),
  }
}
