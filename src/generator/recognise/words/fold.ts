/** Letters that Unicode does not decompose, with what newspapers write for them. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ə', 'a'],
  ['’', "'"],
  ['‘', "'"],
  ['‑', '-'],
  ['‐', '-'],
])

const ASCII = /^[\x20-\x7e]*$/

/** Lower case without accents, and typewriter apostrophes and hyphens: the key under which words are counted and looked up. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
}
