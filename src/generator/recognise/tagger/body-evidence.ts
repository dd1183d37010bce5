import { TITLE } from '#generator/recognise/words/word-classes.ts'
import {
  AMBIGUOUS,
  ARTICLES,
  BEHIND,
  BELONGINGS,
  BODIES,
  BODY_NOUNS,
  BUSINESS,
  CLOSING_QUOTES,
  CREATES,
  DEEDS,
  EMPLOYED,
  FIRMS,
  HOUSES,
  ITS,
  LIFE,
  MAKER,
  MAKES,
  MODALS,
  OPENING_QUOTES,
  OWN,
  PARTNERS,
  PLURAL,
  PRESS,
  PRONOUNS,
  SAYS,
  SINGLE_BREAKERS,
  TRADES,
  WORKS,
  WORK_NOUNS,
} from './body-vocabulary.ts'
import type { Document } from './document.ts'
import { firmNames, isForm, isKnownBody, nameKey } from './firm-names.ts'
import type { FoundName } from './propagate.ts'

/* What stands around all mentions of a name in a document is weighed: points for a body ("Ted Baker cut 200 jobs"), points off for a person. */

/** Points at which a name is a body's: what next to nobody says of a person gives as many. */
const ENOUGH = 2
/** For what is said of people as well. */
const HINT = 1
/** For what is said of people alone: outweighs whatever a single mention tells otherwise. */
const PERSONAL = -4

/** The people without those whose names are a body's or a work's in this document. */
export function withoutBodies(document: Document, found: readonly FoundName[]): FoundName[] {
  const roots = rootsOf(document, found)
  const firms = firmNames(document)
  const points = new Map<string, number>()
  found.forEach((name, index) => {
    const root = roots[index]!
    const isBody = isKnownBody(document, name) || firms.has(nameKey(document, name.from, name.to))
    const known = points.has(root) || !isBody ? 0 : ENOUGH
    points.set(root, (points.get(root) ?? 0) + known + weigh(document, name))
  })
  return found.filter((_, index) => points.get(roots[index]!)! < ENOUGH)
}

/** For each name what its mentions are put together by: a single word belongs to the full name that it ends, or begins. */
function rootsOf(document: Document, found: readonly FoundName[]): readonly string[] {
  const { word } = document
  const keyOf = ({ from, to }: FoundName): string => nameKey(document, from, to)
  const full = found.filter(({ from, to }) => to - from > 1)
  const byFirst = new Map(full.map((name) => [word[name.from]!, keyOf(name)]))
  const byLast = new Map(full.map((name) => [word[name.to - 1]!, keyOf(name)]))
  return found.map((name) =>
    name.to - name.from > 1
      ? keyOf(name)
      : (byLast.get(word[name.from]!) ?? byFirst.get(word[name.from]!) ?? keyOf(name)),
  )
}

/** A sentence with a name in it: folded words by their distance from the name, "" outside the sentence. */
interface Surroundings {
  readonly before: (distance: number) => string
  readonly after: (distance: number) => string
  readonly document: Document
  readonly name: FoundName
}

/** What one mention tells. */
function weigh(document: Document, name: FoundName): number {
  const around = surroundingsOf(document, name)
  return (
    firmForm(around) ||
    personality(around) ||
    Math.max(
      match(around),
      kindBefore(around),
      kindAfter(around),
      bodyNounBefore(around),
      belonging(around),
      deed(around),
      apposition(around),
      plurality(around),
      quotation(around),
    )
  )
}

function surroundingsOf(document: Document, name: FoundName): Surroundings {
  const { bounds, facts } = document
  const [start, end] = sentenceAround(bounds, name.from)
  return {
    document,
    name,
    before: (distance) => (name.from - distance >= start ? facts[name.from - distance]!.folded : ''),
    after: (distance) => (name.to + distance - 1 < end ? facts[name.to + distance - 1]!.folded : ''),
  }
}

/** First token of the sentence that holds a token, and the one after its last. */
function sentenceAround(bounds: Int32Array, at: number): readonly [start: number, end: number] {
  let [low, high] = [0, bounds.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (bounds[middle]! <= at) low = middle
    else high = middle
  }
  return [bounds[low]!, bounds[high]!]
}

/** The first of some words behind the name that is in a set: its distance, or 0. */
function seek({ after }: Surroundings, wanted: ReadonlySet<string>, from: number, to: number): number {
  for (let distance = from; distance <= to; distance++) if (wanted.has(after(distance))) return distance
  return 0
}

/** "X Inc" as a whole, "X <XYZ>" with its sign on the exchange, "X and Co", "X & Sons". */
function firmForm(around: Surroundings): number {
  const { after, document, name } = around
  if (isForm(document, name.to - 1)) return isTitled(around) ? PERSONAL : ENOUGH
  if (after(1) === '<' && after(3) === '>') return ENOUGH
  if (!/^(?:and|&)$/.test(after(1)) || !PARTNERS.has(after(2).replace(/\.$/, ''))) return 0
  return document.facts[name.to + 1]!.capital > 0 ? ENOUGH : 0
}

function isTitled({ before, document, name }: Surroundings): boolean {
  return before(1) !== '' && (document.facts[name.from - 1]!.bits & TITLE) !== 0
}

