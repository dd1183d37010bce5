import type { DecodedFiles } from '#archive/files/decoded-files.ts'
import { dataPath } from '#archive/format/file-names.ts'
import { createMemo } from '#archive/files/memo.ts'
import type { Reader } from '#archive/files/reader.ts'
import { freeNumbers } from '#archive/source/article-numbers.ts'
import { findArticles } from './find-articles.ts'
import type { FoundNames, CuedEntry } from '#archive/source/found-names.ts'
import type { Ranking } from './ranking.ts'
import { decodeKeyRanges, decodeSearchDirectory } from '#archive/format/search-directory.ts'
import { parseSearch, withoutEach } from './search-query.ts'
import { decodeSortedBlock } from '#archive/format/search/sorted-block.ts'
import { createSortedMap } from './sorted-map.ts'
import type { SortedFiles, SortedMap } from './sorted-map.ts'
import type { ClauseMaps } from './find-articles.ts'
import { decodeBegun } from '#archive/format/search/begun-entry.ts'
import { createByteReader } from '#archive/format/search/byte-reader.ts'
import { foldName, groupOf, readEntry } from '#archive/format/search/name-entry.ts'
import { matches } from './matches.ts'
import { loadStems, stemLanguage } from './stem.ts'
import { isBeginning, isName } from './term-keys.ts'

/** The full-text search of an archive. Every method rejects when a file of the index does not arrive; it never answers with less. */
export interface SearchIndex {
  /** The articles that have what the text asks for (`parseSearch`, `matches`). */
  find(text: string): Promise<Ranking>
  /** The articles that have what the text asks for, by number, and whether a part of one has it by itself. */
  within(text: string): Promise<WordsWithin>
  /** The text with its spelling put right; undefined when nothing nearer is known. */
  correction(text: string): Promise<string | undefined>
  /** The text without each of the things that it asks for (`withoutEach`). */
  lesser(text: string): ReturnType<typeof withoutEach>
  /** People and countries by the beginning of a name; without any text it only makes ready. */
  names(text: string): Promise<FoundNames>
}

/** Where the words of a search are, as `SearchIndex.within` tells it. */
export interface WordsWithin {
  readonly hits: Uint8Array
  readonly areIn: (text: string, language: string | undefined) => boolean
}

/** Answers kept: what one typing goes through. */
const KEPT_ANSWERS = 16

/** Blocks of the index kept: half a megabyte or so. */
const KEPT_BLOCKS = 64

/** The search over the files that the archive's directory names; blocks are read by `reader`. */
export function createSearchIndex(files: DecodedFiles, reader: Reader): SearchIndex {
  const rankings = createMemo(KEPT_ANSWERS)
  const blocks = createMemo(KEPT_BLOCKS)
  const sorted: SortedFiles = {
    chunk: (ref) => files.json(ref, decodeKeyRanges),
    block: (ref) =>
      blocks(ref, async () => decodeSortedBlock(await reader.bytes(dataPath(ref), ref), dataPath(ref))),
  }

  const directory = async () => (await files.catalogue()).directory
  const furtherDirectory = async () => files.json((await directory()).search, decodeSearchDirectory)
  const words = createSortedMap(sorted, async () => (await directory()).words)
  const positions = createSortedMap(sorted, async () => (await furtherDirectory()).positions)
  const spellings = createSortedMap(sorted, async () => (await furtherDirectory()).spellings)

  const maps = async (): Promise<ClauseMaps> => {
    const { languages } = await directory()
    await loadStems(languages)
    return { words, positions, languages }
  }

  const find = (text: string): Promise<Ranking> =>
    rankings(text, async () => {
      const { root } = await files.catalogue()
      return findArticles(await maps(), root, parseSearch(text), async () =>
        freeNumbers(await files.undated()),
      )
    })

  return {
    find,
    within: async (text) => {
      const query = parseSearch(text)
      const hits = (await find(text)).hits()
      return {
        hits,
        areIn: (body, language) =>
          matches(query, { headline: '', body: [body], language: stemLanguage(language) }),
      }
    },
    correction: async (text) => {
      const { correctionOf } = await import('./correction.ts')
      return correctionOf(await maps(), spellings, text)
    },
    lesser: withoutEach,
    names: async (text) => {
      await files.catalogue()
      return findNames(words, text)
    },
  }
}

const NOBODY: FoundNames = { people: 0, countries: 0, entries: [] }

/** People and countries with a name, a form of it or a role in which words stand that begin as the text does. */
export async function findNames(words: SortedMap, text: string): Promise<FoundNames> {
  const typed = foldName(text)
  if (typed === '') return NOBODY
  const entries: CuedEntry[] = []
  for await (const { key, value } of words.beginning(typed)) {
    if (isBeginning(key)) return decodeBegun(value).names
    if (isName(key)) entries.push(readEntry(createByteReader(value, 'search index')))
  }
  return groupOf(entries)
}
