/** Bytes that grow as they are written to. A plain record, since the build keeps two for every word of the archive. */
export interface ByteWriter {
  /** With room to spare behind `length`. */
  bytes: Uint8Array
  /** How many were written. */
  length: number
}

/** `room`: how many bytes are taken at first; twice as many whenever they run out. */
export function createByteWriter(room = 16): ByteWriter {
  return { bytes: new Uint8Array(room), length: 0 }
}

/** Writes a whole number from 0 to 2^53 - 1: seven bits a byte, the lowest first. */
export function writeNumber(writer: ByteWriter, value: number): void {
  makeRoom(writer, 8)
  const { bytes } = writer
  let rest = value
  while (rest > 127) {
    bytes[writer.length++] = (rest % 128) | 128
    rest = Math.floor(rest / 128)
  }
  bytes[writer.length++] = rest
}

/** Writes a text's length, then its UTF-16 units as numbers: one byte for each ASCII letter. */
export function writeText(writer: ByteWriter, text: string): void {
  writeNumber(writer, text.length)
  for (let at = 0; at < text.length; at++) writeNumber(writer, text.charCodeAt(at))
}

export function writeBytes(writer: ByteWriter, bytes: Uint8Array): void {
  makeRoom(writer, bytes.length)
  writer.bytes.set(bytes, writer.length)
  writer.length += bytes.length
}

/** A copy of what was written. */
export function written({ bytes, length }: ByteWriter): Uint8Array {
  return bytes.slice(0, length)
}

function makeRoom(writer: ByteWriter, more: number): void {
  const { bytes, length } = writer
  if (length + more <= bytes.length) return
  writer.bytes = new Uint8Array(Math.max(2 * bytes.length, length + more))
  writer.bytes.set(bytes)
}
