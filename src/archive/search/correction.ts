import { wordsOf } from '#model/words.ts'
import { foundBy } from './find-articles.ts'
import type { ClauseMaps } from './find-articles.ts'
import { nearestWord } from './nearest-word.ts'
import { parseSearch } from './search-query.ts'
import type { SortedMap } from './sorted-map.ts'

/** The text with every word that no article has put right by one letter; undefined when none could be. */
export async function correctionOf(
  maps: ClauseMaps,
  spellings: SortedMap,
  text: string,
): Promise<string | undefined> {
  const { all } = parseSearch(text)
  const pairs = await Promise.all(
    all.map(async (clause) => {
      if (clause.kind === 'phrase' || clause.kind === 'any') return []
      if ((await foundBy(maps, clause)).postings.numbers.length > 0) return []
      const nearest = await nearestWord(spellings, clause.word)
      return nearest === undefined ? [] : [[clause.word, nearest] as const]
    }),
  )
  const corrections = new Map(pairs.flat())
  return corrections.size === 0 ? undefined : exchange(text.replace(/\*$/, ''), corrections)
}

function exchange(text: string, corrections: ReadonlyMap<string, string>): string {
  let exchanged = ''
  let at = 0
  for (const { start, end, word } of wordsOf(text)) {
    exchanged += text.slice(at, start) + (corrections.get(word) ?? text.slice(start, end))
    at = end
  }
  return exchanged + text.slice(at)
}
