import { hashText } from './hash.ts'

/** The clusters of a word on three levels, each a number from 1; 0 is no cluster. A finer cluster lies in one coarser. */
export interface WordClusters {
  readonly fine: number
  readonly middle: number
  readonly coarse: number
}

/** Which words are used alike: "Tuesday" and "Friday" are in one cluster. */
export interface Clusters {
  /** The clusters of a folded word. One in a thousand unknown words is mistaken for a known one. */
  readonly get: (word: string) => WordClusters
}

/** What a file of clusters says. */
export interface ClusterTable {
  /** By word, the most frequent first: the index of its finest cluster. */
  readonly words: ReadonlyMap<string, number>
  /** By finest cluster: the indices of the larger clusters in which it lies, below 256. */
  readonly middle: Uint8Array
  readonly coarse: Uint8Array
}

/** Clusters of nothing, for a tagger without any. */
export const NO_CLUSTERS: WordClusters = { fine: 0, middle: 0, coarse: 0 }

const MAGIC = 0x44_4c_43_31 // "DLC1"
const LEVELS_AT = 12
/** Words are known by so many bits of their hash. */
const KEY_BITS = 28

function keyOf(word: string): number {
  return hashText(word) >>> (32 - KEY_BITS)
}

/**
 * Writes clusters as bytes: magic, number of finest clusters and of words (32 bits each, little-endian), the middle and
 * the coarse cluster of each finest one (8 bits each); then of each word, by rising key, the distance of its key from
 * the one before times the number of finest clusters, plus its own (7 bits a byte, the high bit says more follows).
 * Of words with one key the first counts.
 */
export function encodeClusters({ words, middle, coarse }: ClusterTable): Uint8Array {
  const byKey = new Map<number, number>()
  for (const [word, cluster] of words) if (!byKey.has(keyOf(word))) byKey.set(keyOf(word), cluster)
  const body: number[] = []
  let before = 0
  for (const [key, cluster] of [...byKey].sort(([a], [b]) => a - b)) {
    pushVarint(body, (key - before) * middle.length + cluster)
    before = key
  }
  const bytes = new Uint8Array(LEVELS_AT + 2 * middle.length + body.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, middle.length, true)
  view.setUint32(8, byKey.size, true)
  bytes.set(middle, LEVELS_AT)
  bytes.set(coarse, LEVELS_AT + middle.length)
  bytes.set(body, LEVELS_AT + 2 * middle.length)
  return bytes
}

/** Exact up to 2⁵³, beyond what bit operators can do. */
function pushVarint(bytes: number[], value: number): void {
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  bytes.push(rest)
}

/** Reads what `encodeClusters` wrote; throws an `Error` if the bytes are something else or cut short. */
export function decodeClusters(bytes: Uint8Array): Clusters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < LEVELS_AT || view.getUint32(0, true) !== MAGIC)
    throw new Error('Not a file of word clusters')
  const fineCount = view.getUint32(4, true)
  const { keys, fine } = readKeys(bytes, LEVELS_AT + 2 * fineCount, fineCount, view.getUint32(8, true))
  const all = Array.from({ length: fineCount }, (_, cluster): WordClusters => {
    const [middle, coarse] = [bytes[LEVELS_AT + cluster]!, bytes[LEVELS_AT + fineCount + cluster]!]
    return { fine: cluster + 1, middle: middle + 1, coarse: coarse + 1 }
  })
  return {
    get: (word) => {
      const key = keyOf(word)
      const at = firstNotBelow(keys, key)
      return keys[at] === key ? all[fine[at]!]! : NO_CLUSTERS
    },
  }
}

function readKeys(
  bytes: Uint8Array,
  from: number,
  fineCount: number,
  count: number,
): { keys: Uint32Array; fine: Uint16Array } {
  const keys = new Uint32Array(count)
  const fine = new Uint16Array(count)
  let at = from
  let key = 0
  for (let row = 0; row < count; row++) {
    let value = 0
    let unit = 1
    for (; bytes[at]! & 128; unit *= 128) value += (bytes[at++]! & 127) * unit
    value += bytes[at++]! * unit
    key += Math.floor(value / fineCount)
    keys[row] = key
    fine[row] = value % fineCount
  }
  if (at !== bytes.length) throw new Error('The file of word clusters is damaged')
  return { keys, fine }
}

function firstNotBelow(rising: Uint32Array, wanted: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rising[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}
