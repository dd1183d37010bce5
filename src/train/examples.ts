import type { Document } from '#generator/recognise/tagger/document.ts'
import { countEvidence } from '#generator/recognise/tagger/evidence.ts'
import { createFeatureList, type FeatureList } from '#generator/recognise/tagger/feature-list.ts'
import { collectFeatures } from '#generator/recognise/tagger/features.ts'
import { pushFirstPass, type FirstPass } from '#generator/recognise/tagger/first-pass.ts'
import { createWindow, fillWindow, MARGIN } from '#generator/recognise/tagger/window.ts'

import { createFeatureIndex } from './feature-index.ts'

/** A document to learn from. */
export interface TrainingDocument {
  readonly document: Document
  readonly gold: Uint8Array
  readonly weight: number
}

/** One sentence to learn from: the rows of token t's features are `rows[offsets[t] … offsets[t + 1])`. */
export interface Example {
  readonly rows: Int32Array
  readonly offsets: Int32Array
  readonly gold: Uint8Array
  readonly weight: number
  /** Index of the document it comes from, and its first token there. */
  readonly document: number
  readonly from: number
}

/** Sentences as rows of features, and the hash of each row. */
export interface ExampleSet {
  readonly examples: readonly Example[]
  readonly hashes: Int32Array
}

/** A feature seen once in all the corpora is chance. */
const LEAST_COUNT = 2

/** Makes the examples of a pass: the first without, the second with what the first said of each document. */
export function collectExamples(
  documents: readonly TrainingDocument[],
  first?: readonly FirstPass[],
): ExampleSet {
  const index = createFeatureIndex()
  for (const { list } of eachToken(documents, first))
    for (let at = 0; at < list.count; at++) index.count(list.hashes[at]!)
  index.number(LEAST_COUNT)
  const examples: Example[] = []
  let rows: number[] = []
  let offsets = [0]
  for (const { list, document, from, to, last } of eachToken(documents, first)) {
    for (let at = 0; at < list.count; at++) {
      const row = index.row(list.hashes[at]!)
      if (row >= 0) rows.push(row)
    }
    offsets.push(rows.length)
    if (!last) continue
    const { gold, weight } = documents[document]!
    examples.push({
      rows: Int32Array.from(rows),
      offsets: Int32Array.from(offsets),
      gold: gold.subarray(from, to),
      weight,
      document,
      from,
    })
    rows = []
    offsets = [0]
  }
  return { examples, hashes: index.hashes() }
}

interface TokenVisit {
  readonly list: FeatureList
  readonly document: number
  readonly from: number
  readonly to: number
  readonly last: boolean
}

function* eachToken(
  documents: readonly TrainingDocument[],
  first?: readonly FirstPass[],
): Generator<TokenVisit> {
  const list = createFeatureList()
  const window = createWindow()
  for (let number = 0; number < documents.length; number++) {
    const { document } = documents[number]!
    const evidence = countEvidence(document)
    for (let sentence = 0; sentence + 1 < document.bounds.length; sentence++) {
      const from = document.bounds[sentence]!
      const to = document.bounds[sentence + 1]!
      fillWindow(window, document, from, to)
      for (let i = MARGIN; i < window.end; i++) {
        collectFeatures(list, window, document, evidence, i)
        if (first) pushFirstPass(list, window, first[number]!, i)
        yield { list, document: number, from, to, last: i + 1 === window.end }
      }
    }
  }
}
