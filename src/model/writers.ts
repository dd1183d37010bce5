/** "and" between names, in the languages whose bylines are read. */
export const AND_WORDS: readonly string[] = ['and', 'und', 'et', 'och', 'og', 'ja', 'y', 'e', 'en']

const BETWEEN = new RegExp(
  String.raw`,\s(?:(?:${AND_WORDS.join('|')})\s)?|\s(?:${AND_WORDS.join('|')})\s`,
  'u',
)

/** The writers whom a byline names, one by one: "A B, C D and E F" are three. A byline in which a piece is no name of two words is one writer. */
export function writersOf(byline: string): readonly string[] {
  const names = byline.split(BETWEEN)
  return names.every((name) => /^\p{Lu}\S*\s\S/u.test(name)) ? names : [byline]
}
