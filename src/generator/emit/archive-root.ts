import { summarise } from '#archive/format/summary.ts'
import { columnsOf, UNDATED } from '#archive/format/columns.ts'
import type { CountryCount, KeyCount, PersonCount, Ref, Root } from '#archive/source/root.ts'
import { TOP_PEOPLE } from '#archive/format/root-file.ts'
import { usualSpelling } from '#generator/gather/archive-ledger.ts'
import type { ArchiveLedger, KeyLedger } from '#generator/gather/archive-ledger.ts'
import { languageName } from './language-name.ts'
import { usualRole } from '#generator/gather/person-ledger.ts'

/** The root of the archive that the ledger holds. */
export function archiveRoot(title: string, ledger: ArchiveLedger, directory: Ref): Root {
  const { rows, cards, people, sources, languages } = ledger
  const { articles, first, last, months } = summarise(columnsOf(rows))
  return {
    title,
    articles,
    undated: rows.filter(({ day }) => day === UNDATED).length,
    ...(first && { first }),
    ...(last && { last }),
    places: new Set(cards.flatMap(({ dateline }) => dateline?.places ?? [])).size,
    months,
    countries: countryCounts(ledger),
    people: people.size,
    topPeople: topPeople(ledger),
    sources: keyCounts(sources, (source) => usualSpelling(source) ?? source.key),
    languages: keyCounts(languages, ({ key }) => languageName(key)),
    directory,
  }
}

/** Most articles first, then by name. */
function countryCounts({ countries }: ArchiveLedger): readonly CountryCount[] {
  return Array.from(countries.values(), ({ code, alpha3, name, articles }) => {
    return { code, alpha3, name, articles: articles.length }
  }).sort((one, other) => other.articles - one.articles || compare(one.name, other.name))
}

/** Most articles first, then in the order of first appearance. */
function topPeople({ people }: ArchiveLedger): readonly PersonCount[] {
  return [...people.values()]
    .sort((one, other) => other.articles.length - one.articles.length || one.number - other.number)
    .slice(0, TOP_PEOPLE)
    .map((person) => {
      const { id, name, articles } = person
      return { id, name, articles: articles.length, role: usualRole(person).role }
    })
}

function keyCounts(
  ledgers: ReadonlyMap<string, KeyLedger>,
  nameOf: (ledger: KeyLedger) => string,
): readonly KeyCount[] {
  return Array.from(ledgers.values(), (ledger) => {
    return { key: ledger.key, name: nameOf(ledger), articles: ledger.articles }
  }).sort((one, other) => other.articles - one.articles || compare(one.name, other.name))
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
