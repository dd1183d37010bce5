import { GIVEN, PARTICLE, SURNAME, TITLE } from '#generator/recognise/words/word-classes.ts'
import { wordSet } from '#generator/recognise/words/word-set.ts'
import type { Document } from './document.ts'
import type { Labelled } from './label-document.ts'
import { kindOf, KINDS, OUTSIDE } from './labels.ts'
import type { FoundName } from './propagate.ts'

/** Whether the gazetteer has a place of that name. */
export type IsPlace = (name: string) => boolean

/** Stand before a place; people come after some of them, too, but are seldom called like a place then. */
const WHERE = wordSet('in at near outside around across throughout between inside towards via')
/** Begin names of places and hardly ever people's. */
const OPENINGS = wordSet('san santa santo sao st st. saint los las el la al ras deir dera wadi')
/** Stand before "of" and a place. */
const AREAS = wordSet(
  `town city province district village state county municipality port island region parish suburb governorate department north south east west
  northeast northwest southeast southwest north-east north-west south-east south-west outskirts residents people farmers voters`,
)
/** Stand behind a place. */
const GROUNDS = wordSet(
  'province district county governorate municipality island islands city town village region airport river provinces districts',
)

/**
 * The people without those of several words who are called like a place and are one: nobody is called so ("Chiang Rai"), or
 * the words around say where something is ("in San Juan de Lurigancho", "Oruro, Santa Cruz and Tarija").
 */
export function withoutPlaces(
  document: Document,
  { labels }: Pick<Labelled, 'labels'>,
  found: readonly FoundName[],
  isPlace: IsPlace,
): FoundName[] {
  const named = found.filter((name) => name.to - name.from > 1 && !isTitled(document, name))
  const isPlaceToken = Uint8Array.from(labels, (label) =>
    label !== OUTSIDE && KINDS[kindOf(label)] === 'LOC' ? 1 : 0,
  )
  const places = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of named) {
      const isLikely =
        !isCalledLikePerson(document, name) ||
        isWhere(document, name) ||
        isWhere(document, { from: wordBefore(document, name), to: name.to }) ||
        isListed(document, isPlaceToken, name)
      if (!isLikely || !isNamedPlace(document, name, isPlace)) continue
      places.add(textOf(document, name.from, name.to))
      isPlaceToken.fill(1, name.from, name.to)
    }
  }
  return places.size === 0
    ? [...found]
    : found.filter(({ from, to }) => !places.has(textOf(document, from, to)))
}

function textOf({ tokens }: Document, from: number, to: number): string {
  return tokens.text.slice(from, to).join(' ')
}

/** Whether the gazetteer knows the name, or it with the capitalised word before it, or without "Al". */
function isNamedPlace(document: Document, name: FoundName, isPlace: IsPlace): boolean {
  const { from, to } = name
  if (isPlace(textOf(document, from, to))) return true
  const longer = wordBefore(document, name)
  if (longer < from && isPlace(textOf(document, longer, to))) return true
  const [first, second] = [document.facts[from]!, document.facts[from + 1]!]
  return (
    first.folded === 'al' && !(second.bits & (GIVEN | SURNAME)) && isPlace(textOf(document, from + 1, to))
  )
}

/** Whether a place stands beside it in a list: "Lima, X and Cusco". */
function isListed({ facts, tokens }: Document, isPlaceToken: Uint8Array, { from, to }: FoundName): boolean {
  const isBefore =
    from > 1 && LINKS.has(facts[from - 1]!.folded) && isPlaceToken[from - 2] && !tokens.opensLine[from]
  const isAfter =
    to + 1 < tokens.count && LINKS.has(facts[to]!.folded) && isPlaceToken[to + 1] && !tokens.opensLine[to]
  return Boolean(isBefore || isAfter)
}

/** How often names are asked again, since places beside them have become known. */
const ROUNDS = 3
const LINKS = wordSet(', and or')

function isTitled({ facts, tokens }: Document, { from }: FoundName): boolean {
  return from > 0 && !tokens.opensLine[from] && (facts[from - 1]!.bits & TITLE) !== 0
}

/** The capitalised word before a name, which may be the beginning of a longer one; else its own first. */
function wordBefore({ facts, tokens }: Document, { from }: FoundName): number {
  return from > 0 && !tokens.opensLine[from] && facts[from - 1]!.capital ? from - 1 : from
}

/** A given name first and a surname or another given name last. */
function isCalledLikePerson({ facts }: Document, { from, to }: FoundName): boolean {
  const [first, last] = [facts[from]!, facts[to - 1]!]
  return (
    !OPENINGS.has(first.folded) &&
    (first.bits & (GIVEN | PARTICLE)) !== 0 &&
    (last.bits & (GIVEN | SURNAME)) !== 0
  )
}

function isWhere({ facts, tokens }: Document, { from, to }: Pick<FoundName, 'from' | 'to'>): boolean {
  const before = (distance: number): string =>
    from >= distance && !tokens.opensLine[from - distance + 1] ? facts[from - distance]!.folded : ''
  if (WHERE.has(before(1)) || (before(1) === 'of' && AREAS.has(before(2)))) return true
  return to < tokens.count && !tokens.opensLine[to] && GROUNDS.has(facts[to]!.folded)
}
