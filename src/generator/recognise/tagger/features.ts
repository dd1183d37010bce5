import type { Document } from './document.ts'
import {
  AFTER_GIVEN_NAME,
  AFTER_PLACE_WORD,
  AFTER_THE,
  AFTER_TITLE,
  BEFORE_ORGANISATION,
  BEFORE_REPORTING,
} from './evidence.ts'
import {
  BEFORE_SURNAME,
  CAPITALISED,
  CAPITALISED_INSIDE,
  EVIDENCE_COLUMNS,
  LOWER_CASE,
  POSSESSIVE,
} from './evidence.ts'
import { combine } from '#generator/recognise/words/hash.ts'
import { push, pushHashed, type FeatureList } from './feature-list.ts'
import { MARGIN, type Window } from './window.ts'
import { AFTER, BEFORE, SELF, type WordFacts } from './word-facts.ts'
import { ORGANISATION, SINGLE_BITS, TITLE } from '#generator/recognise/words/word-classes.ts'

/*
 * Features of a token in its sentence and document. The numbers are templates: any numbers will do so long as no two
 * lines share one (1 to 49 are the words' own, 110 to 129 the second pass's). `i` is an index of the window.
 */

/** Fills the list with every feature of the token at window index `i`. */
export function collectFeatures(
  list: FeatureList,
  window: Window,
  document: Document,
  evidence: Uint16Array,
  i: number,
): void {
  list.count = 0
  const [self, before, after] = factsAround(window, document, i)
  pushHashed(list, self.features[SELF])
  pushHashed(list, before.features[BEFORE])
  pushHashed(list, after.features[AFTER])
  pushContext(list, window, document, evidence, i)
}

/** What is known of the token's word and of those before and after it: in the order of SELF, BEFORE, AFTER. */
export function factsAround(
  window: Window,
  { facts, edges }: Document,
  i: number,
): readonly [self: WordFacts, before: WordFacts, after: WordFacts] {
  const at = window.from + i - MARGIN
  return [facts[at]!, i > MARGIN ? facts[at - 1]! : edges[0], i + 1 < window.end ? facts[at + 1]! : edges[1]]
}

/** Adds every feature but those of a word alone. */
export function pushContext(
  list: FeatureList,
  window: Window,
  document: Document,
  evidence: Uint16Array,
  i: number,
): void {
  const at = window.from + i - MARGIN
  pushNeighbours(list, window, i)
  pushLists(list, window, i)
  pushCasing(list, window, i, document.lineSize[at]!)
  pushClusters(list, window, i)
  if (window.runFrom[i]! >= 0) pushRun(list, window, i)
  if (window.capital[i]) pushEvidence(list, window, i, evidence, document.word[at]! * EVIDENCE_COLUMNS)
}

function pushNeighbours(list: FeatureList, { hash, shape }: Window, i: number): void {
  push(list, 150, hash[i - 2]!)
  push(list, 151, hash[i + 2]!)
  push(list, 152, combine(hash[i - 1]!, hash[i]!))
  push(list, 153, combine(hash[i]!, hash[i + 1]!))
  push(list, 154, combine(hash[i - 1]!, shape[i]!))
  push(list, 155, combine(shape[i]!, hash[i + 1]!))
  push(list, 156, combine(hash[i - 2]!, hash[i - 1]!))
  push(list, 157, combine(hash[i + 1]!, hash[i + 2]!))
  push(list, 158, combine(shape[i]!, shape[i + 1]!))
  push(list, 159, combine(shape[i - 1]!, shape[i]!))
  push(list, 160, combine(combine(shape[i - 1]!, shape[i]!), shape[i + 1]!))
}

/** What the words around are like, beyond those that each tell alone. */
function pushClusters(list: FeatureList, window: Window, i: number): void {
  const { middle, coarse, casing } = window
  const here = combine(middle[i]!, casing[i]!)
  push(list, 130, combine(middle[i - 1]!, here))
  push(list, 131, combine(middle[i + 1]!, here))
  push(list, 132, middle[i - 2]!)
  push(list, 133, middle[i + 2]!)
  push(list, 134, combine(combine(coarse[i - 1]!, coarse[i]!), coarse[i + 1]!))
  const first = window.runFrom[i]!
  if (first < 0) return
  const last = window.runLast[i]!
  const place = placeInRun(i, first, last)
  push(list, 135, combine(middle[first - 1]!, place))
  push(list, 136, combine(middle[last + 1]!, place))
  push(list, 137, combine(middle[i]!, place))
  if (first < i) push(list, 138, combine(middle[first]!, place))
  if (last > i) push(list, 139, combine(middle[last]!, place))
  push(list, 140, combine(combine(coarse[first]!, coarse[last]!), place))
}

/** How many words of the run stand before and after the token, up to five each. */
function placeInRun(i: number, first: number, last: number): number {
  return Math.min(5, i - first) * 10 + Math.min(5, last - i)
}

