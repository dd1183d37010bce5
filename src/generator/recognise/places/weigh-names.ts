import type { CountryCode } from '#model/country.ts'
import { NAME_CLASSES } from '#generator/gazetteer/place.ts'
import type { KnownPlace, PlaceKind } from '#generator/gazetteer/place.ts'
import { isThingsName, isVagueName } from './doubtful-names.ts'
import type { CluedMention, NameOrigin } from './place-mention.ts'

/** A name of a text with all its mentions, and how well each of its places fits them: natural logarithms of odds. */
export interface WeighedName {
  readonly mentions: readonly CluedMention[]
  readonly places: readonly KnownPlace[]
  /** Of each place, without what the other names of the text say. */
  readonly scores: readonly number[]
  /** Of none of them being meant. */
  readonly doubt: number
}

/** Mentions of countries in a text; those that are only part of a name or a demonym weigh less. */
export type NamedWeights = ReadonlyMap<CountryCode, number>

/** All weights were found by random search on labelled news (TR-News, GeoVirus, half of GeoWebNews). */
const WEIGHTS = {
  population: 3.4 / 6,
  prominence: 1.275 / 2,
  named: 1.59,
  state: 6,
  sameCountry: 2.4,
  within: 4.8,
  sameCountryWithin: 1.8,
  elsewhere: -3,
  inCountry: 4.8,
  otherCountry: -1.8,
  ofCountry: 2.4,
  kindWord: 0.8,
  otherKind: -0.4,
}

const KIND_SCORE: Readonly<Record<PlaceKind, number>> = {
  town: 0,
  quarter: -1.5,
  capital: 1.5,
  state: 1.2,
  district: 0.6,
  region: 2,
}

/** The doubt of a name by where it was found. */
const DOUBT: Readonly<Record<NameOrigin, number>> = {
  place: 3.2,
  'whole organisation': 7.774,
  organisation: 7.774,
  unlabelled: 5.2,
}

/** What clues add to the doubt of names that were labelled as places, in organisations, and not at all. */
const CLUE_DOUBTS: Readonly<
  Record<DoubtClue, readonly [place: number, organisation: number, unlabelled: number]>
> = {
  isPublic: [0, -2.5, 0],
  isSeat: [0, -3, 0],
  isAlone: [0, 0, -1],
  isLocative: [-1.4, 0, -1.4],
  isDateline: [-2, -2, -2],
  isNamesake: [3, 3, 3],
  isPersonal: [4, 4, 4],
}

type DoubtClue = 'isPublic' | 'isSeat' | 'isAlone' | 'isLocative' | 'isDateline' | 'isNamesake' | 'isPersonal'

/** What a name adds that is a plain word, a surname or a given name, too. */
const CLASS_DOUBTS: readonly (readonly [bit: number, ...doubts: readonly [number, number, number]])[] = [
  [NAME_CLASSES.word, 0.3, 0.3, 0.3],
  [NAME_CLASSES.surname, 0, -0.2, -0.2],
  [NAME_CLASSES.given, 0, 0.4, 0.4],
]

/** A surname that at most a town so large has is rather a person's. */
const SMALL_TOWN = 4.7
const SURNAME_OF_SMALL_TOWN = 0.6

/** Directions alone, and names of animals and races, mean no place of their own. */
const DOUBTFUL = 2.5

/** Every mention more makes a name surer, up to four. */
const REPEATED = 0.7

/** What a place loses beside one of the same name that is fifty times as large and known to all. */
const SHADOWED = 1.5
const SHADOW = Math.log10(50)
const METROPOLIS = 6

/** The first of these that a name was found as is what it is taken for. */
const ORIGINS: readonly NameOrigin[] = ['place', 'whole organisation', 'organisation', 'unlabelled']

