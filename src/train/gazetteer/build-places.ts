import { parseCountryCode } from '#model/country.ts'
import { countryOf } from '#generator/gazetteer/country-table.ts'
import { NAME_CLASSES } from '#generator/gazetteer/place.ts'
import type { KnownPlace, PlaceKind, PlaceName } from '#generator/gazetteer/place.ts'
import { placeKey } from '#generator/recognise/places/place-key.ts'
import { CITY, GIVEN, SURNAME, WORD } from '#generator/recognise/words/word-classes.ts'
import type { Lexicon } from '#generator/recognise/words/lexicon.ts'
import { areasIn, subdivisionsIn, townsIn } from './gazetteer-sources.ts'
import type { Area, Town } from './gazetteer-sources.ts'

/** Smaller towns are in the gazetteer for doubt: beside 24 Springfields none is certain. */
const LEAST_POPULATION = 600

/** Other names of smaller towns are too many, and too often words of something else. */
const LEAST_FOR_ALTERNATES = 15_000

/** Places kept of a name. */
const MOST_PLACES = 25

/** How widely a state and a district are known where nobody counted their names: as a town with so many. */
const STATE_NAMES = 30
const DISTRICT_NAMES = 3

/** Inhabitants of a state or district that no town is known of. */
const UNKNOWN_STATE = 1_000
const UNKNOWN_DISTRICT = 300
const UNKNOWN_SUBDIVISION = 20_000

/** Makes the gazetteer from the packages in a folder: places by the keys of their names, those of most people first. */
export function buildPlaces(folder: string, lexicon: Lexicon): ReadonlyMap<string, PlaceName> {
  const names = new Map<string, KnownPlace[]>()
  const towns = townsIn(folder).filter(({ country }) => isCountry(country))
  for (const town of towns) putTown(names, town)
  const sums = sumsOf(towns)
  for (const area of areasIn(folder))
    if (isCountry(area.code.slice(0, 2))) putArea(names, area, sums, lexicon)
  for (const [country, name] of subdivisionsIn(folder))
    if (isCountry(country)) putSubdivision(names, country, name, lexicon)
  return new Map(
    [...names].map(([name, places]) => [name, { places: chosen(places), classes: classesOf(name, lexicon) }]),
  )
}

/** A plain word that is a city, too, is no doubtful name. */
function classesOf(name: string, lexicon: Lexicon): number {
  const bits = name.includes(' ') ? 0 : (lexicon.get(name) ?? 0)
  return (
    (bits & WORD && !(bits & CITY) ? NAME_CLASSES.word : 0) |
    (bits & SURNAME ? NAME_CLASSES.surname : 0) |
    (bits & GIVEN ? NAME_CLASSES.given : 0)
  )
}

function isCountry(code: string): boolean {
  const country = parseCountryCode(code)
  return country !== undefined && countryOf(country) !== undefined
}

function putTown(names: Map<string, KnownPlace[]>, town: Town): void {
  const seat = /^PPL[CA]$/.test(town.feature)
  if (town.population < LEAST_POPULATION && !seat) return
  const place = {
    ...placed(town, town.population, town.alternates.length),
    kind: kindOf(town.feature),
    point: town.point.map(toTenth) as [number, number],
  }
  const own = new Set([town.name, town.ascii].map(placeKey))
  for (const key of own) put(names, key, place)
  if (town.population < LEAST_FOR_ALTERNATES && !seat) return
  for (const alternate of town.alternates) {
    const key = placeKey(alternate)
    if (isUsableAlternate(alternate) && !own.has(key)) put(names, key, { ...place, alternate: true })
  }
}

function kindOf(feature: string): PlaceKind {
  if (feature === 'PPLC') return 'capital'
  return feature === 'PPLX' ? 'quarter' : 'town'
}

