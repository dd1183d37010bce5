import { createHash } from 'node:crypto'
import type { PersonSpan, Span } from '#model/mention.ts'
import { readDocument, type Document } from './document.ts'
import { withoutBodies } from './body-evidence.ts'
import { createDesk, labelDocument, type Desk, type Labelled } from './label-document.ts'
import { spansOf, type Kind, type TokenSpan } from './labels.ts'
import { decodeLexicon, withClasses } from '#generator/recognise/words/lexicon.ts'
import { decodeModel } from './model-file.ts'
import { withoutOthers } from './not-people.ts'
import { withoutPlaces, type IsPlace } from './place-evidence.ts'
import { withPlainCases } from './plain-cases.ts'
import { propagate, type FoundName } from './propagate.ts'
import { createScorer, sumsOf } from './scorer.ts'
import { wholeNames } from './whole-names.ts'
import { createWordFacts } from './word-facts.ts'
import { decodeClusters } from '#generator/recognise/words/clusters.ts'
import { withWorldNames } from '#generator/recognise/words/world-names.ts'
import { TITLE } from '#generator/recognise/words/word-classes.ts'

/** Everything a tagger says about one text: three lists, each in order of place and without overlaps. */
export interface Tagged {
  readonly people: readonly PersonSpan[]
  readonly organisations: readonly Span[]
  readonly places: readonly Span[]
}

/** Finds names in news text. */
export interface Tagger {
  /**
   * Takes any string, and what knows the names of places; in time linear in its length, and never throws. Titles and a possessive
   * 's stay outside the spans. `language` is a BCP 47 tag, for a tagger that knows several.
   */
  tag(text: string, isPlace?: IsPlace, language?: string): Tagged
  /** SHA-256 of data and cuts, in hexadecimal: equal hashes give equal answers. */
  readonly hash: string
}

/** How probable a person must be to count: full names, and single words, which are doubtful more often. */
export interface Cuts {
  readonly fullName: number
  readonly singleWord: number
}

/**
 * The cuts at which precision and recall of the people of a document meet, measured on world news. Lower them to list
 * doubtful people for an archivist.
 */
export const CUTS: Cuts = { fullName: 0.4, singleWord: 0.55 }

/** The contents of the files `weights.bin`, `lexicon.txt` and `clusters.bin`. */
export interface TaggerData {
  readonly weights: Uint8Array
  readonly lexicon: string
  readonly clusters: Uint8Array
}

/** What a tagger must know of a language beside weights and lexicon. */
export interface LanguageRules {
  /** Bits of `word-classes.ts` that words have in it, by folded word. */
  readonly words: ReadonlyMap<string, number>
  /** Whether words lose their vowels before others: "l'Iran" is two. */
  readonly elides: boolean
}

const ENGLISH: LanguageRules = { words: new Map(), elides: false }

/**
 * Makes a tagger of its data; throws an `Error` if weights or clusters are damaged. It remembers words between texts, which changes its speed and nothing else.
 */
export function createTagger(
  { weights, lexicon, clusters }: TaggerData,
  cuts: Cuts = CUTS,
  { words, elides }: LanguageRules = ENGLISH,
): Tagger {
  const scorer = createScorer(decodeModel(weights))
  const desk = createDesk(scorer)
  const known = withClasses(withWorldNames(decodeLexicon(lexicon)), words)
  const factsOf = createWordFacts({ lexicon: known, clusters: decodeClusters(clusters) }, (features) =>
    sumsOf(scorer, features),
  )
  return {
    hash: createHash('sha256')
      .update(weights)
      .update(lexicon)
      .update(clusters)
      .update(JSON.stringify(cuts))
      .digest('hex'),
    tag: (text, isPlace = () => false) =>
      tagDocument(desk, readDocument(text, factsOf, elides), cuts, isPlace),
  }
}

function tagDocument(desk: Desk, document: Document, cuts: Cuts, isPlace: IsPlace): Tagged {
  const labelled = labelDocument(desk, document)
  const learned = confidentPeople(document, labelled, (words) =>
    words > 1 ? cuts.fullName : cuts.singleWord,
  )
  const whole = wholeNames(document, withPlainCases(document, labelled, learned))
  const named = partJoinedNames(document, withoutOthers(document, whole))
  const found = withoutPlaces(document, labelled, withoutBodies(document, named), isPlace)
  const people = [
    ...found.map((person) => personSpan(document, person, 'tagger')),
    ...propagate(document, found, labelled.evidence).map((person) =>
      personSpan(document, person, 'repeated name'),
    ),
  ]
  const names = spansOf(labelled.labels)
  return {
    people: people.sort((a, b) => a.start - b.start),
    organisations: spansOfKind(document, names, 'ORG'),
    places: spansOfKind(document, names, 'LOC'),
  }
}

function personSpan(
  { tokens }: Document,
  { from, to, confidence }: FoundName,
  cue: PersonSpan['cue'],
): PersonSpan {
  const end = tokens.end[to - 1]! - (hasFullStop(tokens.text[to - 1]!) ? 1 : 0)
  return { start: tokens.start[from]!, end, cue, confidence }
}

/** Whether the stop at the end of a word is that of the sentence and not of the word: "Hun Sen." is no senator. */
function hasFullStop(word: string): boolean {
  return /^\p{Lu}\p{Ll}+\.$/u.test(word) && !/^(?:Jr|Sr|Bros)\.$/.test(word)
}

function spansOfKind({ tokens }: Document, spans: readonly TokenSpan[], wanted: Kind): Span[] {
  return spans
    .filter(({ kind }) => kind === wanted)
    .map(({ from, to }) => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! }))
}

const SHORTEST = 2
const LONGEST = 8

/**
 * Parts two names that stand side by side without a comma, as in a headline made from an address: both are named in full elsewhere in the
 * document.
 */
function partJoinedNames({ word }: Document, found: readonly FoundName[]): FoundName[] {
  if (!found.some(({ from, to }) => to - from >= 2 * SHORTEST)) return [...found]
  const keyOf = (from: number, to: number): string => word.subarray(from, to).join(' ')
  const names = new Set(found.map(({ from, to }) => keyOf(from, to)))
  return found.flatMap((person) => {
    const { from, to, confidence } = person
    if (to - from > LONGEST) return [person]
    for (let cut = from + SHORTEST; cut <= to - SHORTEST; cut++) {
      if (!names.has(keyOf(from, cut)) || !names.has(keyOf(cut, to))) continue
      return [
        { from, to: cut, confidence },
        { from: cut, to, confidence },
      ]
    }
    return [person]
  })
}

/**
 * The people among the labelled names, in order, without honorifics; a title alone is nobody. A name counts if it is at
 * least as probable as `cutFor` says for its number of words.
 */
function confidentPeople(
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
  while (first < to - 1 && facts[first]!.honorific) first++
  return first
}

/** A name is as sure as its least sure word. */
function leastConfidence(confidence: Float32Array, from: number, to: number): number {
  return confidence.subarray(from, to).reduce((least, value) => Math.min(least, value), 1)
}

function isTitle({ facts }: Document, at: number): boolean {
  return (facts[at]!.bits & TITLE) !== 0
}
