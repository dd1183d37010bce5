import type { DecodedFiles } from '../decoded-files.ts'
import { dataPath } from '../format.ts'
import { createMemo } from '../memo.ts'
import type { Reader } from '../reader.ts'
import { correctionOf } from './correction.ts'
import { findArticles } from './find-articles.ts'
import { findNames } from './find-names.ts'
import type { NameGroup } from './name-entry.ts'
import type { Ranking } from './ranking.ts'
import { decodeKeyRanges, decodeSearchDirectory } from './search-directory.ts'
import type { SearchDirectory } from './search-directory.ts'
import { parseSearch } from './search-query.ts'
import { decodeSortedBlock } from './sorted-block.ts'
import { createSortedMap } from './sorted-map.ts'
import type { SortedFiles, SortedMap } from './sorted-map.ts'

/** The full-text search of an archive. Every method rejects when a file of the index does not arrive; it never answers with less. */
export interface SearchIndex {
  /** The articles that have what the text asks for (`parseSearch`, `matches`). */
  find(text: string): Promise<Ranking>
  /** The text with its spelling put right; undefined when nothing nearer is known. */
  correction(text: string): Promise<string | undefined>
  names(text: string): Promise<NameGroup>
}

/** Answers kept: what one typing goes through. */
const KEPT_ANSWERS = 16

/** Blocks of the index kept: half a megabyte or so. */
const KEPT_BLOCKS = 64

type Maps = Readonly<Record<keyof SearchDirectory, SortedMap>>

/** The search over the files that the archive's directory names; blocks are read by `reader`. */
export function createSearchIndex(files: DecodedFiles, reader: Reader): SearchIndex {
  const rankings = createMemo(KEPT_ANSWERS)
  const blocks = createMemo(KEPT_BLOCKS)
  const sorted: SortedFiles = {
    chunk: (ref) => files.json(ref, decodeKeyRanges),
    block: (ref) =>
      blocks(ref, async () => decodeSortedBlock(await reader.bytes(dataPath(ref), ref), dataPath(ref))),
  }

  const maps = async (): Promise<Maps> => {
    const { directory } = await files.catalogue()
    const chunks = await files.json(directory.search, decodeSearchDirectory)
    return {
      terms: createSortedMap(sorted, chunks.terms),
      positions: createSortedMap(sorted, chunks.positions),
      spellings: createSortedMap(sorted, chunks.spellings),
      names: createSortedMap(sorted, chunks.names),
    }
  }

  return {
    find: (text) =>
      rankings(text, async () => {
        const { root } = await files.catalogue()
        return findArticles(await maps(), root.articles, parseSearch(text))
      }),
    correction: async (text) => {
      const found = await maps()
      return correctionOf(found, found.spellings, text)
    },
    names: async (text) => findNames((await maps()).names, text),
  }
}
