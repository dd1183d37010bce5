import { isLarge } from '#archive/format/file-names.ts'
import type { Directory } from '#archive/format/directory.ts'
import { written, createByteWriter, writeNumber } from '#archive/format/search/byte-writer.ts'
import { encodeSearchDirectory } from '#archive/format/search-directory.ts'
import type { Output } from '#generator/output/output-file.ts'
import type { ArchiveLedger } from '#generator/gather/archive-ledger.ts'
import { emitJson } from '#generator/output/data-file.ts'
import type { EarlierIndex, IndexBlocks } from './earlier-index.ts'
import type { SearchLedger } from './search-ledger.ts'
import type { StemLanguages } from './stem-languages.ts'
import { emitBlocks, emitChunks } from './sorted-files.ts'
import type { Changes } from './sorted-files.ts'
import { wordChanges } from './word-changes.ts'
import { nameChanges } from './worded-names.ts'
import { endKey, leastToSuggest, SHORTEST_CORRECTED } from '#archive/search/nearest-word.ts'
import { countPostings } from '#archive/format/search/postings.ts'

/** What a search index is written from: the words that are in no earlier one, and the names. */
export interface SearchInput extends Pick<ArchiveLedger, 'cards' | 'people' | 'countries'> {
  readonly search: SearchLedger
  readonly earlier: EarlierIndex
  /** Of all articles; their rules are loaded. */
  readonly languages: StemLanguages
}

/** Writes the search index and returns what the archive's directory says of it, and what the next build goes on from. */
export function* emitSearch({
  search,
  earlier,
  languages,
  cards,
  people,
  countries,
}: SearchInput): Generator<
  Output,
  { readonly entry: Pick<Directory, 'languages' | 'words' | 'search'>; readonly blocks: IndexBlocks }
> {
  const names = nameChanges(earlier, people.values(), countries.values(), search.countryForms)
  const before = (map: keyof IndexBlocks) => ({ ...earlier, blocks: earlier.blocks[map] })
  const articles = cards.size
  const blocks = {
    words: yield* emitBlocks(wordChanges(search, earlier, names, languages, articles), before('words')),
    positions: yield* emitBlocks(
      positionChanges(search),
      before('positions'),
      isLarge(articles) ? 40_000 : 10_000,
    ),
    spellings: yield* emitBlocks(spellingChanges(search, earlier, articles), before('spellings')),
  }
  const words = yield* emitChunks(blocks.words)
  const directory = {
    positions: yield* emitChunks(blocks.positions),
    spellings: yield* emitChunks(blocks.spellings),
  }
  const entry = {
    languages: languages.all,
    words,
    search: yield* emitJson(encodeSearchDirectory(directory)),
  }
  return { entry, blocks }
}

/** The occurrences of words in the articles that were added, behind those that are known. */
function positionChanges({ words }: SearchLedger): Changes {
  const rare = [...words.values()].filter(({ occurrences }) => occurrences.length > 0)
  return new Map(
    rare.map(({ word, occurrences }) => [word, (before) => joined(before, written(occurrences))]),
  )
}

function joined(one: Uint8Array | undefined, other: Uint8Array): Uint8Array {
  return one ? Buffer.concat([one, other]) : other
}

/** Words that may be suggested and became more, by themselves and from their end. */
function spellingChanges(
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