/** Written as a name in Latin letters, and no abbreviation. */
function isUsableAlternate(name: string): boolean {
  return (
    name.length >= 4 &&
    /^\p{Lu}[\p{Script=Latin}\s'’.-]*$/u.test(name) &&
    !(name === name.toUpperCase() && name.length < 5)
  )
}

function placed(
  { country, area }: Pick<Town, 'country' | 'area'>,
  population: number,
  names: number,
): Omit<KnownPlace, 'kind'> {
  return {
    country: parseCountryCode(country)!,
    area,
    population: Math.log10(population + 1),
    prominence: Math.log10(names + 1),
    alternate: false,
  }
}

function toTenth(degrees: number): number {
  return Math.round(degrees * 10) / 10
}

/** Of each state and district: the inhabitants of its towns. */
type Sums = ReadonlyMap<string, number>

function sumsOf(towns: readonly Town[]): Sums {
  const sums = new Map<string, number>()
  for (const { area, district, feature, population } of towns)
    if (feature !== 'PPLX')
      for (const code of [area, district]) sums.set(code, (sums.get(code) ?? 0) + population)
  return sums
}

function putArea(names: Map<string, KnownPlace[]>, area: Area, sums: Sums, lexicon: Lexicon): void {
  const { name, code, alternates } = area
  const country = code.slice(0, 2)
  const isState = code.split('.').length === 2
  const population = sums.get(code) ?? (isState ? UNKNOWN_STATE : UNKNOWN_DISTRICT)
  if (isCountrysName(country, name) || (!isState && population < LEAST_POPULATION)) return
  const state = code.split('.').slice(0, 2).join('.')
  const place: KnownPlace = {
    ...placed({ country, area: state }, population, isState ? STATE_NAMES : DISTRICT_NAMES),
    kind: isState ? 'state' : 'district',
  }
  put(names, placeKey(name), place)
  const bare = withoutKind(name)
  if (isUsableName(bare, lexicon)) put(names, placeKey(bare), place)
  if (!isState) return
  for (const alternate of alternates)
    if (
      isUsableAlternate(alternate) &&
      !isCountrysName(country, alternate) &&
      isUsableName(alternate, lexicon)
    )
      put(names, placeKey(alternate), { ...place, alternate: true })
}

function putSubdivision(
  names: Map<string, KnownPlace[]>,
  country: string,
  name: string,
  lexicon: Lexicon,
): void {
  const key = placeKey(name)
  const known = names.get(key)?.filter((place) => place.country === country) ?? []
  if (known.some(({ kind }) => kind === 'state' || kind === 'district')) return
  if (isCountrysName(country, name) || !isUsableName(name, lexicon)) return
  const town = known[0]
  const place = placed({ country, area: town?.area ?? `${country}.` }, UNKNOWN_SUBDIVISION, STATE_NAMES)
  put(names, key, { ...place, population: town?.population ?? place.population, kind: 'state' })
}

function isCountrysName(country: string, name: string): boolean {
  return placeKey(countryOf(parseCountryCode(country)!)!.name) === placeKey(name)
}

const KINDS_OF_AREAS =
  /\b(?:Autonomous Region|Province|State|Region|Governorate|Prefecture|Oblast'?|Department|District|County|Parish|Municipality|Canton|Division|Republic|Krai|Voivodeship|Regency|Emirate|Wilayah?|Provincia|Departamento|Departement|City|Borough|Special|Municipio|Metropolitan|Ra[yi]on|Community)\b/giu

/** "Delaware County" -> "Delaware", "Departamento de Chocó" -> "Chocó". */
function withoutKind(name: string): string {
  return name
    .replaceAll(KINDS_OF_AREAS, ' ')
    .replace(/\b(?:of|de|del|la|el)\s*$/i, '')
    .replace(/^\s*(?:of|de|del|Muhafazat|Wilayat)\b/i, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Not a plain word that is no city: "Central" of "Central Province". */
function isUsableName(name: string, lexicon: Lexicon): boolean {
  const key = placeKey(name)
  const bits = lexicon.get(key) ?? 0
  return key.includes(' ') || (bits & WORD) === 0 || (bits & CITY) !== 0
}

function put(names: Map<string, KnownPlace[]>, key: string, place: KnownPlace): void {
  if (key.length < 3 || !/^[a-z0-9 &()]+$/.test(key)) return
  const places = names.get(key) ?? []
  names.set(key, places)
  const at = places.findIndex(
    (other) => other.country === place.country && other.area === place.area && other.kind === place.kind,
  )
  if (at < 0) places.push(place)
  else places[at] = joined(places[at]!, place)
}

/** Two places of a kind in the same state are one candidate, as large as the larger. */
function joined(one: KnownPlace, other: KnownPlace): KnownPlace {
  return {
    ...(other.population > one.population ? other : one),
    prominence: Math.max(one.prominence, other.prominence),
    alternate: one.alternate && other.alternate,
  }
}

/** Those that have the name first, unless they are little known beside a large one that has it otherwise; the largest first. */
function chosen(places: readonly KnownPlace[]): readonly KnownPlace[] {
  const own = places.filter(({ alternate }) => !alternate)
  const known = Math.max(...own.map(({ prominence }) => prominence))
  const largest = Math.max(...own.map(({ population }) => population))
  const kept = places.filter(
    ({ alternate, country, population }) =>
      !alternate ||
      own.length === 0 ||
      own.some((other) => other.country === country) ||
      (known < Math.log10(9) && largest < population + Math.log10(0.05)),
  )
  return kept.sort((a, b) => b.population - a.population || order(a, b)).slice(0, MOST_PLACES)
}

function order(a: KnownPlace, b: KnownPlace): number {
  return `${a.area} ${a.kind}` < `${b.area} ${b.kind}` ? -1 : 1
}
