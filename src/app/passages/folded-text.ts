/** A text as it is compared: what looks alike is alike. */
export interface FoldedText {
  readonly text: string
  /** Of each character of `text` where it stands in the text that was folded; behind the last one, that text's length. */
  readonly from: Uint32Array
}

const FOLDED: ReadonlyMap<string, string> = new Map([
  ...Array.from('‘’‚‛′`', (quote) => [quote, "'"] as const),
  ...Array.from('“”„‟″«»', (quote) => [quote, '"'] as const),
  ...Array.from('‐‑‒–—―−', (dash) => [dash, '-'] as const),
])

/** Marks on letters, and characters that are not seen: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\p{M}\p{Cf}]/gu

/**
 * Folds a text as browsers do that look for a passage in it, and a little further: case, marks on letters, kinds of quotation
 * marks and dashes, runs of white space, and what is not seen make no difference.
 */
export function foldText(original: string): FoldedText {
  const pieces: string[] = []
  const from: number[] = []
  let at = 0
  let wasSpace = false
  for (const character of original) {
    const folded = foldCharacter(character)
    const isSpace = folded === ' '
    if (!isSpace || !wasSpace) {
      pieces.push(folded)
      for (let unit = 0; unit < folded.length; unit++) from.push(at)
    }
    wasSpace = isSpace || (wasSpace && folded === '')
    at += character.length
  }
  from.push(original.length)
  return { text: pieces.join(''), from: Uint32Array.from(from) }
}

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' '
  if (character < '\x7f') return character === '`' ? "'" : character.toLowerCase()
  const known = FOLDED.get(character)
  return known ?? character.normalize('NFKD').replace(UNSEEN, '').toLowerCase()
}
