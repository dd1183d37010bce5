/** What windows-1252 has at 0x80 to 0x9f (https://encoding.spec.whatwg.org/index-windows-1252.txt); most are the typographer's marks. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Bytes in a charset of the Encoding Standard -> text without a byte order mark of its own; undefined for an unknown charset and for bytes that
 * it cannot hold.
 */
export function decodeCharset(charset: string, bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(charset, { fatal: true, ignoreBOM: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? withMarks(text) : text
  } catch {
    return undefined
  }
}

/** Some versions of Node decode windows-1252 as Latin 1 (https://github.com/nodejs/node/issues/56542), where these bytes are controls. */
function withMarks(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the controls are what is replaced
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
}