/** Puts the mentions of each name together and weighs its places. */
export function weighNames(mentions: readonly CluedMention[], named: NamedWeights): readonly WeighedName[] {
  const byKey = new Map<string, CluedMention[]>()
  for (const mention of mentions) {
    const group = byKey.get(mention.key)
    if (group) group.push(mention)
    else byKey.set(mention.key, [mention])
  }
  return [...byKey.values()].map((group) => {
    const { places } = group[0]!.name
    const shadow = Math.max(0, ...places.filter(isFamous).map(({ population }) => population)) - SHADOW
    const isShadowed = ({ kind, population }: KnownPlace) => kind !== 'capital' && population < shadow
    const scores = places.map((place) => scoreOf(place, group, named) - (isShadowed(place) ? SHADOWED : 0))
    return { mentions: group, places, scores, doubt: doubtOf(group) }
  })
}

function isFamous({ alternate, kind, population }: KnownPlace): boolean {
  return !alternate && (population >= METROPOLIS || kind === 'capital')
}

function doubtOf(group: readonly CluedMention[]): number {
  const { key, name } = group[0]!
  const origin = ORIGINS.find((one) => group.some((mention) => mention.origin === one))!
  const column = origin === 'place' ? 0 : origin === 'unlabelled' ? 2 : 1
  const has = (clue: DoubtClue): boolean => group.some((mention) => mention[clue] === true)
  const clues = CLUES.filter(has).map((clue) => CLUE_DOUBTS[clue][column])
  const classes = CLASS_DOUBTS.map(([bit, ...doubts]) => (name.classes & bit ? doubts[column] : 0))
  const isSmallTown = column === 0 && (name.places[0]?.population ?? 0) < SMALL_TOWN
  const isSurname = (name.classes & NAME_CLASSES.surname) !== 0
  return (
    DOUBT[origin] +
    [...clues, ...classes].reduce((sum, doubt) => sum + doubt, 0) +
    (isSurname && isSmallTown ? SURNAME_OF_SMALL_TOWN : 0) +
    (isVagueName(key) || (isThingsName(key) && !has('isLocative')) ? DOUBTFUL : 0) -
    REPEATED * Math.min(4, group.length - 1)
  )
}

const CLUES = Object.keys(CLUE_DOUBTS) as DoubtClue[]

function scoreOf(place: KnownPlace, group: readonly CluedMention[], named: NamedWeights): number {
  const times = named.get(place.country) ?? 0
  const kindWord = group.find((mention) => mention.kindWord !== undefined)?.kindWord
  return (
    WEIGHTS.population * place.population +
    WEIGHTS.prominence * place.prominence +
    KIND_SCORE[place.kind] +
    (kindWord === undefined ? 0 : kindScore(place, kindWord)) +
    (times > 0 ? WEIGHTS.named * Math.min(1, 0.5 + times / 4) : 0) +
    group.reduce((sum, mention) => sum + clueScore(place, mention), 0)
  )
}

const AREA_WORD =
  /County|Parish|District|Province|State|Region|Governorate|Prefecture|Oblast|Department|Upazila|Division|Borough/i

function kindScore({ kind }: KnownPlace, word: string): number {
  const isArea = kind === 'state' || kind === 'district'
  return AREA_WORD.test(word) === isArea ? WEIGHTS.kindWord : WEIGHTS.otherKind
}

function clueScore(
  { country, area, kind }: KnownPlace,
  { state, within, isHeld, inCountry, ofCountry }: CluedMention,
): number {
  let score = 0
  if (state) {
    const isThere = state.area === area || kind === 'region'
    score += state.country !== country ? -WEIGHTS.state : isThere ? WEIGHTS.state : WEIGHTS.sameCountry
  }
  if (within) {
    const isNear = [...within].some((other) => other.startsWith(`${country}.`))
    score += within.has(area)
      ? WEIGHTS.within
      : isNear
        ? WEIGHTS.sameCountryWithin
        : isHeld
          ? WEIGHTS.elsewhere
          : 0
  }
  if (inCountry !== undefined) score += inCountry === country ? WEIGHTS.inCountry : WEIGHTS.otherCountry
  if (ofCountry === country) score += WEIGHTS.ofCountry
  return score
}
