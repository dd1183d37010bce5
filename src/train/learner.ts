import {
  BEFORE,
  createChain,
  createTrellis,
  ENDERS,
  forwardBackward,
  STARTERS,
  type Chain,
  type Trellis,
} from '#generator/recognise/tagger/crf.ts'
import { LABEL_COUNT } from '#generator/recognise/tagger/labels.ts'
import { LONGEST_SENTENCE } from '#generator/recognise/tagger/sentences.ts'

import type { Example } from './examples.ts'
import { createRandom } from './random.ts'

/** What a pass learns: LABEL_COUNT weights a feature row, and the chain. */
export interface Learned {
  readonly weights: Float32Array
  readonly chain: Chain
}

/** How to learn. */
export interface LearningPlan {
  readonly epochs: number
  /** Weights are the mean of those after each of the last so many epochs. */
  readonly averaged: number
  /** Weights are also the mean of as many learners, who see the sentences in another order and other features dropped. */
  readonly seeds: readonly number[]
  /** Step of AdaGrad in the first epoch, and the factor from each epoch to the next. */
  readonly rate: number
  readonly decay: number
  /** Share of a token's features that are left out at random each time it is seen. */
  readonly dropout: number
  /** Strength of the pull of weights towards 0. */
  readonly shrink: number
}

/** The parts of a chain. */
export const CHAIN_PARTS = ['start', 'end', 'follow'] as const

/** What a learner works with while it learns. */
export interface Learner extends Learned {
  readonly plan: LearningPlan
  /** Sums of squared gradients, beside each weight. */
  readonly squares: Float32Array
  readonly chainSquares: Chain
  readonly trellis: Trellis
  readonly scores: Float64Array
  /** Gradient of each label at one token. */
  readonly slopes: Float64Array
  /** The features of a sentence that were not dropped. */
  rows: Int32Array
  readonly offsets: Int32Array
  readonly random: () => number
  rate: number
}

const LEAST_SQUARE = 1e-2
const NEGLIGIBLE = 1e-4
const CERTAIN = 0.9995

/** A learner that knows nothing yet, with room for weights of `rowCount` features. */
export function createLearner(rowCount: number, plan: LearningPlan, seed: number): Learner {
  const chainSquares = createChain()
  for (const squares of [chainSquares.start, chainSquares.end, chainSquares.follow])
    squares.fill(LEAST_SQUARE)
  return {
    plan,
    weights: new Float32Array(rowCount * LABEL_COUNT),
    squares: new Float32Array(rowCount * LABEL_COUNT).fill(LEAST_SQUARE),
    chain: createChain(),
    chainSquares,
    trellis: createTrellis(),
    scores: new Float64Array(LONGEST_SENTENCE * LABEL_COUNT),
    slopes: new Float64Array(LABEL_COUNT),
    rows: new Int32Array(1 << 16),
    offsets: new Int32Array(LONGEST_SENTENCE + 1),
    random: createRandom(seed),
    rate: plan.rate,
  }
}

/** Takes one step of stochastic gradient; returns the log-likelihood of the gold labels before it. */
export function learnFrom(learner: Learner, example: Example): number {
  const { chain, scores, trellis } = learner
  const length = example.gold.length
  dropFeatures(learner, example)
  score(learner.weights, learner.rows, learner.offsets, length, scores)
  const partition = forwardBackward(trellis, chain, scores, length)
  const likelihood = goldScore(chain, scores, example.gold) - partition
  for (let at = 0; at < length; at++) stepToken(learner, example, at)
  stepChain(learner, example)
  return likelihood
}

function dropFeatures(learner: Learner, { rows, offsets }: Example): void {
  if (learner.rows.length < rows.length) learner.rows = new Int32Array(2 * rows.length)
  const threshold = learner.plan.dropout * 2 ** 32
  let kept = 0
  for (let at = 0; at + 1 < offsets.length; at++) {
    for (let index = offsets[at]!; index < offsets[at + 1]!; index++) {
      if (learner.random() >= threshold) learner.rows[kept++] = rows[index]!
    }
    learner.offsets[at + 1] = kept
  }
}