/** A title before the name, an age or "who" behind it, a life, "he". */
function personality(around: Surroundings): number {
  const { before, after } = around
  if (isTitled(around)) return PERSONAL
  const comma = after(1) === ','
  if (comma && /^\d\d$/.test(after(2)) && after(3) === ',') return PERSONAL
  if (after(1) === 'who' || (comma && (after(2) === 'who' || after(2) === 'whose'))) return PERSONAL
  if (seek(around, PRONOUNS, 1, 12) > 0) return PERSONAL
  return seek(around, LIFE, 1, 3) > 0 || LIFE.has(before(1)) ? PERSONAL : 0
}

/** "The retailer X", "the film X", "the newspaper X said"; not "the film X directed", nor "the company Roe said". */
function kindBefore({ before, after, document, name }: Surroundings): number {
  const kind = before(1)
  // "Hill Trading Company Ana Rey"
  if (before(2) !== '' && document.facts[name.from - 1]!.capital > 0) return 0
  if (AMBIGUOUS.has(kind) && !ARTICLES.has(before(2)) && !TRADES.has(before(2))) return 0
  if (PRESS.has(kind)) return MAKES.has(after(1)) ? 0 : ENOUGH
  if (WORKS.has(kind)) return CREATES.has(after(1)) ? 0 : ENOUGH
  const isSaid = name.to - name.from === 1 && SAYS.has(after(1))
  return isFirm(kind, before(2)) && !MAKES.has(after(1)) && !isSaid ? ENOUGH : 0
}

/** "The X collective", "the X chain". */
function kindAfter({ before, after }: Surroundings): number {
  return before(1) === 'the' && BEHIND.has(after(1)) ? ENOUGH : 0
}

function isFirm(kind: string, before: string): boolean {
  return FIRMS.has(kind) || MAKER.test(kind) || kind === 'maker' || (kind === 'house' && HOUSES.has(before))
}

/** "Shares of X", "an analyst with X", "a copy of X". */
function bodyNounBefore({ before }: Surroundings): number {
  if (before(1) === 'of' && WORK_NOUNS.has(before(2))) return ENOUGH
  if (/^(?:with|at|from)$/.test(before(1)) && EMPLOYED.has(before(2))) return ENOUGH
  return /^(?:of|in|at|by)$/.test(before(1)) && BODY_NOUNS.has(before(2)) ? ENOUGH : 0
}

/** "X shares", "X's factory". */
function belonging({ after }: Surroundings): number {
  if (after(1) === "'s" || after(1) === "'")
    return BELONGINGS.has(after(2)) || BELONGINGS.has(after(3)) ? ENOUGH : 0
  return BELONGINGS.has(after(1)) ? ENOUGH : 0
}

/** "X cut 200 jobs", "X said it would close", "X raised its dividend". */
function deed(around: Surroundings): number {
  const { after } = around
  const says = seek(around, SAYS, 1, 1)
  if (says && (after(2) === 'it' || after(3) === 'it') && seek(around, BUSINESS, 3, 7) > 0) return ENOUGH
  const verb = MODALS.has(after(1)) ? 2 : 1
  if (
    DEEDS.some(([verbs, objects]) => verbs.has(after(verb)) && seek(around, objects, verb + 1, verb + 6) > 0)
  )
    return ENOUGH
  if (verb === 1 && /^(?:employs|operates)$/.test(after(1)) && /\d/.test(after(2))) return ENOUGH
  const its = seek(around, ITS, 2, 9)
  if (its > 0 && (OWN.has(after(its + 1)) || OWN.has(after(its + 2)))) return ENOUGH
  return its > 0 && its < 5 ? HINT : 0
}

/** "X, the bookmaker," "X, which". */
function apposition({ after }: Surroundings): number {
  if (after(1) !== ',') return 0
  if (after(2) === 'which') return ENOUGH
  if (!/^(?:the|a|an|britain|china|america)$/.test(after(2))) return 0
  for (let distance = 3; distance <= 6; distance++) {
    const word = after(distance)
    if (
      isKind(word, after(distance - 1)) &&
      !/^(?:of|who|owner|founder|boss|executive|director|chairman)$/.test(after(distance + 1))
    )
      return ENOUGH
    if (/^[,.]?$/.test(word) || word === "'s") return 0
  }
  return 0
}

function isKind(word: string, before: string): boolean {
  return WORKS.has(word) || BODIES.has(word) || isFirm(word, before)
}

/** "X have signed": a team, if nobody else is of the subject. */
function plurality({ before, after }: Surroundings): number {
  if (
    !PLURAL.has(after(1)) ||
    SINGLE_BREAKERS.has(before(1)) ||
    /^(?:who|which|they|you|we)$/.test(before(1))
  )
    return 0
  return ENOUGH
}

/** "Drew 1-1 with X", "joined X on loan". */
function match({ before, after }: Surroundings): number {
  const isDraw = before(1) === 'with' && /^\d+-\d+$/.test(before(2)) && before(3) === 'drew'
  const isLoan = /^(?:joined|joins|to|at|from)$/.test(before(1)) && after(1) === 'on' && after(2) === 'loan'
  return isDraw || isLoan ? ENOUGH : 0
}

/** A name that is all that stands in quotes, as works do. */
function quotation({ before, after }: Surroundings): number {
  return OPENING_QUOTES.has(before(1)) &&
    (CLOSING_QUOTES.has(after(1)) || (/^[,.]$/.test(after(1)) && CLOSING_QUOTES.has(after(2))))
    ? ENOUGH
    : 0
}
