import { SURNAME } from './word-classes.ts'

/** A lexicon: which lists a folded word stands on, as the low eight bits of `word-classes.ts`. */
export type Lexicon = ReadonlyMap<string, number>

/** Most words are surnames and nothing else; their bits are not written. */
const USUAL = SURNAME
const MOST_SHARED = 35

/**
 * Writes a lexicon as text, one word a line, sorted by code unit: how many letters it shares with the word before
 * (one digit of base 36), the letters that follow, and if it is not just a surname a space and its bits in base 36.
 */
export function encodeLexicon(lexicon: Lexicon): string {
  let before = ''
  return [...lexicon]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, bits]) => {
      const shared = sharedPrefix(before, word)
      before = word
      return `${shared.toString(36)}${word.slice(shared)}${bits === USUAL ? '' : ` ${bits.toString(36)}`}\n`
    })
    .join('')
}

/** Reads what `encodeLexicon` wrote. */
export function decodeLexicon(text: string): Lexicon {
  const lexicon = new Map<string, number>()
  let word = ''
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    const [rest = '', bits] = text.slice(from + 1, end).split(' ')
    word = word.slice(0, Number.parseInt(text.charAt(from), 36)) + rest
    lexicon.set(word, bits === undefined ? USUAL : Number.parseInt(bits, 36))
    from = end + 1
  }
  return lexicon
}

function sharedPrefix(a: string, b: string): number {
  let length = 0
  while (length < MOST_SHARED && length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
