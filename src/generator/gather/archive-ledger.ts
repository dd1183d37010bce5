import type { ArticleNumber } from '#archive/source/article-source.ts'
import type { Numbering } from '#archive/format/cards.ts'
import { dayCode } from '#archive/format/columns.ts'
import type { Row } from '#archive/format/columns.ts'
import { timelineDay } from '#model/article.ts'
import type { ArticleCard, FiledByPlace } from '#model/article.ts'
import type { Country } from '#model/country.ts'
import type { KeyedText } from '#model/facet-key.ts'
import { mapFacets, TEXT_FACETS, textValues } from '#model/facets.ts'
import type { TextFacet } from '#model/facets.ts'
import type { ArchiveEntry, EntryCountry } from './archive-entry.ts'
import { enterPerson, openPersonLedger, usualRole } from './person-ledger.ts'
import type { PersonLedger } from './person-ledger.ts'

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

/** What is gathered of a value of a facet of texts. */
export interface TextLedger {
  readonly id: string
  readonly number: number
  articles: number
  /** How often each spelling occurs. */
  readonly spellings: Map<string, number>
}

/**
 * What stays in memory of the articles that went by: cards and numbers, no texts. All but the first four lists are
 * in the order of first appearance, which gives the numbers.
 */
export interface ArchiveLedger extends Numbering {
  readonly cards: ArticleCard[]
  readonly rows: Row[]
  readonly people: ReadonlyMap<string, PersonLedger>
  readonly countries: ReadonlyMap<string, CountryLedger>
  readonly texts: Readonly<Record<TextFacet, ReadonlyMap<string, TextLedger>>>
  /** Enters the next article in the archive's order. */
  enter(article: ArchiveEntry): void
}

export function createArchiveLedger(): ArchiveLedger {
  const cards: ArticleCard[] = []
  const rows: Row[] = []
  const people = new Map<string, PersonLedger>()
  const countries = new Map<string, CountryLedger>()
  const texts = mapFacets(() => new Map<string, TextLedger>(), TEXT_FACETS)

  const enter = (article: ArchiveEntry): void => {
    const { byPlace = [] } = article
    const number = rows.length
    const day = timelineDay(article)
    const place = { number, day }
    const ids = {
      person: article.people.map((person) => {
        const ledger = entry(people, person.id, (next) => openPersonLedger(person, next))
        enterPerson(ledger, person, place)
        return ledger.number
      }),
      country: [...article.countries, ...byPlace].map((country) => enterCountry(countries, country, number)),
      ...mapFacets(
        (facet) => textValues(article, facet).map((value) => enterText(texts[facet], value)),
        TEXT_FACETS,
      ),
    }
    rows.push({ number, day: dayCode(day), ids, byPlace: byPlace.length })
    cards.push(article)
  }
  return {
    cards,
    rows,
    people,
    countries,
    texts,
    enter,
    person: (id) => people.get(id)?.number ?? -1,
    country: (code) => countries.get(code)?.number ?? -1,
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
  article: ArticleNumber,
): number {
  const { code, alpha3, name } = country
  const ledger = entry(countries, code, (number) => {
    return { code, alpha3, name, number, articles: [], mainIn: 0, byPlace: 0 }
  })
  ledger.articles.push(article)
  if ('places' in country) ledger.byPlace++
  else if (country.main) ledger.mainIn++
  return ledger.number
}

function enterText(ledgers: Map<string, TextLedger>, { id, name }: KeyedText): number {
  const ledger = entry(ledgers, id, (number) => ({ id, number, articles: 0, spellings: new Map() }))
  ledger.articles++
  ledger.spellings.set(name, (ledger.spellings.get(name) ?? 0) + 1)
  return ledger.number
}

function entry<Value>(entries: Map<string, Value>, key: string, open: (number: number) => Value): Value {
  const known = entries.get(key)
  if (known !== undefined) return known
  const opened = open(entries.size)
  entries.set(key, opened)
  return opened
}
