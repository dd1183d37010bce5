import type { CountryCode } from '#model/country.ts'
import type { CountrySpan } from '#model/mention.ts'
import type { Gazetteer, PlaceName } from '#generator/gazetteer/place.ts'
import { withClues } from './clues.ts'
import { findNames } from './find-names.ts'
import type { TaggedText } from './find-names.ts'
import { createPlaceLookup } from './place-lookup.ts'
import type { PlaceLookup } from './place-lookup.ts'
import { placeWords } from './place-words.ts'
import type { PlaceWords } from './place-words.ts'
import { settle } from './settle.ts'
import type { ReadName } from './settle.ts'
import { weighNames } from './weigh-names.ts'
import type { NamedWeights } from './weigh-names.ts'
import { withDateline } from './with-dateline.ts'

/** The places of a text. */
export interface PlaceReading {
  /** By first mention. */
  readonly names: readonly ReadName[]
  /** What the same names, in the same order, are read as if the source is at home in a country; only of countries that this may decide for. */
  readonly atHome: ReadonlyMap<CountryCode, readonly ReadName[]>
}

/** Reads the places of a text. Takes time linear in its length and never throws. */
export type FindPlaces = (labelled: TaggedText) => PlaceReading

/** Makes a reader of places from the gazetteer and the archivist's own lines by key. */
export function createFindPlaces(
  gazetteer: Pick<Gazetteer, 'find'>,
  own?: ReadonlyMap<string, PlaceName>,
): FindPlaces {
  const lookups = new Map<PlaceWords, PlaceLookup>()
  const lookupIn = (words: PlaceWords): PlaceLookup => {
    const made = lookups.get(words) ?? createPlaceLookup(gazetteer, own, words.exonyms)
    lookups.set(words, made)
    return made
  }
  return (labelled) => {
    const lookup = lookupIn(placeWords(labelled.language))
    const whole = withDateline(labelled)
    const named = namedWeights(whole.countries)
    const weighed = weighNames(withClues(whole, findNames(whole, lookup)), named)
    const names = settle(weighed, named)
    const homes = countriesInDoubt(names)
    return { names, atHome: new Map(homes.map((home) => [home, settle(weighed, named, home)])) }
  }
}

const DEMONYM = 0.6
const IN_A_NAME = 0.4

function namedWeights(countries: readonly CountrySpan[]): NamedWeights {
  const weights = new Map<CountryCode, number>()
  for (const { code, cue } of countries) {
    const weight = cue === 'demonym' ? DEMONYM : cue === 'in a name' ? IN_A_NAME : 1
    weights.set(code, (weights.get(code) ?? 0) + weight)
  }
  return weights
}

/** Knowing the source's home changes nothing for a name as sure as this, nor for a country as improbable as that. */
const SETTLED = 0.97
const IMPROBABLE = 0.02

/** Countries looked at as the source's home. */
const MOST_HOMES = 4

/** The countries that have most to gain from being the source's home. */
function countriesInDoubt(names: readonly ReadName[]): readonly CountryCode[] {
  const gains = new Map<CountryCode, number>()
  for (const { countries } of names)
    for (const [code, share] of countries)
      if (share > IMPROBABLE && share < SETTLED) gains.set(code, (gains.get(code) ?? 0) + share)
  return [...gains]
    .sort(([a, gain], [b, other]) => other - gain || (a < b ? -1 : 1))
    .slice(0, MOST_HOMES)
    .map(([code]) => code)
}
