import { shardOf } from '#archive/format/hash-shards.ts'
import { dataPath } from '#archive/format/file-names.ts'
import type { Ref } from '#archive/source/root.ts'
import { CHUNK_BLOCKS } from '#archive/format/search-directory.ts'
import type { KeyRanges } from '#archive/format/search-directory.ts'
import { encodeSortedBlock } from '#archive/format/search/sorted-block.ts'
import type { SortedEntry } from '#archive/format/search/sorted-block.ts'
import type { Output } from '#generator/output/output-file.ts'
import { emitBytes, emitJson, keepData } from '#generator/output/data-file.ts'

/** Makes the value of a key when it is written, of the one before if there was any; undefined: the key is no longer there. */
export type Change = (before?: Uint8Array) => Uint8Array | undefined

/** What has another value in a map than before. */
export type Changes = ReadonlyMap<string, Change>

/** A map as it was written before. */
export interface EarlierMap {
  readonly blocks: KeyRanges
  readonly entriesOf: (block: KeyRanges[number]) => readonly SortedEntry[]
}

/** Bytes of a block, at the most unless one word alone has more. */
const BLOCK_BYTES = 12_000

/**
 * Writes a sorted map in blocks of entries and returns them. Blocks that would be as before are neither read nor
 * written: the same blocks come out as if all entries were written anew.
 */
export function* emitBlocks(
  changes: Changes,
  { blocks, entriesOf }: EarlierMap,
  blockBytes = BLOCK_BYTES,
): Generator<Output, KeyRanges> {
  const lengths = { least: blockBytes / 2, most: blockBytes, odds: 64 }
  const cutter = createCutter<SortedEntry>(lengths, ({ size }) => size + 6)
  const found: (readonly [string, Ref])[] = []
  function* write(entries: readonly SortedEntry[]): Generator<Output> {
    if (entries.length > 0) found.push([entries[0]?.key ?? '', yield* emitBytes(encodeSortedBlock(entries))])
  }
  function* writeThrough(entries: Iterable<SortedEntry>): Generator<Output> {
    for (const entry of entries) {
      if (cutter.endsBefore(entry)) yield* write(cutter.take())
      cutter.add(entry)
    }
  }

  const keys = [...changes.keys()].sort()
  const earlier = blocks.length > 0 ? blocks : [undefined]
  let at = 0
  for (const [place, block] of earlier.entries()) {
    const next = earlier[place + 1]?.[0]
    const from = at
    at = next === undefined ? keys.length : placeOf(keys, next)
    // Where a block ends hangs on the entry behind it, too.
    const isAsBefore = at === from && !(next !== undefined && changes.has(next))
    if (block && isAsBefore && (cutter.isEmpty() || cutter.endsBefore(entriesOf(block)[0]))) {
      yield* write(cutter.take())
      found.push([block[0], yield* keepData(dataPath(block[1]))])
    } else yield* writeThrough(merged(block ? entriesOf(block) : [], keys.slice(from, at), changes))
  }
  yield* write(cutter.take())
  return found
}

/** Writes the chunks that name the blocks of a map. Returns what a directory says of them. */
export function* emitChunks(blocks: KeyRanges): Generator<Output, KeyRanges> {
  const cutter = createCutter<{ readonly key: string; readonly block: KeyRanges[number] }>(CHUNK, () => 1)
  const chunks: (readonly [string, Ref])[] = []
  function* write(): Generator<Output> {
    const named = cutter.take()
    if (named.length > 0) chunks.push([named[0]?.key ?? '', yield* emitJson(named.map(({ block }) => block))])
  }
  for (const block of blocks) {
    const named = { key: block[0], block }
    if (cutter.endsBefore(named)) yield* write()
    cutter.add(named)
  }
  yield* write()
  return chunks
}

/** Entries with those changed that have changed; both in the order of their keys. */
function* merged(
  entries: readonly SortedEntry[],
  keys: readonly string[],
  changes: Changes,
): Generator<SortedEntry> {
  let at = 0
  for (const key of keys) {
    for (let entry = entries[at]; entry && entry.key < key; entry = entries[++at]) yield entry
    const before = entries[at]?.key === key ? entries[at++]?.value : undefined
    const value = changes.get(key)?.(before)
    if (value) yield { key, value, size: value.length }
  }
  yield* entries.slice(at)
}

/** How long pieces of a list are, in the measure of their items. */
interface Lengths {
  readonly least: number
  readonly most: number
  /** One key in so many ends a piece that is long enough. */
  readonly odds: number
}

const CHUNK: Lengths = { least: CHUNK_BLOCKS / 2, most: CHUNK_BLOCKS, odds: 16 }

/** The piece of a list that is being put together. */
interface Cutter<Item> {
  readonly isEmpty: () => boolean
  /** Whether the piece ends where the item comes. */
  readonly endsBefore: (item: Item | undefined) => boolean
  readonly add: (item: Item) => void
  /** Gives the piece and begins another. */
  readonly take: () => readonly Item[]
}

/**
 * Cuts a list where the keys themselves say so, as far as the lengths allow: an item more or less then changes the
 * piece it is in, and not the bounds of all that follow. What is kept of one word is asked for together, and stays so
 * until a piece is full.
 */
function createCutter<Item extends { readonly key: string }>(
  { least, most, odds }: Lengths,
  lengthOf: (item: Item) => number,
): Cutter<Item> {
  let piece: Item[] = []
  let length = 0
  let word = ''
  return {
    isEmpty: () => piece.length === 0,
    endsBefore: (item) => {
      if (!item || piece.length === 0) return false
      if (wordOf(item) === word) return length >= most
      return length + lengthOf(item) > most || (length >= least && shardOf(item.key, odds) === 0)
    },
    add: (item) => {
      piece.push(item)
      length += lengthOf(item)
      word = wordOf(item)
    },
    take: () => {
      const whole = piece
      piece = []
      length = 0
      return whole
    },
  }
}

/** The first place in a sorted list whose text is not before this one. */
export function placeOf(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

function wordOf({ key }: { readonly key: string }): string {
  return key.split('\t', 1)[0] ?? ''
}
