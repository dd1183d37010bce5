/** Bidirectional embeddings, overrides and isolates, and what closes them (Unicode Standard Annex #9, section 2). */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g
const EMBEDDINGS = '\u202a\u202b\u202d\u202e'
const ISOLATES = '\u2066\u2067\u2068'

/** Joiners mean something after letters of these scripts and inside emoji; elsewhere they only hide. */
const IDLE_JOINER = /(?<![\p{Script=Arabic}\p{M}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]/gu

/** Characters without a shape of their own, but for joiners, bidi marks, variation selectors and tags (the flags of emoji). */
const INVISIBLE =
  /[\p{Cc}\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0]/gu

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