/** Sums the weights of each token's features: LABEL_COUNT scores a token. */
export function score(
  weights: Float32Array,
  rows: Int32Array,
  offsets: Int32Array,
  length: number,
  scores: Float64Array,
): void {
  scores.fill(0, 0, length * LABEL_COUNT)
  for (let at = 0; at < length; at++) {
    const base = at * LABEL_COUNT
    for (let index = offsets[at]!; index < offsets[at + 1]!; index++) {
      const row = rows[index]! * LABEL_COUNT
      for (let label = 0; label < LABEL_COUNT; label++) scores[base + label]! += weights[row + label]!
    }
  }
}

function goldScore(chain: Chain, scores: Float64Array, gold: Uint8Array): number {
  let sum = chain.start[gold[0]!]! + chain.end[gold.at(-1)!]!
  for (let at = 0; at < gold.length; at++) {
    sum += scores[at * LABEL_COUNT + gold[at]!]!
    if (at > 0) sum += chain.follow[gold[at - 1]! * LABEL_COUNT + gold[at]!]!
  }
  return sum
}

function stepToken(learner: Learner, { gold, weight }: Example, at: number): void {
  const { weights, squares, rate, rows, offsets, plan, slopes } = learner
  if (!fillSlopes(slopes, learner.trellis, at * LABEL_COUNT, gold[at]!)) return
  for (let index = offsets[at]!; index < offsets[at + 1]!; index++) {
    const row = rows[index]! * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (slopes[label] === 0) continue
      const gradient = weight * slopes[label]! - plan.shrink * weights[row + label]!
      squares[row + label]! += gradient * gradient
      weights[row + label]! += (rate * gradient) / Math.sqrt(squares[row + label]!)
    }
  }
}

/** What each label has too little or too much of, negligible amounts as 0; false if the gold label is certain. */
function fillSlopes(
  slopes: Float64Array,
  { forward, backward }: Trellis,
  base: number,
  gold: number,
): boolean {
  for (let label = 0; label < LABEL_COUNT; label++) {
    const probability = forward[base + label]! * backward[base + label]!
    if (label === gold && probability > CERTAIN) return false
    const slope = (label === gold ? 1 : 0) - probability
    slopes[label] = slope < NEGLIGIBLE && slope > -NEGLIGIBLE ? 0 : slope
  }
  return true
}

function stepChain(learner: Learner, { gold, weight }: Example): void {
  const { forward, backward } = learner.trellis
  const last = (gold.length - 1) * LABEL_COUNT
  const follow = expectedFollow(learner.trellis, gold)
  for (const label of STARTERS) {
    stepCell(
      learner,
      'start',
      label,
      weight * ((label === gold[0] ? 1 : 0) - forward[label]! * backward[label]!),
    )
  }
  for (const label of ENDERS) {
    stepCell(
      learner,
      'end',
      label,
      weight * ((label === gold.at(-1) ? 1 : 0) - forward[last + label]! * backward[last + label]!),
    )
  }
  for (let pair = 0; pair < follow.length; pair++) stepCell(learner, 'follow', pair, weight * follow[pair]!)
}

function stepCell(
  { chain, chainSquares, rate }: Learner,
  part: keyof Chain,
  cell: number,
  gradient: number,
): void {
  if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) return
  chainSquares[part][cell]! += gradient * gradient
  chain[part][cell]! += (rate * gradient) / Math.sqrt(chainSquares[part][cell]!)
}

/** How often each label follows each in the gold labels, less how often the model expects it to. */
function expectedFollow(
  { forward, backward, emission, follow, scale }: Trellis,
  gold: Uint8Array,
): Float64Array {
  const difference = new Float64Array(LABEL_COUNT * LABEL_COUNT)
  for (let at = 1; at < gold.length; at++) {
    const row = at * LABEL_COUNT
    difference[gold[at - 1]! * LABEL_COUNT + gold[at]!]! += 1
    for (let label = 0; label < LABEL_COUNT; label++) {
      const ahead = (emission[row + label]! * backward[row + label]!) / scale[at]!
      if (ahead === 0) continue
      for (const before of BEFORE[label]!) {
        const pair = before * LABEL_COUNT + label
        difference[pair]! -= forward[row - LABEL_COUNT + before]! * follow[pair]! * ahead
      }
    }
  }
  return difference
}
