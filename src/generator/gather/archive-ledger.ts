import type { ArticleNumber } from '#archive/source/article-source.ts'
import type { Numbering } from '#archive/format/cards.ts'
import { dayCode } from '#archive/format/columns.ts'
import type { Row } from '#archive/format/columns.ts'
import { facetIds, timelineDay } from '#model/article.ts'
import type { ArticleCard, FiledByPlace } from '#model/article.ts'
import type { Country } from '#model/country.ts'
import type { KeyedText } from '#model/facet-key.ts'
import { mapFacets, TEXT_FACETS, textValues } from '#model/facets.ts'
import type { Facet, TextFacet } from '#model/facets.ts'
import type { ArchiveEntry, EntryCountry, EntryPlace } from './archive-entry.ts'
import { enterPerson, openPersonLedger, usualRole } from './person-ledger.ts'
import type { PersonLedger } from './person-ledger.ts'
import { valueNumbers } from './value-numbers.ts'

/** What is gathered of a country. */
export interface CountryLedger extends Country {
  readonly number: number
  /** Its articles, oldest first. */
  readonly articles: ArticleNumber[]
  /** In how many of them it is a main country. */
  mainIn: number
  /** In how many of them it rests on places alone. */
  byPlace: number
}

/** What is gathered of a town that has a page of its own. */
export interface PlaceLedger extends Pick<EntryPlace, 'id' | 'name' | 'code'> {
  /** Articles that name it or were filed from there, oldest first. */
  readonly articles: ArticleNumber[]
  /** Where each of them says that it is. */
  readonly points: EntryPlace['point'][]
}

/** What is gathered of a value of a facet of texts. */
export interface TextLedger {
  readonly id: string
  readonly number: number
  articles: number
  /** How often each spelling occurs. */
  readonly spellings: Map<string, number>
}

/** What stays in memory of the articles that went by: cards and numbers, no texts. */
export interface ArchiveLedger extends Numbering {
  readonly cards: ReadonlyMap<ArticleNumber, ArticleCard>
  readonly rows: ReadonlyMap<ArticleNumber, Row>
  readonly people: ReadonlyMap<string, PersonLedger>
  readonly countries: ReadonlyMap<string, CountryLedger>
  readonly texts: Readonly<Record<TextFacet, ReadonlyMap<string, TextLedger>>>
  readonly places: ReadonlyMap<string, PlaceLedger>
  /** Enters the next article in the archive's order. */
  enter(article: ArchiveEntry): void
}

/** A ledger for these articles, none of which is entered yet. */
export function createArchiveLedger(articles: readonly ArchiveEntry[]): ArchiveLedger {
  const numbers = numbersOfValues(articles)
  const cards = new Map<ArticleNumber, ArticleCard>()
  const rows = new Map<ArticleNumber, Row>()
  const people = new Map<string, PersonLedger>()
  const countries = new Map<string, CountryLedger>()
  const texts = mapFacets(() => new Map<string, TextLedger>(), TEXT_FACETS)
  const places = new Map<string, PlaceLedger>()

  const numberOf = (facet: Facet, id: string): number => numbers[facet].get(id) ?? -1

  const enter = (article: ArchiveEntry): void => {
    const { number, byPlace = [] } = article
    const day = timelineDay(article)
    const place = { number, day }
    for (const person of article.people) {
      const open = () => openPersonLedger(person, numberOf('person', person.id))
      enterPerson(entry(people, person.id, open), person, place)
    }
    for (const country of [...article.countries, ...byPlace])
      enterCountry(countries, country, numberOf('country', country.code), number)
    for (const facet of TEXT_FACETS)
      for (const value of textValues(article, facet))
        enterText(texts[facet], value, numberOf(facet, value.id))
    const ids = mapFacets((facet) => facetIds(article, facet).map((id) => numberOf(facet, id)))
    for (const { point, ...place } of article.places) {
      const ledger = places.get(place.id) ?? { ...place, articles: [], points: [] }
      places.set(place.id, ledger)
      ledger.articles.push(number)
      ledger.points.push(point)
    }
    const happened = dayCode(article.happened?.day)
    rows.set(number, { number, day: dayCode(day), happened, ids, byPlace: byPlace.length })
    cards.set(number, article)
  }
  return {
    cards,
    rows,
    people,
    countries,
    texts,
    places,
    enter,
    person: (id) => numberOf('person', id),
    country: (code) => numberOf('country', code),
    roleOf: (id) => {
      const person = people.get(id)
      return person && usualRole(person).role
    },
  }
}

/** The most frequent spelling of a text, the first of equals. */
export function usualSpelling({ id, spellings }: TextLedger): string {
  const [usual] = [...spellings].sort(([, one], [, other]) => other - one)
  return usual?.[0] ?? id
}

function enterCountry(
  countries: Map<string, CountryLedger>,
  country: EntryCountry | FiledByPlace,
  number: number,
  article: ArticleNumber,
): void {
  const { code, alpha3, name } = country
  const ledger = entry(countries, code, () => {
    return { code, alpha3, name, number, articles: [], mainIn: 0, byPlace: 0 }
  })
  ledger.articles.push(article)
  if ('places' in country) ledger.byPlace++
  else if (country.main) ledger.mainIn++
}

function enterText(ledgers: Map<string, TextLedger>, { id, name }: KeyedText, number: number): void {
  const ledger = entry(ledgers, id, () => ({ id, number, articles: 0, spellings: new Map() }))
  ledger.articles++
  ledger.spellings.set(name, (ledger.spellings.get(name) ?? 0) + 1)
}

function numbersOfValues(
  articles: readonly ArchiveEntry[],
): Readonly<Record<Facet, ReadonlyMap<string, number>>> {
  const dated = articles.filter((article) => timelineDay(article) !== undefined)
  const undated = articles.filter((article) => timelineDay(article) === undefined)
  const numbers = mapFacets((facet) =>
    valueNumbers(
      dated.flatMap((article) => facetIds(article, facet)),
      undated.flatMap((article) => facetIds(article, facet)),
    ),
  )
  return { ...numbers, said: numbers.person }
}

function entry<Value>(entries: Map<string, Value>, key: string, open: () => Value): Value {
  const known = entries.get(key)
  if (known !== undefined) return known
  const opened = open()
  entries.set(key, opened)
  return opened
}
