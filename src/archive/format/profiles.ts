import type { ByNumber } from './by-number.ts'
import type { Country, CountryCode } from '#model/country.ts'
import type { Day } from '#model/day.ts'
import { mapFacets, PEOPLE_FACETS, TEXT_FACETS } from '#model/facets.ts'
import type { Facet, PeopleFacet, TextFacet } from '#model/facets.ts'
import type { Role } from '#model/person.ts'
import type {
  ArticleNumber,
  CountryProfile,
  PersonProfile,
  PlaceProfile,
} from '#archive/source/article-source.ts'
import { cardFields, decodeCards, encodeCards } from './cards.ts'
import type { CardList, CardsFile, NumberedPerson, Numbering } from './cards.ts'
import type { NumberCount } from './summary.ts'
import { decodePerson, encodePerson, personCell } from './person-cell.ts'
import type { PersonCell } from './person-cell.ts'
import { role } from './person-shard.ts'
import type { PersonCount } from '#archive/source/root.ts'
import { count, decoded, degrees, list, maybe, present, record, row, text } from './shape.ts'

/** People that a profile names as appearing in common articles, and speakers: as many as a closed panel shows. */
export const PROFILE_PEOPLE = 50
export const PROFILE_SPEAKERS = 12

/** A profile, the numbers of the articles on its cards, and the numbers of the people it names. */
export interface NumberedProfile<Profile> {
  readonly profile: Profile
  /** In the order of the profile's cards. */
  readonly numbers: readonly ArticleNumber[]
  /** In the order of the profile's people. */
  readonly people: readonly number[]
  /** How many more people are in common articles, and speak there, than the profile names. */
  readonly more: Readonly<Record<PeopleFacet, number>>
  /** Those who speak in the articles, most articles first, numbered. */
  readonly speakers: readonly NumberedPerson[]
  /** By facet, most articles first; of people and speakers as many as the profile names. */
  readonly counts: Readonly<Record<Facet, readonly NumberCount[]>>
  /** Of the articles of each country those in which it rests on places alone, where there are any. */
  readonly byPlace: ReadonlyMap<number, number>
  /** Everyone on the cards, numbered. */
  readonly cards: CardList
}

type Shared = Pick<PersonProfile, 'articles' | 'first' | 'last' | 'months' | 'people' | 'countries' | 'cards'>

/** What a profile file holds besides the profile. */
export interface Besides extends Omit<NumberedProfile<unknown>, 'profile' | 'people' | 'cards'> {}

type CompanionCells = readonly [number: number, person: PersonCell, articles: number, role?: string]

interface SharedFile extends CardsFile {
  readonly articles: number
  readonly first?: Day
  readonly last?: Day
  readonly months: readonly (readonly [month: string, articles: number])[]
  readonly with: readonly CompanionCells[]
  readonly said: readonly CompanionCells[]
  readonly countries: readonly (readonly [number: number, articles: number, byPlace?: number])[]
  readonly numbers: readonly ArticleNumber[]
  readonly more: Readonly<Record<PeopleFacet, number>>
  readonly byText: Readonly<Record<TextFacet, readonly NumberCount[]>>
}

interface PersonFile extends SharedFile {
  readonly person: PersonCell
  readonly role?: string
  readonly variants: readonly string[]
  readonly roles: readonly Role[]
  readonly saidIn: number
  readonly statements: number
}

interface TownFile extends SharedFile {
  readonly town: readonly [id: string, name: string, code: string, alpha3: string, country: string]
  readonly point?: PlaceProfile['point'] | undefined
  readonly filedFrom: number
}

interface CountryFile extends SharedFile {
  readonly country: number
  readonly mainIn: number
  readonly byPlace: number
}

const sharedFields = {
  ...cardFields,
  articles: count,
  first: maybe(text),
  last: maybe(text),
  months: list(row(text, count)),
  with: list(row<CompanionCells>(count, personCell, count, maybe(text))),
  said: list(row<CompanionCells>(count, personCell, count, maybe(text))),
  countries: list(row(count, count, maybe(count))),
  numbers: list(count),
  more: record<SharedFile['more']>(mapFacets(() => count, PEOPLE_FACETS)),
  byText: record<SharedFile['byText']>(mapFacets(() => list(row<NumberCount>(count, count)), TEXT_FACETS)),
}
const personFile = record<PersonFile>({
  ...sharedFields,
  person: personCell,
  role: maybe(text),
  variants: list(text),
  roles: list(role),
  saidIn: count,
  statements: count,
})
const countryFile = record<CountryFile>({ ...sharedFields, country: count, mainIn: count, byPlace: count })

const townFile = record<TownFile>({
  ...sharedFields,
  town: row(text, text, text, text, text),
  point: maybe(row(degrees, degrees)),
  filedFrom: count,
})

/** Whether the archive lists its country follows from the countries that are given when it is read. */
export function encodeTownProfile(profile: PlaceProfile, besides: Besides, numbering: Numbering): TownFile {
  const { id, name, country, point, filedFrom } = profile
  return {
    town: [id, name, country.code, country.alpha3, country.name],
    ...(point && { point }),
    filedFrom,
    ...encodeShared({ ...profile, countries: [] }, besides, numbering),
  }
}

