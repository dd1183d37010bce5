import type { DecodedFiles } from '#archive/files/decoded-files.ts'
import { dataPath } from '#archive/format/file-names.ts'
import { createMemo } from '#archive/files/memo.ts'
import type { Reader } from '#archive/files/reader.ts'
import { correctionOf } from './correction.ts'
import { findArticles } from './find-articles.ts'
import { findNames } from './find-names.ts'
import type { FoundNames } from '#archive/source/found-names.ts'
import type { Ranking } from './ranking.ts'
import { decodeKeyRanges, decodeSearchDirectory } from '#archive/format/search-directory.ts'
import { parseSearch } from './search-query.ts'
import { decodeSortedBlock } from '#archive/format/search/sorted-block.ts'
import { createSortedMap } from './sorted-map.ts'
import type { SortedFiles } from './sorted-map.ts'

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

  return {
    find: (text) =>
      rankings(text, async () => {
        const { root } = await files.catalogue()
        return findArticles({ words, positions }, root.articles, parseSearch(text))
      }),
    correction: (text) => correctionOf({ words, positions }, spellings, text),
    names: async (text) => {
      await files.catalogue()
      return findNames(words, text)
    },
  }
}
