const JSON_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['<', '\\u003c'],
  ['>', '\\u003e'],
  ['&', '\\u0026'],
  ['\u2028', '\\u2028'],
  ['\u2029', '\\u2029'],
])

/** A value as JSON that may stand inside a script element of any type: nothing in it can end the element or open a comment. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => JSON_ESCAPES.get(character) ?? '')
}

const MARKUP_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Characters that XML 1.0 cannot hold at all (https://www.w3.org/TR/xml/#charsets). */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Text as HTML or XML may hold it between tags and in quoted attributes; what XML cannot hold is left out. */
export function escapeMarkup(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[<>&"']/g, (character) => MARKUP_ESCAPES.get(character) ?? '')
}
