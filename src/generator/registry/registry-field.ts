const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
])

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  [...ESCAPES].map(([character, escape]) => [escape, character]),
)

/** A field of ids.tsv: tabs, line ends and backslashes written as in C. */
export function encodeField(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES.get(character) ?? character)
}

/** The inverse of `encodeField`. */
export function decodeField(field: string): string {
  return field.replace(/\\[\\tnr]/g, (escape) => CHARACTERS.get(escape) ?? escape)
}