function pushLists(list: FeatureList, { lists, casing, capital, bits }: Window, i: number): void {
  const here = combine(lists[i]!, casing[i]!)
  const before = combine(lists[i - 1]!, here)
  const after = combine(lists[i + 1]!, here)
  push(list, 50, here)
  push(list, 51, before)
  push(list, 52, after)
  push(list, 53, combine(combine(before, lists[i + 1]!), capital[i - 1]! | (capital[i + 1]! << 3)))
  push(list, 54, combine(lists[i - 1]!, capital[i - 1]! | (capital[i]! << 3)))
  push(list, 55, combine(lists[i + 1]!, capital[i + 1]! | (capital[i]! << 3)))
  push(list, 56, combine(lists[i - 2]!, before))
  push(list, 57, combine(lists[i + 2]!, after))
  pushBits(list, 58, bits[i]!, casing[i]!)
  pushBits(list, 59, bits[i - 1]!, capital[i]! | (capital[i - 1]! << 3))
  pushBits(list, 60, bits[i + 1]!, capital[i]! | (capital[i + 1]! << 3))
}

function pushBits(list: FeatureList, template: number, bits: number, casing: number): void {
  for (let bit = 0; bit < SINGLE_BITS; bit++) if (bits & (1 << bit)) push(list, template, (bit << 8) | casing)
  if (bits >> SINGLE_BITS) push(list, template, ((bits >> SINGLE_BITS) << 12) | casing)
}

function pushCasing(list: FeatureList, { casing, hash }: Window, i: number, lineSize: number): void {
  push(list, 61, casing[i]!)
  push(list, 62, (casing[i]! << 2) | lineSize)
  if (casing[i]! & 4) push(list, 63, hash[i]!)
}

/** Where the token stands in its run of capitalised words, what begins and ends the run, and what stands around it. */
function pushRun(list: FeatureList, window: Window, i: number): void {
  const { hash, lists, casing, bits } = window
  const first = window.runFrom[i]!
  const last = window.runLast[i]!
  const done = Math.min(5, i - first)
  const left = Math.min(5, last - i)
  const place = placeInRun(i, first, last)
  push(list, 70, (casing[i]! << 8) | place)
  push(list, 71, combine(hash[first - 1]!, place))
  push(list, 72, combine(hash[last + 1]!, place))
  push(list, 73, combine(combine(hash[first - 1]!, hash[last + 1]!), place))
  push(list, 74, combine(lists[i]!, (place << 1) | ((casing[first]! >> 2) & 1)))
  if (first < i) {
    push(list, 75, combine(hash[first]!, done))
    push(list, 76, combine(lists[first]!, place))
  }
  if (last > i) {
    push(list, 77, combine(hash[last]!, left))
    push(list, 78, combine(lists[last]!, left))
  }
  push(list, 79, (Math.min(3, done) << 8) | (Math.min(3, left) << 4) | runMarks(bits, first, last))
  push(list, 80, combine(window.runPattern[i]!, place))
  pushSurroundings(list, window, first, last)
}

/** 1 if the run holds a title, 2 if an organisation's noun, 3 if both. */
function runMarks(bits: Int32Array, first: number, last: number): number {
  let marks = 0
  for (let i = first; i <= last; i++) marks |= (bits[i]! & TITLE ? 1 : 0) | (bits[i]! & ORGANISATION ? 2 : 0)
  return marks
}

/** The words and shapes right beside the run, such as ", 45,", and the four words on each side wherever exactly they stand. */
function pushSurroundings(
  list: FeatureList,
  { hash, shape, end }: Window,
  first: number,
  last: number,
): void {
  push(list, 81, combine(hash[first - 2]!, hash[first - 1]!))
  push(list, 82, combine(hash[last + 1]!, hash[last + 2]!))
  push(list, 83, combine(shape[first - 2]!, shape[first - 1]!))
  push(list, 84, combine(hash[last + 1]!, shape[last + 2]!))
  push(list, 85, combine(combine(shape[last + 1]!, shape[last + 2]!), shape[last + 3]!))
  for (let i = Math.max(MARGIN, first - 4); i < first; i++) push(list, 86, hash[i]!)
  for (let i = last + 1; i < end && i <= last + 4; i++) push(list, 87, hash[i]!)
}

/** Columns of the evidence that are told one by one. */
const TELLING = [
  AFTER_TITLE,
  AFTER_GIVEN_NAME,
  AFTER_THE,
  AFTER_PLACE_WORD,
  BEFORE_REPORTING,
  BEFORE_ORGANISATION,
  BEFORE_SURNAME,
  POSSESSIVE,
]

/** What the rest of the document says about the same word; the token's own mention is taken off where it would count. */
function pushEvidence(
  list: FeatureList,
  window: Window,
  i: number,
  evidence: Uint16Array,
  row: number,
): void {
  const casing = window.casing[i]!
  const seen = evidence[row + CAPITALISED]!
  const own = casing & 8 ? 0 : 1
  const ownInside = casing & 12 ? 0 : 1
  push(list, 90, Math.min(4, seen - own))
  const lower = evidence[row + LOWER_CASE]! > 0 ? 1 : 0
  const inside = evidence[row + CAPITALISED_INSIDE]! > ownInside ? 2 : 0
  push(list, 91, lower | inside | (casing << 3))
  let signs = 0
  for (let sign = 0; sign < TELLING.length; sign++) {
    const count = evidence[row + TELLING[sign]!]!
    if (count === 0) continue
    signs |= 1 << sign
    push(list, 92, (sign << 4) | Math.min(2, count))
    if (2 * count >= seen && seen > 0) push(list, 93, sign)
  }
  push(list, 94, (signs << 4) | casing)
  push(list, 95, combine(window.lists[i]!, ((signs & 19) << 4) | casing))
}
