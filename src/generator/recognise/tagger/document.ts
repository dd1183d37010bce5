import { sentenceBounds, opensQuote } from './sentences.ts'
import { tokenize, type Tokens } from './tokens.ts'
import type { WordFacts } from './word-facts.ts'

/** A text made ready for features: tokens, sentences, what is known of each word, and how it stands in its line. */
export interface Document {
  readonly tokens: Tokens
  readonly bounds: Int32Array
  readonly facts: readonly WordFacts[]
  /** What stands in for the words before and after a sentence. */
  readonly edges: readonly [before: WordFacts, after: WordFacts]
  /** The word of each token: equal numbers for tokens that fold alike, counted from 0. */
  readonly word: Int32Array
  readonly words: number
  /** 1 at the first word of a sentence, quotation or bracket, which is capitalised in any case. */
  readonly opens: Uint8Array
  /** 1 in a line that is all in capitals: a headline, where capitals say nothing. */
  readonly shouted: Uint8Array
  /** Length of the line: 0 up to 4 tokens, 1 up to 16, 2 up to 40, 3 beyond. */
  readonly lineSize: Uint8Array
}

/** What is taken for the word before a sentence, and after it. */
export const BEFORE_SENTENCE = '<sentence>'
export const AFTER_SENTENCE = '</sentence>'

/** Reads a text as a document. `factsOf` comes from `createWordFacts`. */
export function readDocument(text: string, factsOf: (word: string) => WordFacts, elides = false): Document {
  const tokens = tokenize(text, elides)
  const bounds = sentenceBounds(tokens)
  const facts = tokens.text.map(factsOf)
  const shouted = new Uint8Array(tokens.count)
  const lineSize = new Uint8Array(tokens.count)
  forEachLine(tokens, (from, to) => {
    shouted.fill(isShouted(facts, from, to) ? 1 : 0, from, to)
    lineSize.fill(sizeClass(to - from), from, to)
  })
  return {
    tokens,
    bounds,
    facts,
    edges: [factsOf(BEFORE_SENTENCE), factsOf(AFTER_SENTENCE)],
    ...numberWords(facts),
    opens: openings(tokens, bounds),
    shouted,
    lineSize,
  }
}

function forEachLine(tokens: Tokens, visit: (from: number, to: number) => void): void {
  let from = 0
  for (let at = 1; at <= tokens.count; at++) {
    if (at < tokens.count && !tokens.opensLine[at]) continue
    visit(from, at)
    from = at
  }
}

/** At least three words, more than three quarters of them in capitals. */
function isShouted(facts: readonly WordFacts[], from: number, to: number): boolean {
  let words = 0
  let capitals = 0
  for (let at = from; at < to; at++) {
    if (!facts[at]!.wordlike) continue
    words++
    if (facts[at]!.capital === 2) capitals++
  }
  return words >= 3 && capitals > 0.75 * words
}

function sizeClass(length: number): number {
  return length > 40 ? 3 : length > 16 ? 2 : length > 4 ? 1 : 0
}

function numberWords(facts: readonly WordFacts[]): { word: Int32Array; words: number } {
  const numbers = new Map<string, number>()
  const word = new Int32Array(facts.length)
  for (let at = 0; at < facts.length; at++) {
    const key = facts[at]!.folded
    const number = numbers.get(key) ?? numbers.size
    if (number === numbers.size) numbers.set(key, number)
    word[at] = number
  }
  return { word, words: numbers.size }
}

function openings(tokens: Tokens, bounds: Int32Array): Uint8Array {
  const opens = new Uint8Array(tokens.count)
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    let quoted = true
    for (let at = bounds[sentence]!; at < bounds[sentence + 1]!; at++) {
      if (quoted) opens[at] = 1
      quoted = (quoted && opensQuote(tokens.text[at]!)) || false
    }
  }
  return opens
}
