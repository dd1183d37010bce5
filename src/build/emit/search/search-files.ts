import { isLarge } from '#archive/format.ts'
import type { Ref } from '#archive/format.ts'
import { written } from '#archive/search/byte-writer.ts'
import { encodeSearchDirectory } from '#archive/search/search-directory.ts'
import type { SortedEntry } from '#archive/search/sorted-block.ts'
import type { OutputFile } from '../../output-file.ts'
import type { ArchiveLedger } from '../archive-ledger.ts'
import { emitJson } from '../data-file.ts'
import { nameEntries } from './name-entries.ts'
import type { SearchLedger, WordLedger } from './search-ledger.ts'
import { BLOCK_BYTES, emitSortedMap } from './sorted-files.ts'
import { spellingEntries } from './spelling-entries.ts'
import { termEntries } from './term-entries.ts'

/** Writes the search index and returns the name of its directory. */
export function* emitSearch(
  { words, countryForms }: SearchLedger,
  { cards, people, countries }: Pick<ArchiveLedger, 'cards' | 'people' | 'countries'>,
): Generator<OutputFile, Ref> {
  const sorted = [...words.values()].sort((one, other) => (one.word < other.word ? -1 : 1))
  const names = nameEntries([...people.values()], [...countries.values()], countryForms)
  const directory = {
    terms: yield* emitSortedMap(termEntries(sorted, cards.length)),
    positions: yield* emitSortedMap(
      positionEntries(sorted),
      isLarge(cards.length) ? 4 * BLOCK_BYTES : BLOCK_BYTES,
    ),
    spellings: yield* emitSortedMap(spellingEntries(sorted, cards.length)),
    names: yield* emitSortedMap(names),
  }
  return yield* emitJson(encodeSearchDirectory(directory))
}

function* positionEntries(words: readonly WordLedger[]): Generator<SortedEntry> {
  for (const { word, occurrences } of words) {
    if (occurrences.length > 0) yield { key: word, value: written(occurrences) }
  }
}
