import type { CountryCode } from '#model/country.ts'
import type { Gazetteer, PlaceName } from '#generator/gazetteer/place.ts'
import { fixedPlace, regionOf } from './fixed-places.ts'
import { placeKey } from './place-key.ts'
import type { PlaceWords } from './place-words.ts'
import { stateCalled } from './state-abbreviations.ts'

/** What a name in a text was found as. */
export interface NameFound {
  readonly key: string
  readonly name: PlaceName
  /** The word that says what kind of place it is: "County". */
  readonly kindWord?: string | undefined
}

/** Looks names up as they stand in a text. */
export interface PlaceLookup {
  /** The name itself and nothing else. */
  readonly exact: (words: string) => NameFound | undefined
  /** Also without what stands around it: "downtown Quito", "Delaware County", "St. Louis". */
  readonly wide: (words: string) => NameFound | undefined
}

const KIND_AFTER =
  /\s+(County|Parish|Province|District|State|Region|Governorate|Prefecture|Oblast|Department|Upazila|Tehsil|Taluk|Division|Municipality|Township|Borough|City|Town|Village|Emirate|Canton|Peninsula|Islands?|Area|Metropolitan|Metro|Valley|Airport|International Airport|Port|Suburb|County Council)$/i

const WORD_BEFORE =
  /^(?:the|greater|northern|southern|eastern|western|central|north|south|east|west|downtown|upper|lower|inner|outer|old|new|mainland|rural|suburban|metro|metropolitan|province of|city of|town of|state of|county of|port of|district of|county|(?:north|south)[ -]?(?:east|west)(?:ern)?)\s+/i

const SAINTS: Readonly<Record<string, string>> = { S: 'Saint', F: 'Fort', M: 'Mount' }

/** More names than this are not remembered at once. */
const REMEMBERED = 60_000

/** Makes a lookup of the gazetteer; `own` are the archivist's places by key, undefined for names of none, and go first. `exonyms`: see `PlaceWords`. */
export function createPlaceLookup(
  gazetteer: Pick<Gazetteer, 'find'>,
  own: ReadonlyMap<string, PlaceName> = new Map(),
  exonyms: PlaceWords['exonyms'] = new Map(),
): PlaceLookup {
  const find = (words: string): NameFound | undefined => {
    const key = placeKey(words)
    if (key === '') return undefined
    const name =
      own.get(key) ??
      fixedPlace(key) ??
      merged(gazetteer.find(exonyms.get(key) ?? ''), withShire(key, gazetteer.find(key)))
    return name && { key, name }
  }
  const exact = remembering(find)
  return { exact, wide: remembering((words) => findWide(words, exact)) }
}

function findWide(words: string, exact: PlaceLookup['exact']): NameFound | undefined {
  const direct = exact(words)
  if (direct) return direct
  const state = stateCalled(words)
  if (state) return { key: state.places[0]!.area, name: state }
  const bare = words.replace(/['’]s?$/, '')
  const owner = bare === words ? undefined : exact(bare)
  if (owner) return owner
  const kind = KIND_AFTER.exec(bare)
  const named = kind && exact(bare.slice(0, kind.index))
  if (named) return { ...named, kindWord: kind[1] }
  const before = WORD_BEFORE.exec(bare)
  const inner = before && exact(bare.slice(before[0].length))
  if (inner) return inner
  const long = bare.replace(/^([SFM])t\.? /, (_, letter: string) => `${SAINTS[letter]} `)
  return long === bare ? undefined : exact(long)
}

/** What the one and the other name may mean, the largest first. */
function merged(one: PlaceName | undefined, other: PlaceName | undefined): PlaceName | undefined {
  if (!one || !other) return one ?? other
  const places = [...one.places, ...other.places].toSorted((a, b) => b.population - a.population)
  return { places, classes: one.classes }
}

/** English counties are named without the word. */
function withShire(key: string, name: PlaceName | undefined): PlaceName | undefined {
  if (!/^[a-z]{3,}shire$/.test(key)) return name
  if (name?.places.some(({ country, population }) => country === 'GB' && population > 5)) return name
  const shire = regionOf('GB' as CountryCode, 'ENG').places
  return { places: [...shire, ...(name?.places ?? [])], classes: 0 }
}

function remembering(find: (words: string) => NameFound | undefined): PlaceLookup['exact'] {
  const remembered = new Map<string, NameFound | null>()
  return (words) => {
    const known = remembered.get(words)
    if (known !== undefined) return known ?? undefined
    if (remembered.size >= REMEMBERED) remembered.clear()
    const found = find(words)
    remembered.set(words, found ?? null)
    return found
  }
}
