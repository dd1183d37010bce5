import { createByteReader } from '#archive/format/search/byte-reader.ts'
import type { SortedMap } from './sorted-map.ts'

/** Shortest word that is corrected: of shorter ones too many are one letter apart. */
export const SHORTEST_CORRECTED = 4

/** From so many articles on a word that only one of them has is taken for a slip of the pen, and never suggested. */
const SLIPS_FROM = 1_000

/** In how many articles a word must be to be suggested, in an archive of so many. */
export function leastToSuggest(articles: number): number {
  return articles < SLIPS_FROM ? 1 : 2
}

/** Marks keys that are words read from their end. */
const FROM_END = '<'

/** The key of a word by its end. */
export function endKey(word: string): string {
  return FROM_END + reversed(word)
}

/**
 * The word of most articles that is one letter off: one more, one less, another, or two changed over. With one mistake
 * either the beginning or the end of a word is right, so what begins or ends so is looked through.
 */
export async function nearestWord(spellings: SortedMap, word: string): Promise<string | undefined> {
  if (word.length < SHORTEST_CORRECTED) return undefined
  const kept = Math.floor((word.length - 1) / 2)
  const [begins, ends] = await Promise.all([
    candidates(spellings, word.slice(0, kept), (key) => key),
    candidates(spellings, endKey(word.slice(-kept)), (key) => reversed(key.slice(1))),
  ])
  const near = [...begins, ...ends].filter(([other]) => isOneOff(word, other))
  return near.sort(([one, articles], [other, more]) => more - articles || (one < other ? -1 : 1))[0]?.[0]
}

async function candidates(
  spellings: SortedMap,
  start: string,
  wordOf: (key: string) => string,
): Promise<readonly (readonly [word: string, articles: number])[]> {
  const found: (readonly [string, number])[] = []
  for await (const { key, value } of spellings.beginning(start)) {
    found.push([wordOf(key), createByteReader(value, 'search index').number()])
  }
  return found
}

/** Whether one change of a letter makes one word of the other; equal words are none off. */
export function isOneOff(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [a, b] = [one.slice(start), other.slice(start)]
  const isChangedOver = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || isChangedOver
}

/** How many letters must be put in, taken out or exchanged to make one word of the other (Levenshtein 1965). */
export function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let place = 1; place <= other.length; place++) {
      const exchanged = (row[place - 1] ?? 0) + (one[at - 1] === other[place - 1] ? 0 : 1)
      next.push(Math.min(exchanged, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function reversed(word: string): string {
  return Array.from(word).reverse().join('')
}
