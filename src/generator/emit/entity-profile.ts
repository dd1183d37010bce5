import type {
  ArticleNumber,
  CountryProfile,
  PersonProfile,
  PlaceProfile,
} from '#archive/source/article-source.ts'
import type { ArticleCard } from '#model/article.ts'
import { placesIn } from '#model/place-id.ts'
import { countryOf } from '#generator/gazetteer/country-table.ts'
import type { ByNumber } from '#archive/format/by-number.ts'
import { columnsOf } from '#archive/format/columns.ts'
import type { Columns } from '#archive/format/columns.ts'
import type { NumberedPerson } from '#archive/format/cards.ts'
import { PROFILE_CARDS } from '#archive/format/file-names.ts'
import { PROFILE_PEOPLE, PROFILE_SPEAKERS } from '#archive/format/profiles.ts'
import type { Besides } from '#archive/format/profiles.ts'
import type { CountryCount, PersonCount } from '#archive/source/root.ts'
import { summarise } from '#archive/format/summary.ts'
import type { NumberCount } from '#archive/format/summary.ts'
import type { ArchiveLedger, CountryLedger, PlaceLedger } from '#generator/gather/archive-ledger.ts'
import { rolesOf, usualRole, variantsOf } from '#generator/gather/person-ledger.ts'
import type { PersonLedger } from '#generator/gather/person-ledger.ts'

/** What the files of one person or country are made from. */
export interface EntityProfile<Profile> extends Besides {
  readonly profile: Profile
  /** The columns of all their articles. */
  readonly columns: Columns
}

/** The ledger with its people and countries by number. */
export interface NumberedLedger extends Pick<ArchiveLedger, 'cards' | 'rows'> {
  readonly people: ByNumber<PersonLedger>
  readonly countries: ByNumber<CountryLedger>
}

export function personProfile(ledger: NumberedLedger, person: PersonLedger): EntityProfile<PersonProfile> {
  const { people, countries, cards, shared, ...besides } = gathered(ledger, person.articles, person.number)
  const profile = {
    id: person.id,
    name: person.name,
    ...usualRole(person),
    variants: variantsOf(person),
    roles: rolesOf(person),
    saidIn: person.saidIn.length,
    statements: person.statements.length,
    ...shared,
    people,
    countries,
    cards,
  }
  return { ...besides, profile }
}

export function countryProfile(
  ledger: NumberedLedger,
  country: CountryLedger,
): EntityProfile<CountryProfile> {
  const { people, countries, cards, shared, ...besides } = gathered(ledger, country.articles)
  const { code, alpha3, name, mainIn, byPlace } = country
  const profile = {
    code,
    alpha3,
    name,
    mainIn,
    byPlace,
    ...shared,
    people,
    countries: countries.filter((other) => other.code !== code),
    cards,
  }
  return { ...besides, profile }
}

/** The columns of a person's statements: a row a statement, with the people and countries that it names and all else of its article. */
export function statementColumns(
  { rows, person, country }: Pick<ArchiveLedger, 'rows' | 'person' | 'country'>,
  { statements }: PersonLedger,
): Columns {
  return columnsOf(
    statements.flatMap(({ number, people, countries }) => {
      const row = rows.get(number)
      const ids = row && { ...row.ids, person: people.map(person), country: countries.map(country) }
      return row && ids ? [{ ...row, ids, byPlace: 0 }] : []
    }),
  )
}

/** `filedFrom`: how many of its articles were filed from there. */
export function townProfile(ledger: NumberedLedger, place: PlaceLedger): EntityProfile<PlaceProfile> {
  const { countries: _, shared, ...gatheredOf } = gathered(ledger, place.articles)
  const { people, cards, ...besides } = gatheredOf
  const { id, name, code } = place
  const filed = place.articles.filter((number) => isFiledFrom(ledger.cards.get(number), id))
  const profile = {
    id,
    name,
    country: countryOf(code) ?? { code, alpha3: code, name: code },
    isListed: true,
    point: pointOf(place),
    filedFrom: filed.length,
    ...shared,
    people,
    cards,
  }
  return { ...besides, profile }
}

function isFiledFrom(card: ArticleCard | undefined, id: string): boolean {
  return placesIn(card?.filedFrom ?? '').some((place) => place.id === id)
}

/** Degrees between points that are still one town; two towns of a name in one country are farther apart. */
const SAME_TOWN = 0.3

/** Where all of a town's articles say that it is; undefined where they do not agree. */
export function pointOf({ points }: PlaceLedger): PlaceProfile['point'] {
  const [first] = points
  const isNear = (point: readonly number[]) =>
    point.every((degrees, axis) => Math.abs(degrees - (first?.[axis] ?? 0)) <= SAME_TOWN)
  return points.every(isNear) ? first : undefined
}

/** What is gathered from the rows and cards of some articles; `self` is the person they are gathered for. */
function gathered(ledger: NumberedLedger, articles: readonly ArticleNumber[], self = -1) {
  const columns = columnsOf(articles.flatMap((number) => ledger.rows.get(number) ?? []))
  const { counts, byPlace, ...shared } = summarise(columns)
  const others = counts.person.filter(([number]) => number !== self)
  const numbers = articles.slice(-PROFILE_CARDS).reverse()
  return {
    columns,
    shared,
    numbers,
    counts: { ...counts, said: counts.said.slice(0, PROFILE_SPEAKERS) },
    byPlace,
    speakers: speakersOf(ledger, counts.said.slice(0, PROFILE_SPEAKERS)),
    cards: numbers.flatMap((number) => ledger.cards.get(number) ?? []),
    people: personCounts(ledger, others.slice(0, PROFILE_PEOPLE)),
    more: {
      person: Math.max(0, others.length - PROFILE_PEOPLE),
      said: Math.max(0, counts.said.length - PROFILE_SPEAKERS),
    },
    countries: countryCounts(ledger, counts.country),
  }
}

function speakersOf({ people }: NumberedLedger, counts: readonly NumberCount[]): readonly NumberedPerson[] {
  return counts.flatMap(([number]) => {
    const person = people[number]
    return person ? [{ id: person.id, name: person.name, number, ...usualRole(person) }] : []
  })
}

function personCounts({ people }: NumberedLedger, counts: readonly NumberCount[]): readonly PersonCount[] {
  return counts.flatMap(([number, articles]) => {
    const person = people[number]
    return person ? [{ id: person.id, name: person.name, articles, ...usualRole(person) }] : []
  })
}

function countryCounts(
  { countries }: NumberedLedger,
  counts: readonly NumberCount[],
): readonly CountryCount[] {
  return counts.flatMap(([number, articles]) => {
    const country = countries[number]
    return country ? [{ code: country.code, alpha3: country.alpha3, name: country.name, articles }] : []
  })
}
