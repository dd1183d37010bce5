import type { ArticleNumber, CountryProfile, PersonProfile } from '#archive/article-source.ts'
import { columnsOf } from '#archive/columns.ts'
import type { Columns } from '#archive/columns.ts'
import { PAGE_SIZE } from '#archive/format.ts'
import { PROFILE_PEOPLE } from '#archive/profiles.ts'
import type { CountryCount, PersonCount } from '#archive/root.ts'
import { summarise } from '#archive/summary.ts'
import type { NumberCount } from '#archive/summary.ts'
import type { ArchiveLedger, CountryLedger } from './archive-ledger.ts'
import { rolesOf, usualRole, variantsOf } from './person-ledger.ts'
import type { PersonLedger } from './person-ledger.ts'

/** What the files of one person or country are made from. */
export interface EntityProfile<Profile> {
  readonly profile: Profile
  /** The articles on the profile's cards. */
  readonly numbers: readonly ArticleNumber[]
  /** The columns of all their articles. */
  readonly columns: Columns
}

/** The ledger with its people and countries by number. */
export interface NumberedLedger extends Pick<ArchiveLedger, 'cards' | 'rows'> {
  readonly people: readonly PersonLedger[]
  readonly countries: readonly CountryLedger[]
}

export function personProfile(ledger: NumberedLedger, person: PersonLedger): EntityProfile<PersonProfile> {
  const { columns, numbers, cards, people, countries, ...summary } = gathered(ledger, person.articles)
  const profile = {
    id: person.id,
    name: person.name,
    ...usualRole(person),
    variants: variantsOf(person),
    roles: rolesOf(person),
    ...summary,
    people: companions(ledger, people, person.number),
    countries: countryCounts(ledger, countries),
    cards,
  }
  return { columns, numbers, profile }
}

export function countryProfile(
  ledger: NumberedLedger,
  country: CountryLedger,
): EntityProfile<CountryProfile> {
  const { columns, numbers, cards, people, countries, ...summary } = gathered(ledger, country.articles)
  const { code, alpha3, name, mainIn } = country
  const profile = {
    code,
    alpha3,
    name,
    mainIn,
    ...summary,
    people: companions(ledger, people),
    countries: countryCounts(ledger, countries).filter((other) => other.code !== code),
    cards,
  }
  return { columns, numbers, profile }
}

function gathered({ rows, cards }: NumberedLedger, articles: readonly ArticleNumber[]) {
  const columns = columnsOf(articles.flatMap((number) => rows[number] ?? []))
  const numbers = articles.slice(-PAGE_SIZE).reverse()
  return { columns, numbers, cards: numbers.flatMap((number) => cards[number] ?? []), ...summarise(columns) }
}

/** The people most often in the same articles, without the person in question. */
function companions(
  { people }: NumberedLedger,
  counts: readonly NumberCount[],
  self = -1,
): readonly PersonCount[] {
  return counts
    .filter(([number]) => number !== self)
    .slice(0, PROFILE_PEOPLE)
    .flatMap(([number, articles]) => {
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
