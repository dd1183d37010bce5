import { AFTER_SENTENCE, BEFORE_SENTENCE, type Document } from './document.ts'
import { combine, hashText } from '#generator/recognise/words/hash.ts'
import { LONGEST_SENTENCE } from './sentences.ts'
import {
  CITY,
  COUNTRY,
  DEMONYM,
  GIVEN,
  ORGANISATION,
  PARTICLE,
  SURNAME,
  TITLE,
  WORD,
} from '#generator/recognise/words/word-classes.ts'

/** Tokens outside the sentence that a feature may look at on either side. */
export const MARGIN = 4

/** What `capital` says outside the sentence. */
const NO_TOKEN = 4

const SIZE = LONGEST_SENTENCE + 2 * MARGIN
const BEFORE = hashText(BEFORE_SENTENCE)
const AFTER = hashText(AFTER_SENTENCE)

/** One sentence as columns with a margin on both sides, so that features need not ask where it ends. Used again for each. */
export interface Window {
  /** Token at index MARGIN. */
  from: number
  /** Index after the last token. */
  end: number
  readonly hash: Int32Array
  readonly shape: Int32Array
  /** Bits of `word-classes.ts`, and the same as a hash for conjunctions. */
  readonly bits: Int32Array
  readonly lists: Int32Array
  readonly capital: Int32Array
  /** Clusters of words, on two of their levels; -1 outside the sentence. */
  readonly middle: Int32Array
  readonly coarse: Int32Array
  /** Capital, opening word and shouted line in one small number. */
  readonly casing: Int32Array
  /** First and last index of the run of capitalised words (and particles between them), or -1. */
  readonly runFrom: Int32Array
  readonly runLast: Int32Array
  /** What lists the first words of the run stand on, as one hash. */
  readonly runPattern: Int32Array
}

function column(): Int32Array {
  return new Int32Array(SIZE)
}

/** An empty window with room for any sentence. */
export function createWindow(): Window {
  return {
    from: 0,
    end: MARGIN,
    hash: column(),
    shape: column(),
    bits: column(),
    lists: column(),
    middle: column(),
    coarse: column(),
    capital: column(),
    casing: column(),
    runFrom: column(),
    runLast: column(),
    runPattern: column(),
  }
}

/** Puts the sentence `[from, to)` of a document into the window. */
export function fillWindow(window: Window, document: Document, from: number, to: number): void {
  window.from = from
  window.end = MARGIN + to - from
  fillMargin(window, 0, MARGIN, BEFORE)
  for (let at = from, index = MARGIN; at < to; at++, index++) {
    const facts = document.facts[at]!
    window.hash[index] = facts.hash
    window.shape[index] = facts.shape
    window.bits[index] = facts.bits
    window.lists[index] = facts.bits
    window.middle[index] = facts.clusters.middle
    window.coarse[index] = facts.clusters.coarse
    window.capital[index] = facts.capital
    window.casing[index] = facts.capital | (document.opens[at]! << 2) | (document.shouted[at]! << 3)
  }
  fillMargin(window, window.end, window.end + MARGIN, AFTER)
  findRuns(window)
}

function fillMargin(window: Window, from: number, to: number, mark: number): void {
  window.hash.fill(mark, from, to)
  window.shape.fill(mark, from, to)
  window.bits.fill(0, from, to)
  window.lists.fill(-1, from, to)
  window.middle.fill(-1, from, to)
  window.coarse.fill(-1, from, to)
  window.capital.fill(NO_TOKEN, from, to)
  window.casing.fill(NO_TOKEN, from, to)
}

/**
 * A run is capitalised words in a row, with the particles between them ("van", "al"). A particle before a run looks
 * along it but is not its beginning: "do Americans" is no name of two words.
 */
function findRuns(window: Window): void {
  window.runFrom.fill(-1, MARGIN, window.end)
  for (let index = MARGIN; index < window.end; index++) {
    const leads = isCapital(window.capital[index]!)
    if (!leads && !isParticle(window, index)) continue
    const last = endOfRun(window, index)
    const to = leads ? last + 1 : index + 1
    window.runFrom.fill(index, index, to)
    window.runLast.fill(last, index, to)
    window.runPattern.fill(patternOf(window, index, last), index, to)
    index = to - 1
  }
}

const PATTERN_WORDS = 5
/** Lists that a pattern tells apart. */
const PATTERN_BITS = GIVEN | SURNAME | WORD | CITY | COUNTRY | DEMONYM | TITLE | ORGANISATION

function patternOf({ bits, capital }: Window, first: number, last: number): number {
  let pattern = Math.min(PATTERN_WORDS + 1, last - first)
  for (let i = first; i <= last && i < first + PATTERN_WORDS; i++) {
    pattern = combine(pattern, (bits[i]! & PATTERN_BITS) | (capital[i]! << 16))
  }
  return pattern
}

function endOfRun(window: Window, from: number): number {
  let last = from
  while (last + 1 < window.end && continuesRun(window, last + 1)) last++
  return last
}

function continuesRun(window: Window, index: number): boolean {
  return (
    isCapital(window.capital[index]!) || (isParticle(window, index) && isCapital(window.capital[index + 1]!))
  )
}

function isParticle(window: Window, index: number): boolean {
  return (window.bits[index]! & PARTICLE) !== 0
}

/** Whether a value of the column `capital` is of a capitalised word. */
export function isCapital(capital: number): boolean {
  return capital === 1 || capital === 2
}
