import { createByteWriter, writeNumber, written } from '#archive/search/byte-writer.ts'
import { endKey, SHORTEST_CORRECTED } from '#archive/search/nearest-word.ts'
import type { SortedEntry } from '#archive/search/sorted-block.ts'
import type { WordLedger } from './search-ledger.ts'

/** From so many articles on a word that only one of them has is taken for a slip of the pen, and never suggested. */
const SLIPS_FROM = 1_000

/** Words that may be suggested, by themselves and from their end, in the order of the keys. */
export function spellingEntries(words: readonly WordLedger[], articles: number): readonly SortedEntry[] {
  const least = articles < SLIPS_FROM ? 1 : 2
  return words
    .filter((ledger) => ledger.articles >= least && isSpelled(ledger.word))
    .flatMap((ledger) => {
      const writer = createByteWriter(4)
      writeNumber(writer, ledger.articles)
      const value = written(writer)
      return [ledger.word, endKey(ledger.word)].map((key) => ({ key, value }))
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1))
}

function isSpelled(word: string): boolean {
  return word.length >= SHORTEST_CORRECTED && /^\p{L}+$/u.test(word)
}
