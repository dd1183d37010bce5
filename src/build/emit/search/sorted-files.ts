import { shardOf } from '#archive/hash-shards.ts'
import type { Ref } from '#archive/format.ts'
import { CHUNK_BLOCKS } from '#archive/search/search-directory.ts'
import type { KeyRanges } from '#archive/search/search-directory.ts'
import { encodeSortedBlock } from '#archive/search/sorted-block.ts'
import type { SortedEntry } from '#archive/search/sorted-block.ts'
import type { OutputFile } from '../../output-file.ts'
import { emitBytes, emitJson } from '../data-file.ts'

/** Bytes of a block, at the most unless one word alone has more. */
const BLOCK_BYTES = 12_000

/** Writes a sorted map: blocks of entries, chunks of blocks. Returns what the search directory says of it. */
export function* emitSortedMap(
  entries: Iterable<SortedEntry>,
  blockBytes = BLOCK_BYTES,
): Generator<OutputFile, KeyRanges> {
  const blocks: (readonly [string, Ref])[] = []
  const lengths = { least: blockBytes / 2, most: blockBytes, odds: 64 }
  for (const block of cut(entries, lengths, ({ value }) => value.length + 6)) {
    blocks.push([block[0]?.key ?? '', yield* emitBytes(encodeSortedBlock(block))])
  }
  const chunks: (readonly [string, Ref])[] = []
  const named = blocks.map((block) => ({ key: block[0], block }))
  for (const chunk of cut(named, CHUNK, () => 1)) {
    chunks.push([chunk[0]?.key ?? '', yield* emitJson(chunk.map(({ block }) => block))])
  }
  return chunks
}

/** How long pieces of a list are, in the measure of their items. */
interface Lengths {
  readonly least: number
  readonly most: number
  /** One key in so many ends a piece that is long enough. */
  readonly odds: number
}

const CHUNK: Lengths = { least: CHUNK_BLOCKS / 2, most: CHUNK_BLOCKS, odds: 16 }

/**
 * Cuts a list where the keys themselves say so, as far as the lengths allow: an item more or less then changes the
 * piece it is in, and not the bounds of all that follow. What is kept of one word is asked for together, and stays so
 * until a piece is full.
 */
function* cut<Item extends { readonly key: string }>(
  items: Iterable<Item>,
  { least, most, odds }: Lengths,
  lengthOf: (item: Item) => number,
): Generator<readonly Item[]> {
  let piece: Item[] = []
  let length = 0
  let word = ''
  for (const item of items) {
    const next = lengthOf(item)
    const before = word
    word = item.key.split('\t', 1)[0] ?? ''
    const ends = length + next > most || (length >= least && shardOf(item.key, odds) === 0)
    if (piece.length > 0 && (word === before ? length >= most : ends)) {
      yield piece
      piece = []
      length = 0
    }
    piece.push(item)
    length += next
  }
  if (piece.length > 0) yield piece
}
