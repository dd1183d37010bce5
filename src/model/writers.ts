/** "and" between names, in the languages whose bylines are read. */
const AND_WORDS: readonly string[] = ['and', 'und', 'et', 'och', 'og', 'ja', 'y', 'e', 'en']

/** Those of them that also stand within a name or before a place: "Ortega y Gasset", "en Lima". */
const WITHIN: readonly string[] = ['y', 'e', 'en']
const AND = AND_WORDS.flatMap((word) =>
  WITHIN.includes(word) ? [] : [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()],
).join('|')

/** What stands between names, as the source of an expression: a mark, a word for "and" (one that also stands within names only before a full name), or both. */
export const BETWEEN_NAMES = String.raw`\s*[,;/|•·&+]?\s(?:${AND}|(?:${WITHIN.join('|')})(?=\s\p{Lu}\S*\s\S))\s+|\s*[,;/|•·&+]\s*`

const BETWEEN = new RegExp(BETWEEN_NAMES, 'u')

/** The names that are put together in a text, one by one, as they stand between what parts them. */
export function namesIn(text: string): readonly string[] {
  return text.split(BETWEEN)
}

/** The writers whom a byline names, one by one: "A B, C D and E F" are three. A byline in which a piece is no name of two words is one writer. */
export function writersOf(byline: string): readonly string[] {
  const names = namesIn(byline)
  return names.every((name) => /^\p{Lu}\S*\s\S/u.test(name)) ? names : [byline]
}
