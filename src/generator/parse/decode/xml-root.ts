/** What stands before the first element: white space, declarations, comments, the type of the document. */
const BEFORE = /\s+|<\?[^>]*>|<!--[^]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/iy
const ELEMENT = /<([A-Za-z][\w:.-]{0,60})[\s/>]/y

/** Characters in which the first element is looked for. */
const OPENING = 20_000

/** The name of the first element of a text that opens with markup, as it is written; undefined for any other text. */
export function xmlRoot(text: string): string | undefined {
  if (!/^\s*</.test(text)) return undefined
  const opening = text.slice(0, OPENING)
  let at = 0
  for (;;) {
    BEFORE.lastIndex = at
    const length = BEFORE.exec(opening)?.[0].length ?? 0
    if (length === 0) break
    at += length
  }
  ELEMENT.lastIndex = at
  return ELEMENT.exec(opening)?.[1]
}
