import { createTrellis, forwardBackward, viterbi, type Chain, type Trellis } from './crf.ts'
import type { Document } from './document.ts'
import { countEvidence } from './evidence.ts'
import { createFeatureList, type FeatureList } from './feature-list.ts'
import { factsAround, pushContext } from './features.ts'
import { pushFirstPass, readFirstPass } from './first-pass.ts'
import { BEGIN, INSIDE, LABEL_COUNT, labelOf, LAST, OUTSIDE, UNIT } from './labels.ts'
import { COLUMN_COUNT } from './model-file.ts'
import { addSums, addWeights, type Scorer } from './scorer.ts'
import { LONGEST_SENTENCE } from './sentences.ts'
import { AFTER, BEFORE, SELF } from './word-facts.ts'
import { createWindow, fillWindow, isCapital, MARGIN, type Window } from './window.ts'

/** Labels of a document's tokens with the probability of each label that belongs to a person (0 elsewhere). */
export interface Labelled {
  readonly labels: Uint8Array
  readonly confidence: Float32Array
  /** `countEvidence` of the document. */
  readonly evidence: Uint16Array
}

/** What labelling needs room for; one desk serves one document after the other. */
export interface Desk {
  readonly scorer: Scorer
  readonly window: Window
  readonly list: FeatureList
  readonly trellis: Trellis
  readonly scores: Float64Array
  readonly sentence: Uint8Array
}

/** A desk for a model. */
export function createDesk(scorer: Scorer): Desk {
  return {
    scorer,
    window: createWindow(),
    list: createFeatureList(),
    trellis: createTrellis(),
    scores: new Float64Array(LONGEST_SENTENCE * LABEL_COUNT),
    sentence: new Uint8Array(LONGEST_SENTENCE),
  }
}

/**
 * Labels a document in two passes. Words that neither are nor touch a capitalised one are left alone, and so are sentences
 * of no others: they hold no names.
 */
export function labelDocument(desk: Desk, document: Document): Labelled {
  const labels = new Uint8Array(document.tokens.count)
  const confidence = new Float32Array(document.tokens.count)
  const sums = new Int32Array(document.tokens.count * COLUMN_COUNT)
  const evidence = countEvidence(document)
  const sentences = sentencesWithCapitals(document)
  for (const [from, to] of sentences) {
    fillWindow(desk.window, document, from, to)
    for (let i = MARGIN; i < desk.window.end; i++) {
      const at = from + i - MARGIN
      if (!isNearCapital(desk.window, i)) continue
      desk.list.count = 0
      pushContext(desk.list, desk.window, document, evidence, i)
      addWeights(desk.scorer, desk.list, sums, at)
      const [self, before, after] = factsAround(desk.window, document, i)
      addSums(self.sums[SELF], sums, at)
      addSums(before.sums[BEFORE], sums, at)
      addSums(after.sums[AFTER], sums, at)
    }
    decode(desk, 0, sums, from, to, labels)
  }
  const first = readFirstPass(document, labels)
  for (const [from, to] of sentences) {
    fillWindow(desk.window, document, from, to)
    for (let i = MARGIN; i < desk.window.end; i++) {
      if (!isNearCapital(desk.window, i)) continue
      desk.list.count = 0
      pushFirstPass(desk.list, desk.window, first, i)
      addWeights(desk.scorer, desk.list, sums, from + i - MARGIN)
    }
    const chain = decode(desk, 1, sums, from, to, labels)
    if (holdsPerson(labels, from, to)) rate(desk, chain, from, to, labels, confidence)
  }
  return { labels, confidence, evidence }
}

/** Whether the word at a window index or one beside it is capitalised. */
function isNearCapital({ capital }: Window, i: number): boolean {
  return isCapital(capital[i]!) || isCapital(capital[i - 1]!) || isCapital(capital[i + 1]!)
}

function sentencesWithCapitals({ bounds, facts }: Document): (readonly [from: number, to: number])[] {
  const sentences: (readonly [number, number])[] = []
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    const from = bounds[sentence]!
    const to = bounds[sentence + 1]!
    for (let at = from; at < to; at++) {
      if (!facts[at]!.capital) continue
      sentences.push([from, to])
      break
    }
  }
  return sentences
}

/** The score of what a word left alone cannot be. */
const RULED_OUT = -50

/** Turns a pass's sums into scores and those into labels; returns the pass's chain. */
function decode(
  desk: Desk,
  pass: 0 | 1,
  sums: Int32Array,
  from: number,
  to: number,
  labels: Uint8Array,
): Chain {
  const { scale, chains } = desk.scorer
  for (let at = from, row = 0; at < to; at++, row += LABEL_COUNT) {
    const sum = at * COLUMN_COUNT + pass * LABEL_COUNT
    if (isNearCapital(desk.window, at - from + MARGIN))
      for (let label = 0; label < LABEL_COUNT; label++) desk.scores[row + label] = sums[sum + label]! * scale
    else desk.scores.fill(RULED_OUT, row, row + LABEL_COUNT)[row + OUTSIDE] = 0
  }
  viterbi(desk.trellis, chains[pass], desk.scores, to - from, desk.sentence)
  labels.set(desk.sentence.subarray(0, to - from), from)
  return chains[pass]
}

const PERSON_LABELS = [BEGIN, INSIDE, LAST, UNIT].map((position) => labelOf('PER', position))

function isPerson(label: number): boolean {
  return PERSON_LABELS.includes(label)
}

function holdsPerson(labels: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPerson(labels[at]!)) return true
  return false
}

/** Rates the words of people by the probability that they are of a person, whatever their places in the name. */
function rate(
  desk: Desk,
  chain: Chain,
  from: number,
  to: number,
  labels: Uint8Array,
  confidence: Float32Array,
): void {
  forwardBackward(desk.trellis, chain, desk.scores, to - from)
  const { forward, backward } = desk.trellis
  for (let at = from; at < to; at++) {
    if (!isPerson(labels[at]!)) continue
    for (const label of PERSON_LABELS) {
      const cell = (at - from) * LABEL_COUNT + label
      confidence[at]! += forward[cell]! * backward[cell]!
    }
  }
}
