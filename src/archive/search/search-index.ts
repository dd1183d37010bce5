import type { DecodedFiles } from '#archive/files/decoded-files.ts'
import { dataPath } from '#archive/format/file-names.ts'
import { createMemo } from '#archive/files/memo.ts'
import type { Reader } from '#archive/files/reader.ts'
import { freeNumbers } from '#archive/source/article-numbers.ts'
import { findArticles, foundBy } from './find-articles.ts'
import type { FoundNames, CuedEntry } from '#archive/source/found-names.ts'
import type { Ranking } from './ranking.ts'
import { decodeKeyRanges, decodeSearchDirectory } from '#archive/format/search-directory.ts'
import { parseSearch } from './search-query.ts'
import { decodeSortedBlock } from '#archive/format/search/sorted-block.ts'
import { createSortedMap } from './sorted-map.ts'
import type { SortedFiles, SortedMap } from './sorted-map.ts'
import { wordsOf } from '#model/words.ts'
import type { ClauseMaps } from './find-articles.ts'
import { nearestWord } from './nearest-word.ts'
import { decodeBegun } from '#archive/format/search/begun-entry.ts'
import { createByteReader } from '#archive/format/search/byte-reader.ts'
import { foldName, groupOf, readEntry } from '#archive/format/search/name-entry.ts'
import { loadStems } from './stem.ts'
import { isBeginning, isName } from './term-keys.ts'

/** The full-text search of an archive. Every method rejects when a file of the index does not arrive; it never answers with less. */
export interface SearchIndex {
  /** The articles that have what the text asks for (`parseSearch`, `matches`). */
  find(text: string): Promise<Ranking>
  /** The text with its spelling put right; undefined when nothing nearer is known. */
  correction(text: string): Promise<string | undefined>
  /** People and countries by the beginning of a name; without any text it only makes ready. */
  names(text: string): Promise<FoundNames>
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

  return {
    find: (text) =>
      rankings(text, async () => {
        const { root } = await files.catalogue()
        return findArticles(await maps(), root, parseSearch(text), async () =>
          freeNumbers(await files.undated()),
        )
      }),
    correction: async (text) => correctionOf(await maps(), spellings, text),
    names: async (text) => {
      await files.catalogue()
      return findNames(words, text)
    },
  }
}

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
