import { charClass, DIGIT, isLetter, LETTER, UPPER } from '#generator/recognise/words/char-class.ts'
import { fold } from '#generator/recognise/words/fold.ts'
import type { Clusters, WordClusters } from '#generator/recognise/words/clusters.ts'
import { hashText } from '#generator/recognise/words/hash.ts'
import { featureHash } from './feature-list.ts'
import type { Lexicon } from '#generator/recognise/words/lexicon.ts'
import {
  CITY,
  CLASS_BITS,
  COUNTRY,
  DEMONYM,
  GIVEN,
  HONORIFIC,
  HYPHENED_GIVEN,
  HYPHENED_PLACE,
  HYPHENED_SURNAME,
  SURNAME,
} from '#generator/recognise/words/word-classes.ts'

/** What is known of a word as written, whatever stands around it. */
export interface WordFacts {
  readonly folded: string
  /** Hash of the folded word, digits taken as alike. */
  readonly hash: number
  /** Features of the word alone, hashed, by where it stands: at the token itself (SELF), right before it or right after it. */
  readonly features: readonly [self: Int32Array, before: Int32Array, after: Int32Array]
  /** What each of these adds to each column of a model (`sumsOf`); nothing where there is no model yet. */
  readonly sums: readonly [self: Int16Array, before: Int16Array, after: Int16Array]
  /** Hash of the pattern of upper case, lower case and digits. */
  readonly shape: number
  /** 0 not capitalised, 1 capitalised, 2 more than one letter and all upper case. */
  readonly capital: 0 | 1 | 2
  /** A capital letter and a stop, or a name in short: "J.", "Th.". */
  readonly initial: boolean
  /** Stands before names and begins none: "Mr", in French "M." as well. */
  readonly honorific: boolean
  /** Begins with a letter and is longer than that. */
  readonly wordlike: boolean
  /** The bits of `word-classes.ts`. */
  readonly bits: number
  readonly clusters: WordClusters
}

/** What a text knows of words: lists, and which words are used alike. */
export interface Vocabulary {
  readonly lexicon: Lexicon
  readonly clusters: Clusters
}

/** Where a word stands, seen from a token. */
export const SELF = 0
export const BEFORE = 1
export const AFTER = 2

/** More words than this are not remembered at once: memory stays flat over an archive of any size. */
const REMEMBERED = 60_000

/** Given names that are written in short. */
const SHORT_NAMES = new Set(['th.', 'chr.', 'kr.', 'wm.', 'geo.', 'md.', 'mohd.'])

/** Weighs the features of a word by a model. */
type Weigh = (features: Int32Array) => Int16Array

const NO_SUMS = new Int16Array()

/**
 * A function that looks words up once and remembers them: most tokens of an article have been seen before. Without
 * `weigh` the words have no sums: a model is only to be learned from them.
 */
export function createWordFacts(
  vocabulary: Vocabulary,
  weigh: Weigh = () => NO_SUMS,
): (word: string) => WordFacts {
  const remembered = new Map<string, WordFacts>()
  return (word) => {
    const known = remembered.get(word)
    if (known) return known
    if (remembered.size >= REMEMBERED) remembered.clear()
    const facts = wordFacts(word, vocabulary, weigh)
    remembered.set(word, facts)
    return facts
  }
}

function wordFacts(word: string, { lexicon, clusters }: Vocabulary, weigh: Weigh): WordFacts {
  const folded = fold(word)
  const first = charClass(word.charCodeAt(0))
  const numeral = first === DIGIT ? folded.replaceAll(/\d/g, '0') : folded
  const hash = hashText(numeral)
  const shape = hashText(shapeOf(word))
  const capital = first === UPPER ? (isAllCapitals(word) ? 2 : 1) : 0
  const initial = first === UPPER && word.endsWith('.') && (word.length === 2 || SHORT_NAMES.has(folded))
  const bits = bitsOf(folded, lexicon)
  const cluster = clustersOf(folded, clusters)
  const features = [
    wordFeatures(folded, hash, shape, capital, cluster),
    neighbourFeatures(BEFORE, hash, shape, cluster),
    neighbourFeatures(AFTER, hash, shape, cluster),
  ] as const
  return {
    folded,
    hash,
    features,
    sums: [weigh(features[SELF]), weigh(features[BEFORE]), weigh(features[AFTER])],
    shape,
    capital,
    initial,
    honorific: ((bits | (initial ? (lexicon.get(folded.slice(0, -1)) ?? 0) : 0)) & HONORIFIC) !== 0,
    wordlike: isLetter(word.charCodeAt(0)) && folded.length > 1,
    bits,
    clusters: cluster,
  }
}

