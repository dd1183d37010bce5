import type { Document } from './document.ts'
import { combine } from '#generator/recognise/words/hash.ts'
import { push, type FeatureList } from './feature-list.ts'
import { BEGIN, kindOf, KINDS, LAST, positionOf, UNIT } from './labels.ts'
import { MARGIN, type Window } from './window.ts'

/*
 * The second pass sees what the first said about the same word elsewhere in the document: "Khan" alone is a person
 * if "Imran Khan" was one. Columns: outside, person, place, organisation; ends a full person name, begins one, is
 * part of a longer place or organisation.
 */
const KIND_COLUMNS = 1 + KINDS.length
const ENDS_PERSON = 4
const BEGINS_PERSON = 5
const PART_OF_OTHER = 6
const COLUMNS = 7

/** For each token a small number that sums up the first pass's labels of the same word's other mentions; 0 if not capitalised. */
function firstPassCodes(document: Document, labels: Uint8Array): Int32Array {
  const counts = countLabels(document, labels)
  const codes = new Int32Array(document.tokens.count)
  for (let at = 0; at < codes.length; at++) {
    if (document.facts[at]!.capital)
      codes[at] = codeOf(counts, document.word[at]! * COLUMNS, labels[at]!, document.shouted[at]!)
  }
  return codes
}

function countLabels(document: Document, labels: Uint8Array): Int32Array {
  const counts = new Int32Array(document.words * COLUMNS)
  for (let at = 0; at < labels.length; at++) {
    if (document.facts[at]!.capital) addTo(counts, document.word[at]! * COLUMNS, labels[at]!, 1)
  }
  return counts
}

function addTo(counts: Int32Array, row: number, label: number, amount: number): void {
  const kind = kindOf(label) + 1
  const position = positionOf(label)
  counts[row + kind]! += amount
  if (kind === 1 && position === LAST) counts[row + ENDS_PERSON]! += amount
  if (kind === 1 && position === BEGIN) counts[row + BEGINS_PERSON]! += amount
  if (kind > 1 && position !== UNIT) counts[row + PART_OF_OTHER]! += amount
}

function codeOf(counts: Int32Array, row: number, label: number, shouted: number): number {
  addTo(counts, row, label, -1)
  let code = shouted
  for (let column = 0; column < KIND_COLUMNS; column++) code = code * 3 + Math.min(2, counts[row + column]!)
  for (let column = KIND_COLUMNS; column < COLUMNS; column++)
    code = code * 2 + Math.min(1, counts[row + column]!)
  addTo(counts, row, label, 1)
  return code + 1
}

/** What the second pass knows of the first: `firstPassCodes`, and its labels. */
export interface FirstPass {
  readonly codes: Int32Array
  readonly labels: Uint8Array
}

/** What the first pass said of a document, made ready for `pushFirstPass`. Keeps a copy of the labels. */
export function readFirstPass(document: Document, labels: Uint8Array): FirstPass {
  return { codes: firstPassCodes(document, labels), labels: labels.slice() }
}

const NO_CODE = -1

/** Adds the second pass's features to a list. `i` is an index of the window. */
export function pushFirstPass(list: FeatureList, window: Window, first: FirstPass, i: number): void {
  const at = window.from + i - MARGIN
  const code = first.codes[at]!
  const before = i > MARGIN ? first.codes[at - 1]! : NO_CODE
  const after = i + 1 < window.end ? first.codes[at + 1]! : NO_CODE
  const here = combine(code, window.casing[i]!)
  push(list, 110, code)
  push(list, 111, here)
  push(list, 112, combine(here, window.lists[i]!))
  push(list, 113, before)
  push(list, 114, after)
  push(list, 115, combine(before, combine(code, after)))
  push(list, 116, combine(code, window.hash[i]!))
  push(list, 121, combine(code, window.middle[i]!))
  if (window.runFrom[i]! >= 0) pushNeighbourNames(list, window, first.labels, i)
}

const NEIGHBOURHOOD = 6

/** The kinds of the names before and after the run, and the word between if there is just one: "A, B and C" are alike. */
function pushNeighbourNames(list: FeatureList, window: Window, labels: Uint8Array, i: number): void {
  const first = window.runFrom[i]!
  const last = window.runLast[i]!
  const place = Math.min(3, i - first) * 4 + Math.min(3, last - i)
  pushNeighbour(list, 117, window, labels, first, -1, place)
  pushNeighbour(list, 119, window, labels, last, 1, place)
}

function pushNeighbour(
  list: FeatureList,
  template: number,
  { hash, from, end }: Window,
  labels: Uint8Array,
  edge: number,
  step: 1 | -1,
  place: number,
): void {
  for (let gap = 1; gap <= NEIGHBOURHOOD; gap++) {
    const i = edge + step * gap
    if (i < MARGIN || i >= end) return
    const kind = kindOf(labels[from + i - MARGIN]!)
    if (kind < 0) continue
    push(list, template, combine(kind, gap === 2 ? hash[edge + step]! : gap))
    push(list, template + 1, combine(kind, place))
    return
  }
}
