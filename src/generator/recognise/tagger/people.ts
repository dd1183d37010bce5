import type { Document } from './document.ts'
import type { Labelled } from './label-document.ts'
import { spansOf } from './labels.ts'
import type { FoundName } from './propagate.ts'
import { HONORIFIC, TITLE } from './word-classes.ts'

/**
 * The people among the labelled names, in order, without honorifics; a title alone is nobody. A name counts if it is at
 * least as probable as `cutFor` says for its number of words.
 */
export function confidentPeople(
  document: Document,
  { labels, confidence }: Labelled,
  cutFor: (words: number) => number,
): FoundName[] {
  const found = spansOf(labels)
    .filter(({ kind }) => kind === 'PER')
    .map(({ from, to }) => ({ from: afterHonorifics(document, from, to), to }))
    .map(({ from, to }) => ({ from, to, confidence: leastConfidence(confidence, from, to) }))
    .filter(({ from, to, confidence }) => confidence >= cutFor(to - from))
  const surnames = new Set(
    found.filter(({ from, to }) => to - from > 1).map(({ to }) => document.word[to - 1]!),
  )
  return found.filter(
    ({ from, to }) => to - from > 1 || surnames.has(document.word[from]!) || !isTitle(document, from),
  )
}

function afterHonorifics({ facts }: Document, from: number, to: number): number {
  let first = from
  while (first < to - 1 && facts[first]!.bits & HONORIFIC) first++
  return first
}

/** A name is as sure as its least sure word. */
function leastConfidence(confidence: Float32Array, from: number, to: number): number {
  return confidence.subarray(from, to).reduce((least, value) => Math.min(least, value), 1)
}

function isTitle({ facts }: Document, at: number): boolean {
  return (facts[at]!.bits & TITLE) !== 0
}
