import type { Document } from './document.ts'
import {
  COUNTRY,
  GIVEN,
  ORGANISATION,
  REPORTING,
  SURNAME,
  TITLE,
} from '#generator/recognise/words/word-classes.ts'

/** What is counted of each word over a document; the numbers are columns. */
export const LOWER_CASE = 0
export const CAPITALISED = 1
export const CAPITALISED_INSIDE = 2
export const AFTER_TITLE = 3
export const AFTER_GIVEN_NAME = 4
export const AFTER_THE = 5
export const AFTER_PLACE_WORD = 6
export const BEFORE_REPORTING = 7
export const BEFORE_ORGANISATION = 8
export const BEFORE_SURNAME = 9
export const POSSESSIVE = 10
const SHOUTED = 11
export const EVIDENCE_COLUMNS = 12

const PLACE_WORDS = new Set(['in', 'at', 'from', 'to'])

/**
 * How often each word of a document stands in a telling place: `counts[word * EVIDENCE_COLUMNS + column]`. One mention
 * after "Mr" tells about every other mention of the same name, which is what makes a document more than its sentences.
 */
export function countEvidence(document: Document): Uint16Array {
  const counts = new Uint16Array(document.words * EVIDENCE_COLUMNS)
  for (let at = 0; at < document.tokens.count; at++) {
    if (document.facts[at]!.wordlike) countToken(document, at, counts, document.word[at]! * EVIDENCE_COLUMNS)
  }
  return counts
}

function countToken(document: Document, at: number, counts: Uint16Array, row: number): void {
  const count = (column: number): void => {
    if (counts[row + column]! < 1000) counts[row + column]!++
  }
  if (!document.facts[at]!.capital) return count(LOWER_CASE)
  if (document.shouted[at]) return count(SHOUTED)
  count(CAPITALISED)
  if (!document.opens[at]) count(CAPITALISED_INSIDE)
  if (at > 0 && !document.tokens.opensLine[at]) countBefore(document, at, count)
  if (at + 1 < document.tokens.count && !document.tokens.opensLine[at + 1]) countAfter(document, at, count)
}

function countBefore(document: Document, at: number, count: (column: number) => void): void {
  const before = document.facts[at - 1]!
  if (before.capital && before.bits & TITLE) count(AFTER_TITLE)
  if (before.initial || (before.capital && before.bits & GIVEN && !(before.bits & COUNTRY)))
    count(AFTER_GIVEN_NAME)
  if (before.folded === 'the') count(AFTER_THE)
  if (PLACE_WORDS.has(before.folded)) count(AFTER_PLACE_WORD)
}

function countAfter(document: Document, at: number, count: (column: number) => void): void {
  const after = document.facts[at + 1]!
  if (after.bits & REPORTING) count(BEFORE_REPORTING)
  if (after.capital && after.bits & ORGANISATION) count(BEFORE_ORGANISATION)
  if (after.capital && after.bits & SURNAME && document.facts[at]!.bits & GIVEN) count(BEFORE_SURNAME)
  if (after.folded === "'s") count(POSSESSIVE)
}
