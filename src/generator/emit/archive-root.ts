import type { CountryCode } from '#model/country.ts'
import { countryOf } from '#generator/gazetteer/country-table.ts'
import { countryOfPlace } from '#model/place-id.ts'
import type { PersonId } from '#model/person.ts'
import { mapFacets, TEXT_FACETS } from '#model/facets.ts'
import type { TextFacet } from '#model/facets.ts'
import { summarise } from '#archive/format/summary.ts'
import { columnsOf, UNDATED } from '#archive/format/columns.ts'
import { TOP_PEOPLE } from '#archive/format/root-file.ts'
import type { CountedValue, Ref, Root, RootFacet } from '#archive/source/root.ts'
import { usualSpelling } from '#generator/gather/archive-ledger.ts'
import type { ArchiveLedger } from '#generator/gather/archive-ledger.ts'
import { usualRole } from '#generator/gather/person-ledger.ts'
import type { PersonLedger } from '#generator/gather/person-ledger.ts'

/** The root of the archive that the ledger holds. */
export function archiveRoot(title: string, ledger: ArchiveLedger, directory: Ref): Root {
  const [rows, cards] = [[...ledger.rows.values()], [...ledger.cards.values()]]
  const { articles, first, last, months } = summarise(columnsOf(rows))
  return {
    title,
    articles,
    happened: rows.filter(({ happened }) => happened !== UNDATED).length,
    undated: rows.filter(({ day }) => day === UNDATED).length,
    ...(first && { first }),
    ...(last && { last }),
    places: new Set(cards.flatMap(({ dateline }) => dateline?.places ?? [])).size,
    months,
    facets: {
      person: topPeople(ledger, ({ articles }) => articles.length),
      said: topPeople(ledger, ({ saidIn }) => saidIn.length),
      country: listed(countryCounts(ledger)),
      ...mapFacets((facet) => listed(textCounts(facet, ledger)), TEXT_FACETS),
    },
    directory,
  }
}

/** What values are called that are not called as most articles spell them. */
const NAMES: { readonly [F in TextFacet]?: (id: string) => string } = { lang: languageName }

function listed<Id extends string>(values: readonly CountedValue<Id>[]): RootFacet<Id> {
  return { size: values.length, values: values.toSorted(byCount) }
}

/** Most articles first, then by name. */
function byCount(one: CountedValue, other: CountedValue): number {
  return other.articles - one.articles || compare(one.name, other.name)
}

function countryCounts({ countries }: ArchiveLedger): readonly CountedValue<CountryCode>[] {
  return Array.from(countries.values(), ({ code, alpha3, name, articles, byPlace }) => {
    return { id: code, name, code: alpha3, articles: articles.length, ...(byPlace > 0 && { byPlace }) }
  })
}

function textCounts(facet: TextFacet, { texts }: ArchiveLedger): readonly CountedValue[] {
  return Array.from(texts[facet].values(), (text) => {
    const { id, articles } = text
    const note = facet === 'from' ? countryOf(countryOfPlace(id) as CountryCode)?.name : undefined
    const name = NAMES[facet]?.(id) ?? usualSpelling(text)
    return { id, name, ...(note !== undefined && { note }), articles }
  })
}

/** Those with any of the counted articles, most of them first, then by number. */
function topPeople(
  { people }: ArchiveLedger,
  countOf: (person: PersonLedger) => number,
): RootFacet<PersonId> {
  const counted = [...people.values()].filter((person) => countOf(person) > 0)
  const values = counted
    .sort((one, other) => countOf(other) - countOf(one) || one.number - other.number)
    .slice(0, TOP_PEOPLE)
    .map((person) => {
      const { id, name } = person
      const { role } = usualRole(person)
      return { id, name, ...(role !== undefined && { note: role }), articles: countOf(person) }
    })
  return { size: counted.length, values }
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** The English name of a language from its BCP 47 tag: "en" gives "English". Tags that nobody knows name themselves. */
function languageName(tag: string): string {
  try {
    return LANGUAGE_NAMES.of(tag) ?? tag
  } catch {
    return tag
  }
}
