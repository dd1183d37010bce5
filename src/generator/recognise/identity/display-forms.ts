import { byLength, type Naming } from './naming.ts'
import { nameKey } from './person-name.ts'

/**
 * The forms of a person's name for display, the longest first; of spellings that differ only in case, accents or
 * hyphens the most frequent one. Forms all in capitals are written as the person's other mentions write their words.
 */
export function displayForms(namings: readonly Naming[]): readonly string[] {
  const spellings = new Map<string, Map<string, number>>()
  for (const naming of namings.toSorted(byLength)) {
    const key = nameKey(naming)
    const counts = spellings.get(key) ?? new Map<string, number>()
    counts.set(naming.text, (counts.get(naming.text) ?? 0) + 1)
    spellings.set(key, counts)
  }
  const usual = usualWords(namings)
  return [...new Set([...spellings.values()].map((counts) => usualSpelling(counts, usual)))]
}

/**
 * The most frequent of counted spellings of a name, ones in capitals only for want of others; of equally frequent ones
 * the first. `usual` tells how words in capitals are written elsewhere.
 */
export function usualSpelling(
  counts: ReadonlyMap<string, number>,
  usual: ReadonlyMap<string, string> = new Map(),
): string {
  const [best = ''] =
    [...counts].sort(([a, x], [b, y]) => Number(isShouted(a)) - Number(isShouted(b)) || y - x)[0] ?? []
  return isShouted(best) ? quieter(best, usual) : best
}

/** Whether a name is written in capitals throughout. Short single words may be names as they are: PSY, JFK. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text) && /\s|\p{Lu}{5}/u.test(text)
}

/** How the person's other mentions write each word: "WANG" is "Wang". */
function usualWords(namings: readonly Naming[]): ReadonlyMap<string, string> {
  const words = namings.filter(({ text }) => !isShouted(text)).flatMap(({ text }) => text.split(' ')) // prettier-ignore
  return new Map(words.map((word) => [word.toUpperCase(), word]))
}

function quieter(text: string, usual: ReadonlyMap<string, string>): string {
  return text
    .split(' ')
    .map((word) => usual.get(word) ?? capitalised(word))
    .join(' ')
}

/** "O'BRIEN-MCKAY" to "O'Brien-McKay". */
function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])(mc)?(\p{L})/gu, (_, mc: string | undefined, letter: string) => {
      return (mc ? 'Mc' : '') + letter.toUpperCase()
    })
}
