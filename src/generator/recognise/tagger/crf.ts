import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from './labels.ts'

/**
 * A linear-chain conditional random field over the labels of `labels.ts` (Lafferty, McCallum and Pereira, 2001), the
 * part beside the features: weights of a label at the beginning and end of a sentence and of label b after label a
 * (`follow[a * LABEL_COUNT + b]`). Scores of a sentence come as rows of LABEL_COUNT, one a token.
 */
export interface Chain {
  readonly start: Float64Array
  readonly end: Float64Array
  readonly follow: Float64Array
}

/** A chain without preferences. */
export function createChain(): Chain {
  return {
    start: new Float64Array(LABEL_COUNT),
    end: new Float64Array(LABEL_COUNT),
    follow: new Float64Array(LABEL_COUNT * LABEL_COUNT),
  }
}

const ALL = Array.from({ length: LABEL_COUNT }, (_, label) => label)

/** Labels that may open a sentence, labels that may close one, and for each label those that may stand before it. */
export const STARTERS = ALL.filter(mayStart)
export const ENDERS = ALL.filter(mayEnd)
export const BEFORE = ALL.map((after) => ALL.filter((before) => mayFollow(before, after)))
const AFTER = ALL.map((before) => ALL.filter((after) => mayFollow(before, after)))

/** Room for one sentence's tables, used again for the next; grows as needed. */
export interface Trellis {
  size: number
  best: Float64Array
  from: Uint8Array
  /** exp(score − greatest score of the token). */
  emission: Float64Array
  /** Forward and backward values, scaled so that forward × backward is the marginal probability. */
  forward: Float64Array
  backward: Float64Array
  scale: Float64Array
  readonly follow: Float64Array
}

/** An empty trellis. */
export function createTrellis(): Trellis {
  const none = new Float64Array(0)
  const follow = new Float64Array(LABEL_COUNT * LABEL_COUNT)
  return {
    size: 0,
    best: none,
    from: new Uint8Array(0),
    emission: none,
    forward: none,
    backward: none,
    scale: none,
    follow,
  }
}

function reserve(trellis: Trellis, length: number): void {
  if (trellis.size >= length) return
  const cells = 2 * length * LABEL_COUNT
  trellis.size = 2 * length
  trellis.best = new Float64Array(cells)
  trellis.from = new Uint8Array(cells)
  trellis.emission = new Float64Array(cells)
  trellis.forward = new Float64Array(cells)
  trellis.backward = new Float64Array(cells)
  trellis.scale = new Float64Array(2 * length)
}

/** Writes the most probable legal labels of a sentence of `length` ≥ 1 tokens into `labels[0 … length)`. */
export function viterbi(
  trellis: Trellis,
  chain: Chain,
  scores: Float64Array,
  length: number,
  labels: Uint8Array,
): void {
  reserve(trellis, length)
  const { best, from } = trellis
  best.fill(-Infinity, 0, LABEL_COUNT)
  for (const label of STARTERS) best[label] = scores[label]! + chain.start[label]!
  for (let at = 1; at < length; at++) {
    const row = at * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) {
      const before = bestBefore(best, row - LABEL_COUNT, chain, label)
      from[row + label] = before
      best[row + label] =
        best[row - LABEL_COUNT + before]! + chain.follow[before * LABEL_COUNT + label]! + scores[row + label]!
    }
  }
  let label = bestEnd(best, (length - 1) * LABEL_COUNT, chain)
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = from[at * LABEL_COUNT + label]!
  }
}

function bestBefore(best: Float64Array, row: number, chain: Chain, label: number): number {
  const candidates = BEFORE[label]!
  let winner = candidates[0]!
  let most = -Infinity
  for (let index = 0; index < candidates.length; index++) {
    const before = candidates[index]!
    const score = best[row + before]! + chain.follow[before * LABEL_COUNT + label]!
    if (score > most) {
      most = score
      winner = before
    }
  }
  return winner
}

function bestEnd(best: Float64Array, row: number, chain: Chain): number {
  let winner = 0
  for (const label of ENDERS) {
    if (best[row + label]! + chain.end[label]! > best[row + winner]! + chain.end[winner]!) winner = label
  }
  return winner
}

/**
 * The forward-backward algorithm, scaled at each token: afterwards the probability that token t has label y is
 * `trellis.forward[t * LABEL_COUNT + y] * trellis.backward[…]`. Returns the logarithm of the partition function.
 */
export function forwardBackward(
  trellis: Trellis,
  chain: Chain,
  scores: Float64Array,
  length: number,
): number {
  reserve(trellis, length)
  for (let pair = 0; pair < trellis.follow.length; pair++)
    trellis.follow[pair] = Math.exp(chain.follow[pair]!)
  let logarithm = exponentiate(trellis, scores, length)
  logarithm += runForward(trellis, chain, length)
  return logarithm + runBackward(trellis, chain, length)
}

function exponentiate({ emission }: Trellis, scores: Float64Array, length: number): number {
  let greatestSum = 0
  for (let row = 0; row < length * LABEL_COUNT; row += LABEL_COUNT) {
    let greatest = -Infinity
    for (let label = 0; label < LABEL_COUNT; label++) greatest = Math.max(greatest, scores[row + label]!)
    for (let label = 0; label < LABEL_COUNT; label++)
      emission[row + label] = Math.exp(scores[row + label]! - greatest)
    greatestSum += greatest
  }
  return greatestSum
}

function runForward({ forward, emission, follow, scale }: Trellis, chain: Chain, length: number): number {
  forward.fill(0, 0, LABEL_COUNT)
  for (const label of STARTERS) forward[label] = emission[label]! * Math.exp(chain.start[label]!)
  let logarithm = Math.log((scale[0] = normalise(forward, 0)))
  for (let at = 1; at < length; at++) {
    const row = at * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) {
      const candidates = BEFORE[label]!
      let sum = 0
      for (let index = 0; index < candidates.length; index++) {
        const before = candidates[index]!
        sum += forward[row - LABEL_COUNT + before]! * follow[before * LABEL_COUNT + label]!
      }
      forward[row + label] = sum * emission[row + label]!
    }
    logarithm += Math.log((scale[at] = normalise(forward, row)))
  }
  return logarithm
}

/** Makes a row sum to 1 and returns what it summed to, never 0. */
function normalise(values: Float64Array, row: number): number {
  let sum = 1e-300
  for (let label = 0; label < LABEL_COUNT; label++) sum += values[row + label]!
  for (let label = 0; label < LABEL_COUNT; label++) values[row + label]! /= sum
  return sum
}

function runBackward(
  { forward, backward, emission, follow, scale }: Trellis,
  chain: Chain,
  length: number,
): number {
  const end = (length - 1) * LABEL_COUNT
  backward.fill(0, end, end + LABEL_COUNT)
  let sum = 1e-300
  for (const label of ENDERS)
    sum += forward[end + label]! * (backward[end + label] = Math.exp(chain.end[label]!))
  for (const label of ENDERS) backward[end + label]! /= sum
  for (let at = length - 2; at >= 0; at--) {
    const row = at * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) {
      const candidates = AFTER[label]!
      let value = 0
      for (let index = 0; index < candidates.length; index++) {
        const after = row + LABEL_COUNT + candidates[index]!
        value += follow[label * LABEL_COUNT + candidates[index]!]! * emission[after]! * backward[after]!
      }
      backward[row + label] = value / scale[at + 1]!
    }
  }
  return Math.log(sum)
}
