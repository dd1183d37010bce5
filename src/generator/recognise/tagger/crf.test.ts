import { expect, test } from 'vitest'

import { createChain, createTrellis, forwardBackward, viterbi } from './crf.ts'
import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from './labels.ts'

const LENGTH = 4

/** Some fixed numbers between -2 and 2. */
function wave(length: number, phase: number): Float64Array {
  return Float64Array.from({ length }, (_, at) => 2 * Math.sin(phase + 1.7 * at))
}

const chain = { start: wave(LABEL_COUNT, 1), end: wave(LABEL_COUNT, 2), follow: wave(LABEL_COUNT ** 2, 3) }
const scores = wave(LENGTH * LABEL_COUNT, 4)

/** Every legal labelling of four tokens with its score. */
function labellings(): { labels: number[]; score: number }[] {
  let all = [{ labels: [] as number[], score: 0 }]
  for (let at = 0; at < LENGTH; at++) {
    all = all.flatMap(({ labels, score }) =>
      Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => (at === 0 ? mayStart(label) : mayFollow(labels[at - 1]!, label)))
        .map((label) => ({
          labels: [...labels, label],
          score: score + linkScore(labels.at(-1), label) + scores[at * LABEL_COUNT + label]!,
        })),
    )
  }
  return all
    .filter(({ labels }) => mayEnd(labels.at(-1)!))
    .map(({ labels, score }) => ({ labels, score: score + chain.end[labels.at(-1)!]! }))
}

function linkScore(before: number | undefined, label: number): number {
  return before === undefined ? chain.start[label]! : chain.follow[before * LABEL_COUNT + label]!
}

test('viterbi finds the best of all legal labellings', () => {
  const best = labellings().reduce((a, b) => (b.score > a.score ? b : a))
  const labels = new Uint8Array(LENGTH)
  viterbi(createTrellis(), chain, scores, LENGTH, labels)
  expect(Array.from(labels)).toEqual(best.labels)
})

test('forward-backward sums over all legal labellings', () => {
  const all = labellings()
  const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0)
  const trellis = createTrellis()
  expect(forwardBackward(trellis, chain, scores, LENGTH)).toBeCloseTo(Math.log(total), 9)
  for (let at = 0; at < LENGTH; at++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const matching = all.filter(({ labels }) => labels[at] === label)
      const marginal = matching.reduce((sum, { score }) => sum + Math.exp(score), 0) / total
      const cell = at * LABEL_COUNT + label
      expect(trellis.forward[cell]! * trellis.backward[cell]!).toBeCloseTo(marginal, 9)
    }
  }
})

test('scores far apart neither overflow nor vanish', () => {
  const far = new Float64Array(2 * LABEL_COUNT).fill(-5000)
  far[1] = 5000
  const trellis = createTrellis()
  expect(forwardBackward(trellis, createChain(), far, 2)).not.toBeNaN()
  const labels = new Uint8Array(2)
  viterbi(trellis, createChain(), far, 2, labels)
  expect(Array.from(labels)).toEqual([1, 3])
})
