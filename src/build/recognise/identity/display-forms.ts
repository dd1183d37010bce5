import { byLength, type Naming } from './naming.ts'
import { nameKey } from './person-name.ts'

/**
 * The forms of a person's name for display, the longest first; of spellings that differ only in case, accents or
 * hyphens the most frequent one. Forms all in capitals are written as the person's other mentions write their words.
 */
export function displayForms(namings: readonly Naming[]): readonly string[] {
  const spellings = new Map<string, string[]>()
  for (const naming of namings.toSorted(byLength)) {
    const key = nameKey(naming)
    spellings.set(key, [...(spellings.get(key) ?? []), naming.text])
  }
  const usual = usualWords(namings)
  const forms = [...spellings.values()].map((texts) => usualSpelling(texts, usual))
  return [...new Set(forms)]
}

/** The most frequent of several spellings of a name, ones not all in capitals first; of equally frequent ones the first. */
export function usualSpelling(
  texts: readonly string[],
  usual: ReadonlyMap<string, string> = new Map(),
): string {
  const counts = new Map<string, number>()
  for (const text of texts)
    counts.set(text, (counts.get(text) ?? 0) + (isShouted(text) ? 1 : texts.length + 1))
  const [best] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0] as const)
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