/** The inverse of `encodeTownProfile`. Throws an `ArchiveError` naming the file. */
export function decodeTownProfile(
  value: unknown,
  countries: ByNumber<Country>,
  file: string,
): NumberedProfile<PlaceProfile> {
  const { town, point, filedFrom, ...shared } = decoded(value, townFile, file)
  const [id, name, code, alpha3, country] = town
  const { profile, ...rest } = decodeShared(shared, countries, file)
  const { countries: _, ...shown } = profile
  const lies = { code: code as CountryCode, alpha3, name: country }
  const isListed = countries.some((one) => one?.code === code)
  return {
    ...rest,
    profile: { id, name, country: lies, isListed, ...(point && { point }), filedFrom, ...shown },
  }
}

export function encodePersonProfile(
  profile: PersonProfile,
  besides: Besides,
  numbering: Numbering,
): PersonFile {
  const { role, variants, roles, saidIn, statements } = profile
  return {
    person: encodePerson(profile),
    ...(role !== undefined && { role }),
    variants,
    roles,
    saidIn,
    statements,
    ...encodeShared(profile, besides, numbering),
  }
}

export function decodePersonProfile(
  value: unknown,
  countries: ByNumber<Country>,
  file: string,
): NumberedProfile<PersonProfile> {
  const { person, role, variants, roles, saidIn, statements, ...shared } = decoded(value, personFile, file)
  const { profile, ...rest } = decodeShared(shared, countries, file)
  return {
    ...rest,
    profile: {
      ...decodePerson(person),
      ...(role !== undefined && { role }),
      variants,
      roles,
      saidIn,
      statements,
      ...profile,
    },
  }
}

export function encodeCountryProfile(
  profile: CountryProfile,
  besides: Besides,
  numbering: Numbering,
): CountryFile {
  const country = numbering.country(profile.code)
  const { mainIn, byPlace } = profile
  return { country, mainIn, byPlace, ...encodeShared(profile, besides, numbering) }
}

export function decodeCountryProfile(
  value: unknown,
  countries: ByNumber<Country>,
  file: string,
): NumberedProfile<CountryProfile> {
  const { country, mainIn, byPlace, ...shared } = decoded(value, countryFile, file)
  const { profile, ...rest } = decodeShared(shared, countries, file)
  return {
    ...rest,
    profile: { ...present(countries[country], file), mainIn, byPlace, ...profile },
    byPlace: new Map([...rest.byPlace, [country, byPlace]]),
  }
}

function encodeShared(profile: Shared, besides: Besides, numbering: Numbering): SharedFile {
  const { articles, first, last, months, people, countries, cards } = profile
  return {
    ...encodeCards(cards, numbering, 'without roles'),
    articles,
    ...(first && { first }),
    ...(last && { last }),
    months: months.map(({ month, articles }) => [month, articles]),
    with: people.map((person) => encodeCompanion({ ...person, number: numbering.person(person.id) })),
    said: besides.speakers.map((person, place) =>
      encodeCompanion({ ...person, articles: besides.counts.said[place]?.[1] ?? 0 }),
    ),
    countries: countries.map(({ code, articles }) => {
      const number = numbering.country(code)
      const byPlace = besides.byPlace.get(number)
      return byPlace === undefined ? [number, articles] : [number, articles, byPlace]
    }),
    numbers: besides.numbers,
    more: besides.more,
    byText: mapFacets((facet) => besides.counts[facet], TEXT_FACETS),
  }
}

function encodeCompanion(person: PersonCount & Pick<NumberedPerson, 'number'>): CompanionCells {
  const { number, articles, role } = person
  const cells = [number, encodePerson(person), articles] as const
  return role === undefined ? cells : [...cells, role]
}

function decodeShared(file: SharedFile, countries: ByNumber<Country>, name: string): NumberedProfile<Shared> {
  const { articles, first, last, numbers } = file
  const cards = decodeCards(file, countries, name)
  return {
    profile: {
      articles,
      ...(first && { first }),
      ...(last && { last }),
      months: file.months.map(([month, articles]) => ({ month, articles })),
      people: file.with.map(([, cell, articles, role]) => {
        return { ...decodePerson(cell), articles, ...(role !== undefined && { role }) }
      }),
      countries: file.countries.map(([number, articles]) => ({
        ...present(countries[number], name),
        articles,
      })),
      cards: cards.cards,
    },
    numbers,
    people: file.with.map(([number]) => number),
    more: file.more,
    speakers: file.said.map(([number, cell, , role]) => {
      return { ...decodePerson(cell), number, ...(role !== undefined && { role }) }
    }),
    counts: {
      person: file.with.map(([number, , articles]) => [number, articles]),
      said: file.said.map(([number, , articles]) => [number, articles]),
      country: file.countries.map(([number, articles]) => [number, articles]),
      ...file.byText,
    },
    byPlace: new Map(
      file.countries.flatMap(([number, , byPlace]) => (byPlace === undefined ? [] : [[number, byPlace]])),
    ),
    cards,
  }
}
