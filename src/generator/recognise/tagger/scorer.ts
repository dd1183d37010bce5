import type { FeatureList } from './feature-list.ts'
import { COLUMN_COUNT, type Model } from './model-file.ts'

/** Finds the weights of features: a model whose rows, which rise by hash, are found by the first bits of it. */
export interface Scorer {
  readonly model: Model
  /** The first row whose hash begins with these bits or greater ones, and in the end the number of rows. */
  readonly starts: Uint32Array
  /** How far a hash is moved to the right for its first bits. */
  readonly shift: number
}

/** Makes the starts of a model, about as many as it has rows: hashes are spread evenly. */
export function createScorer(model: Model): Scorer {
  const { hashes } = model
  const bits = Math.max(1, Math.ceil(Math.log2(hashes.length + 1)))
  const scorer = { model, starts: new Uint32Array(2 ** bits + 1).fill(hashes.length), shift: 32 - bits }
  for (let row = hashes.length - 1; row >= 0; row--) scorer.starts[hashes[row]! >>> scorer.shift] = row
  for (let place = scorer.starts.length - 2; place >= 0; place--)
    scorer.starts[place] = Math.min(scorer.starts[place]!, scorer.starts[place + 1]!)
  return scorer
}

/** Adds the weights of all features of a list to the token's COLUMN_COUNT sums; features the model does not know add nothing. */
export function addWeights(scorer: Scorer, list: FeatureList, sums: Int32Array, token: number): void {
  const { starts, shift } = scorer
  const { hashes, offsets, columns, weights } = scorer.model
  const base = token * COLUMN_COUNT
  for (let index = 0; index < list.count; index++) {
    const hash = list.hashes[index]! >>> 0
    const end = starts[(hash >>> shift) + 1]!
    let row = starts[hash >>> shift]!
    while (row < end && hashes[row]! < hash) row++
    if (row === end || hashes[row] !== hash) continue
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) sums[base + columns[at]!]! += weights[at]!
  }
}
