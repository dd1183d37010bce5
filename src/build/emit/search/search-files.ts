import { isLarge } from '#archive/format.ts'
import type { Directory } from '#archive/directory.ts'
import { written } from '#archive/search/byte-writer.ts'
import { encodeSearchDirectory } from '#archive/search/search-directory.ts'
import type { SortedEntry } from '#archive/search/sorted-block.ts'
import type { OutputFile } from '../../output-file.ts'
import type { ArchiveLedger } from '../archive-ledger.ts'
import { emitJson } from '../data-file.ts'
import type { SearchLedger, WordLedger } from './search-ledger.ts'
import { emitSortedMap } from './sorted-files.ts'
import { spellingEntries } from './spelling-entries.ts'
import { wordEntries } from './word-entries.ts'
import { wordedNames } from './worded-names.ts'

/** Writes the search index and returns what the archive's directory says of it. */
export function* emitSearch(
  { words, countryForms }: SearchLedger,
  { cards, people, countries }: Pick<ArchiveLedger, 'cards' | 'people' | 'countries'>,
): Generator<OutputFile, Pick<Directory, 'words' | 'search'>> {
  const sorted = [...words.values()].sort((one, other) => (one.word < other.word ? -1 : 1))
  const names = wordedNames([...people.values()], [...countries.values()], countryForms)
  const found = yield* emitSortedMap(wordEntries(sorted, names, cards.length))
  const directory = {
    positions: yield* emitSortedMap(positionEntries(sorted), isLarge(cards.length) ? 40_000 : 10_000),
    spellings: yield* emitSortedMap(spellingEntries(sorted, cards.length)),
  }
  return { words: found, search: yield* emitJson(encodeSearchDirectory(directory)) }
}

function* positionEntries(words: readonly WordLedger[]): Generator<SortedEntry> {
  for (const { word, occurrences } of words) {
    if (occurrences.length > 0) yield { key: word, value: written(occurrences) }
  }
}
