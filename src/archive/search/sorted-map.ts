import type { Ref } from '#archive/source/root.ts'
import type { KeyRanges } from '#archive/format/search-directory.ts'
import type { SortedEntry } from '#archive/format/search/sorted-block.ts'

/** Fetches and decodes the files of sorted maps. */
export interface SortedFiles {
  readonly chunk: (ref: Ref) => Promise<KeyRanges>
  readonly block: (ref: Ref) => Promise<readonly SortedEntry[]>
}

/** Values by key, in files of some kilobytes each, of which only those are fetched that are asked for. */
export interface SortedMap {
  get(key: string): Promise<Uint8Array | undefined>
  /** The entries whose keys begin so, in order; files are fetched as they are reached. */
  beginning(start: string): AsyncGenerator<SortedEntry>
}

/** `chunks` as a directory has them. Both methods reject with an `ArchiveError` for a missing or damaged file. */
export function createSortedMap({ chunk, block }: SortedFiles, chunks: () => Promise<KeyRanges>): SortedMap {
  /** The block that the key belongs in, and those after it that may have keys that begin so. */
  async function* blocksFrom(key: string): AsyncGenerator<readonly SortedEntry[]> {
    for (const ref of refsFrom(await chunks(), key))
      for (const further of refsFrom(await chunk(ref), key)) yield await block(further)
  }

  return {
    get: async (key) => {
      for await (const entries of blocksFrom(key)) return entries.find((entry) => entry.key === key)?.value
      return undefined
    },
    beginning: async function* (start) {
      for await (const entries of blocksFrom(start)) {
        for (const entry of entries) {
          if (entry.key.startsWith(start)) yield entry
          else if (entry.key > start) return
        }
      }
    },
  }
}

/** The files that may have the key, or keys that begin so. */
function refsFrom(ranges: KeyRanges, key: string): readonly Ref[] {
  const from = ranges.slice(placeOf(ranges, key))
  const beyond = from.findIndex(([first]) => first > key && !first.startsWith(key))
  return from.slice(0, beyond < 0 ? undefined : beyond).map(([, ref]) => ref)
}

/** The last place whose first key is not behind the key; the first when all are. */
function placeOf(ranges: KeyRanges, key: string): number {
  let [low, high] = [0, ranges.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((ranges[middle]?.[0] ?? '') <= key) low = middle
    else high = middle - 1
  }
  return low
}
