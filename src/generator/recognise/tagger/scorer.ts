import type { FeatureList } from './feature-list.ts'
import { COLUMN_COUNT, type Model } from './model-file.ts'

/**
 * Finds the weights of features. Nearly every look-up waits for memory, so what it needs lies close together: the hash
 * and the place of its weights in one pair, each weight with its column in one cell.
 */
export interface Scorer extends Pick<Model, 'scale' | 'chains'> {
  /**
   * Pairs at places that hashes say, or behind where others were first: a hash + 1, or 0 where there is none, then the
   * number of its first cell * 2 ** COUNT_BITS + the number of its cells.
   */
  readonly slots: Uint32Array
  /** Picks the bits of a hash that say its place. */
  readonly mask: number
  /** A column * 256 + its weight + BIAS, feature by feature. */
  readonly cells: Uint16Array
}

/** Enough for the cells of one feature: COLUMN_COUNT. */
const COUNT_BITS = 5
const COUNT_MASK = 2 ** COUNT_BITS - 1

/** Makes a weight a number of 8 bits without a sign. */
const BIAS = 128

/** Slots for each feature, at least: fewer are passed over in vain the more there are. */
const SPARSE = 1.6

/** Makes the table of a model, which is not needed any more then. */
export function createScorer({ hashes, offsets, columns, weights, scale, chains }: Model): Scorer {
  const size = 2 ** Math.ceil(Math.log2(SPARSE * hashes.length + 1))
  const slots = new Uint32Array(2 * size)
  const mask = size - 1
  for (let row = 0; row < hashes.length; row++) {
    let place = hashes[row]! & mask
    while (slots[2 * place] !== 0) place = (place + 1) & mask
    slots[2 * place] = hashes[row]! + 1
    slots[2 * place + 1] = offsets[row]! * 2 ** COUNT_BITS + (offsets[row + 1]! - offsets[row]!)
  }
  const cells = Uint16Array.from(columns, (column, at) => column * 256 + weights[at]! + BIAS)
  return { slots, mask, cells, scale, chains }
}

/** Adds the weights of all features of a list to the token's COLUMN_COUNT sums; features the model does not know add nothing. */
export function addWeights(scorer: Scorer, list: FeatureList, sums: Int32Array, token: number): void {
  const { slots, mask, cells } = scorer
  const { hashes, count } = list
  const base = token * COLUMN_COUNT
  for (let index = 0; index < count; index++) {
    const wanted = hashes[index]! + 1
    let place = hashes[index]! & mask
    let found = slots[2 * place]!
    while (found !== wanted && found !== 0) {
      place = (place + 1) & mask
      found = slots[2 * place]!
    }
    if (found === 0) continue
    const row = slots[2 * place + 1]!
    const first = row >>> COUNT_BITS
    const end = first + (row & COUNT_MASK)
    for (let at = first; at < end; at++) {
      const cell = cells[at]!
      sums[base + (cell >>> 8)]! += (cell & 255) - BIAS
    }
  }
}

/** What features add to each column, for those that are met again and again: at most 258, or 16 bits would not hold it. */
export function sumsOf(scorer: Scorer, features: Int32Array): Int16Array {
  const sums = new Int32Array(COLUMN_COUNT)
  addWeights(scorer, { hashes: features, count: features.length }, sums, 0)
  return Int16Array.from(sums)
}

/** Adds such sums to the token's. */
export function addSums(added: Int16Array, sums: Int32Array, token: number): void {
  const base = token * COLUMN_COUNT
  for (let column = 0; column < COLUMN_COUNT; column++) sums[base + column]! += added[column]!
}
