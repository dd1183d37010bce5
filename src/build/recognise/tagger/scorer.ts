import type { FeatureList } from './feature-list.ts'
import { COLUMN_COUNT, type Model } from './model-file.ts'

/** Finds the weights of features: a model with an open-addressed table from hash to row + 1. */
export interface Scorer {
  readonly model: Model
  readonly keys: Int32Array
  readonly rows: Int32Array
  readonly mask: number
}

/** Makes the table of a model, at most half full. */
export function createScorer(model: Model): Scorer {
  let size = 2
  while (size < 2 * model.hashes.length) size *= 2
  const scorer = { model, keys: new Int32Array(size), rows: new Int32Array(size), mask: size - 1 }
  for (let row = 0; row < model.hashes.length; row++) {
    const hash = model.hashes[row]! | 0
    let slot = hash & scorer.mask
    while (scorer.rows[slot]) slot = (slot + 1) & scorer.mask
    scorer.keys[slot] = hash
    scorer.rows[slot] = row + 1
  }
  return scorer
}

/** Adds the weights of all features of a list to the token's COLUMN_COUNT sums; features the model does not know add nothing. */
export function addWeights(scorer: Scorer, list: FeatureList, sums: Int32Array, token: number): void {
  const { keys, rows, mask } = scorer
  const { offsets, columns, weights } = scorer.model
  const base = token * COLUMN_COUNT
  for (let index = 0; index < list.count; index++) {
    const hash = list.hashes[index]!
    let slot = hash & mask
    while (rows[slot] && keys[slot] !== hash) slot = (slot + 1) & mask
    const row = rows[slot]!
    if (row === 0) continue
    for (let at = offsets[row - 1]!; at < offsets[row]!; at++) sums[base + columns[at]!]! += weights[at]!
  }
}
