import { LABEL_COUNT } from '#generator/recognise/tagger/labels.ts'
import { LEVELS, type Model } from '#generator/recognise/tagger/model-file.ts'

import type { Learned } from './learner.ts'

/** A pass as learned, with the hash of each feature row. */
export interface LearnedPass extends Learned {
  readonly hashes: Int32Array
}

/**
 * A feature is kept in a pass if one of its weights is at least this share of the full scale: more of the second pass,
 * whose word is the last. A third of the size for no loss on development data.
 */
const KEEP = [0.25, 0.12]
/** A weight of a kept feature is kept if it is at least this share of that. */
const KEEP_WEIGHT = 0.7
/** Full scale is the size that one weight in a thousand exceeds. */
const FULL_SCALE_SHARE = 0.999
const LARGEST = LEVELS.at(-1)!

/** Rounds the weights of both passes to the levels of the file and drops the small ones. */
export function compress(passes: readonly [LearnedPass, LearnedPass]): Model {
  const full = fullScale(passes)
  const rows = new Map<number, [column: number, weight: number][]>()
  passes.forEach((pass, number) => {
    pass.hashes.forEach((hash, row) => {
      const kept = keptWeights(
        pass.weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT),
        full,
        number,
      )
      if (kept.length > 0) rows.set(hash, [...(rows.get(hash) ?? []), ...kept])
    })
  })
  const hashes = Uint32Array.from(rows.keys()).sort()
  const offsets = new Uint32Array(hashes.length + 1)
  const cells = [...hashes].flatMap((hash, row) => {
    const weights = rows.get(hash) ?? []
    offsets[row + 1] = offsets[row]! + weights.length
    return weights
  })
  return {
    hashes,
    offsets,
    columns: Uint8Array.from(cells, ([column]) => column),
    weights: Int8Array.from(cells, ([, weight]) => weight),
    scale: full / LARGEST,
    chains: [passes[0].chain, passes[1].chain],
  }
}

function fullScale(passes: readonly LearnedPass[]): number {
  const sizes = Float32Array.from(passes.flatMap(({ weights }) => sample(weights))).sort()
  return sizes[Math.floor(sizes.length * FULL_SCALE_SHARE)] ?? 1
}

const SAMPLE_STEP = 37

function sample(weights: Float32Array): number[] {
  const sizes: number[] = []
  for (let at = 0; at < weights.length; at += SAMPLE_STEP)
    if (weights[at] !== 0) sizes.push(Math.abs(weights[at]!))
  return sizes
}

function keptWeights(weights: Float32Array, full: number, pass: number): [column: number, weight: number][] {
  const least = KEEP[pass]! * full
  if (weights.every((weight) => Math.abs(weight) < least)) return []
  return Array.from(weights, (weight, label): [number, number] => [pass * LABEL_COUNT + label, weight])
    .filter(([, weight]) => Math.abs(weight) >= KEEP_WEIGHT * least)
    .map(([column, weight]) => [column, round(weight, full)])
}

/** The nearest level, with the weight's sign. */
function round(weight: number, full: number): number {
  const size = (Math.abs(weight) / full) * LARGEST
  const nearest = LEVELS.reduce((best, level) =>
    Math.abs(level - size) < Math.abs(best - size) ? level : best,
  )
  return weight < 0 ? -nearest : nearest
}