/** The clusters of a word, or of it without the stop of an abbreviation. */
function clustersOf(folded: string, clusters: Clusters): WordClusters {
  const found = clusters.get(folded)
  return found.fine === 0 && folded.endsWith('.') ? clusters.get(folded.slice(0, -1)) : found
}

function isAllCapitals(word: string): boolean {
  return word === word.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(word)
}

/** "McDonald-Smith" is "XxXx-Xx": runs are written once, but two capitals in a row stay two at the beginning. */
function shapeOf(word: string): string {
  let shape = ''
  let before = ''
  for (let at = 0; at < word.length && shape.length < 8; at++) {
    const mark = shapeMark(word, at)
    if (mark !== before || (mark === 'X' && shape.length < 2)) shape += mark
    before = mark
  }
  return shape
}

function shapeMark(word: string, at: number): string {
  const kind = charClass(word.charCodeAt(at))
  return kind === UPPER ? 'X' : kind === LETTER ? 'x' : kind === DIGIT ? 'd' : word.charAt(at)
}

function bitsOf(folded: string, lexicon: Lexicon): number {
  const key = folded.length > 2 && folded.endsWith('.') ? folded.slice(0, -1) : folded
  let bits = (lexicon.get(key) ?? 0) | (CLASS_BITS.get(key) ?? 0)
  if (!key.includes('-')) return bits
  for (const part of key.split('-')) {
    const partBits = lexicon.get(part) ?? 0
    if (partBits & GIVEN) bits |= HYPHENED_GIVEN
    if (partBits & SURNAME) bits |= HYPHENED_SURNAME
    if (partBits & (CITY | COUNTRY | DEMONYM)) bits |= HYPHENED_PLACE
  }
  return bits
}

/** Templates 1 to 49 belong to this file; each is hashed with what it found, so that equal values of two never meet. */
const WORD = 1
const SHAPE = 2
const PREFIX = 3
const SUFFIX = 9
const CAPITAL_SUFFIX = 15
const LONG_CAPITAL_SUFFIX = 18
const HYPHEN_FIRST = 21
const HYPHEN_LAST = 22
const CLUSTER = 23
const ANY = 26
const NEIGHBOUR = 30
const NEIGHBOUR_SHAPE = 33
const NEIGHBOUR_CLUSTER = 36
const LONGEST_AFFIX = 5

/**
 * The features, hashed, that depend on nothing but the word: itself, its shape, its affixes, the parts beside hyphens, and
 * its clusters.
 */
function wordFeatures(
  folded: string,
  hash: number,
  shape: number,
  capital: number,
  { fine, middle, coarse }: WordClusters,
): Int32Array {
  const features = [featureHash(ANY, 0), featureHash(WORD, hash), featureHash(SHAPE, shape)]
  ;[fine, middle, coarse].forEach((cluster, level) =>
    features.push(featureHash(CLUSTER + level, (cluster << 2) | capital)),
  )
  const length = folded.length
  for (let size = 1; size <= LONGEST_AFFIX && size < length; size++) {
    features.push(featureHash(PREFIX + size, hashText(folded, 0, size)))
    features.push(featureHash(SUFFIX + size, hashText(folded, length - size)))
  }
  if (capital) {
    features.push(featureHash(LONG_CAPITAL_SUFFIX + capital, hashText(folded, Math.max(0, length - 3))))
    features.push(featureHash(CAPITAL_SUFFIX + capital, hashText(folded, Math.max(0, length - 2))))
  }
  const hyphen = folded.indexOf('-')
  if (hyphen >= 0) {
    features.push(featureHash(HYPHEN_FIRST, hashText(folded, 0, hyphen)))
    features.push(featureHash(HYPHEN_LAST, hashText(folded, folded.lastIndexOf('-') + 1)))
  }
  return Int32Array.from(features)
}

/** The features of a token that depend on nothing but the word beside it. */
function neighbourFeatures(
  side: typeof BEFORE | typeof AFTER,
  hash: number,
  shape: number,
  { fine, middle, coarse }: WordClusters,
): Int32Array {
  return Int32Array.of(
    featureHash(NEIGHBOUR + side, hash),
    featureHash(NEIGHBOUR_SHAPE + side, shape),
    ...[fine, middle, coarse].map((cluster, level) =>
      featureHash(NEIGHBOUR_CLUSTER + 3 * level + side, cluster),
    ),
  )
}
