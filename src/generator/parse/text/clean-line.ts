/** Bidirectional embeddings, overrides and isolates, and what closes them (Unicode Standard Annex #9, section 2). */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g
const EMBEDDINGS = '\u202a\u202b\u202d\u202e'
const ISOLATES = '\u2066\u2067\u2068'

/** Joiners mean something after letters of these scripts and inside emoji; elsewhere they only hide. */
const IDLE_JOINER = /(?<![\p{Script=Arabic}\p{M}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]/gu

/** Control characters and those without a shape of their own, but for bidi controls, joiners, and what varies or builds emoji. */
const INVISIBLE =
  /(?![\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069\u{e0020}-\u{e007f}]|\p{Variation_Selector})(?:\p{Cc}|\p{Default_Ignorable_Code_Point})/gu

/**
 * A headline, name or other line of its own as it may be shown: white space collapsed, control and zero-width characters gone, and
 * bidirectional controls too unless they are balanced, so that the line cannot reorder its neighbours.
 */
export function cleanLine(text: string): string {
  const visible = text.replace(/\s+/g, ' ').replace(INVISIBLE, '').replace(IDLE_JOINER, '')
  return (isBalanced(visible) ? visible : visible.replace(BIDI, '')).trim()
}

function isBalanced(text: string): boolean {
  const open: string[] = []
  for (const [control] of text.matchAll(BIDI)) {
    if (EMBEDDINGS.includes(control)) open.push('\u202c')
    else if (ISOLATES.includes(control)) open.push('\u2069')
    else if (open.pop() !== control) return false
  }
  return open.length === 0
}
