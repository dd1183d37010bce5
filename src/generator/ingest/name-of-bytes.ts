const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A file's name as text; bytes that are no UTF-8 are written as \xE9, so that every name can be shown. */
export function nameOfBytes(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return Array.from(bytes, spell).join('')
  }
}

function spell(byte: number): string {
  const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x5c
  return isPlain ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
