import { createByteWriter, writeNumber, written } from '#archive/format/search/byte-writer.ts'
import { endKey, leastToSuggest, SHORTEST_CORRECTED } from '#archive/search/nearest-word.ts'
import { countPostings } from '#archive/format/search/postings.ts'
import type { EarlierIndex } from './earlier-index.ts'
import type { SearchLedger } from './search-ledger.ts'
import type { Changes } from './sorted-files.ts'

/** Words that may be suggested and became more, by themselves and from their end. */
export function spellingChanges(
  { words }: Pick<SearchLedger, 'words'>,
  { words: known }: Pick<EarlierIndex, 'words'>,
  articles: number,
): Changes {
  const changes = new Map<string, () => Uint8Array>()
  for (const ledger of words.values()) {
    const before = known.get(ledger.word)?.value
    const count = ledger.articles + (before ? countPostings(before) : 0)
    if (count < leastToSuggest(articles) || !isSpelled(ledger.word)) continue
    for (const key of [ledger.word, endKey(ledger.word)]) changes.set(key, () => bytesOf(count))
  }
  return changes
}

function bytesOf(count: number): Uint8Array {
  const writer = createByteWriter(4)
  writeNumber(writer, count)
  return written(writer)
}

function isSpelled(word: string): boolean {
  return word.length >= SHORTEST_CORRECTED && /^\p{L}+$/u.test(word)
}
