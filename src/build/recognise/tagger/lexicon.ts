/** A lexicon: which lists a folded word stands on, as the low eight bits of `word-classes.ts`. */
export type Lexicon = ReadonlyMap<string, number>

/**
 * Writes a lexicon as text, one word a line, sorted by code unit: how many letters it shares with the word before
 * (base 36, at most 35), the letters that follow, a space, and its bits in base 36. Words must not contain spaces.
 */
export function encodeLexicon(lexicon: Lexicon): string {
  let before = ''
  return [...lexicon]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, bits]) => {
      const shared = sharedPrefix(before, word)
      before = word
      return `${shared.toString(36)}${word.slice(shared)} ${bits.toString(36)}\n`
    })
    .join('')
}

/** Reads what `encodeLexicon` wrote. */
export function decodeLexicon(text: string): Lexicon {
  const lexicon = new Map<string, number>()
  let word = ''
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    const space = text.lastIndexOf(' ', end)
    word = word.slice(0, Number.parseInt(text.charAt(from), 36)) + text.slice(from + 1, space)
    lexicon.set(word, Number.parseInt(text.slice(space + 1, end), 36))
    from = end + 1
  }
  return lexicon
}

function sharedPrefix(a: string, b: string): number {
  let length = 0
  while (length < 35 && length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
