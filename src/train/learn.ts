import { createChain, createTrellis, viterbi } from '#generator/recognise/tagger/crf.ts'
import { LABEL_COUNT } from '#generator/recognise/tagger/labels.ts'
import { LONGEST_SENTENCE } from '#generator/recognise/tagger/sentences.ts'

import type { Example } from './examples.ts'
import {
  CHAIN_PARTS,
  createLearner,
  learnFrom,
  score,
  type Learned,
  type Learner,
  type LearningPlan,
} from './learner.ts'
import { shuffle } from './random.ts'

/** Found on development data; more epochs or less dropout learn the corpora by heart. */
export const PLAN: LearningPlan = {
  epochs: 10,
  averaged: 4,
  seeds: [1, 2],
  rate: 0.08,
  decay: 0.87,
  dropout: 0.55,
  shrink: 1e-6,
}

/** For languages with fewer texts than English, where more learning gained nothing. */
export const SHORT_PLAN: LearningPlan = { ...PLAN, epochs: 6, averaged: 3, seeds: [1] }

/**
 * Learns the weights that make the gold labels of the examples most probable: conditional log-likelihood, stochastic
 * gradient with AdaGrad (Duchi, Hazan and Singer, 2011), features dropped at random. Equal input gives equal weights.
 */
export function learn(
  examples: readonly Example[],
  rowCount: number,
  plan: LearningPlan,
  log: (line: string) => void,
): Learned {
  const mean: Learned = { weights: new Float32Array(rowCount * LABEL_COUNT), chain: createChain() }
  for (const seed of plan.seeds) learnOnce(mean, examples, createLearner(rowCount, plan, seed), log)
  return mean
}

/** Lets one learner run, and adds its share to the mean. */
function learnOnce(
  mean: Learned,
  examples: readonly Example[],
  learner: Learner,
  log: (line: string) => void,
): void {
  const { epochs, averaged, decay, dropout, seeds } = learner.plan
  const order = [...examples]
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, learner.random)
    let likelihood = 0
    for (const example of order) likelihood += learnFrom(learner, example)
    learner.rate *= decay
    log(`epoch ${epoch}: mean log-likelihood ${(likelihood / order.length).toFixed(4)}`)
    if (epoch > epochs - averaged)
      addScaled(mean.weights, learner.weights, (1 - dropout) / averaged / seeds.length)
  }
  for (const part of CHAIN_PARTS) addScaled(mean.chain[part], learner.chain[part], 1 / seeds.length)
}

function addScaled(
  sum: Float32Array | Float64Array,
  values: Float32Array | Float64Array,
  factor: number,
): void {
  for (let index = 0; index < sum.length; index++) sum[index]! += factor * values[index]!
}

/** Labels examples with what was learned; `visit` gets each example with its labels, valid until the next. */
export function label(
  examples: readonly Example[],
  { weights, chain }: Learned,
  visit: (example: Example, labels: Uint8Array) => void,
): void {
  const trellis = createTrellis()
  const scores = new Float64Array(LONGEST_SENTENCE * LABEL_COUNT)
  const labels = new Uint8Array(LONGEST_SENTENCE)
  for (const example of examples) {
    const length = example.gold.length
    score(weights, example.rows, example.offsets, length, scores)
    viterbi(trellis, chain, scores, length, labels)
    visit(example, labels.subarray(0, length))
  }
}
