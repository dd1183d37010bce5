import type { Filter } from '#model/filter.ts'
import { facetIds, timelineDay } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import { isListed, isText, mapFacets } from '#model/facets.ts'
import type { Facet, SubjectFacet } from '#model/facets.ts'
import type { PersonId } from '#model/person.ts'
import { saidAbout } from '#model/statement.ts'
import type { ArticleNumber } from '#archive/source/article-source.ts'
import type { CountedValue } from '#archive/source/root.ts'
import { MOST_NAMED } from '#archive/source/statements.ts'
import type { SaidInArticle, Statements } from '#archive/source/statements.ts'
import { countArticles } from '#archive/count/count-articles.ts'
import { numberedFilter } from '#archive/count/numbered-filter.ts'
import { createTable, rowsByDay } from '#archive/count/table.ts'
import type { Table } from '#archive/count/table.ts'
import { columnsOf, dayCode, dayOfCode, UNDATED } from '#archive/format/columns.ts'
import type { Columns, Row } from '#archive/format/columns.ts'
import { ROOT_FILE } from '#archive/format/file-names.ts'
import type { PersonEntry } from '#archive/format/person-shard.ts'
import { present } from '#archive/format/shape.ts'
import { valueNumber } from './located-filter.ts'
import type { LocatedFilter } from './located-filter.ts'
import { findPerson } from './lookups.ts'
import type { OpenedArchive } from './opened-archive.ts'
import { learnInline } from './profile-files.ts'
import { articleAt } from './read-article.ts'
import type { WordsWithin } from '#archive/search/search-index.ts'
import { shownStatement } from './shown-statement.ts'

/** What is asked for beside the speaker. */
export interface StatementsAsked {
  readonly located: LocatedFilter
  /** Articles whose statements are wanted, the newest. */
  readonly most: number
  /** Where the filter has words: where they are. */
  readonly words?: WordsWithin | undefined
}

/** Rows of one article, in reading order, counted from the first statement of the speaker there. */
interface SaidRows {
  readonly number: ArticleNumber
  readonly rows: readonly number[]
}

/**
 * What somebody says under a filter; undefined for unknown ids. The statements' columns answer it, and only shown articles are read.
 * Which statements have the words of a search only their texts tell: all that may are read.
 */
export async function statementsOf(
  archive: OpenedArchive,
  speaker: PersonId,
  { located, most, words }: StatementsAsked,
): Promise<Statements | undefined> {
  const entry = await findPerson(archive.files, speaker)
  if (entry === undefined) return undefined
  const { filter } = located
  const catalogue = await archive.files.catalogue()
  const table = createTable(await columnsBy(archive, entry), catalogue.sizes)
  const asked = numberedFilter(filter, (facet, id) => valueNumber(located, catalogue, facet, id))
  const { rows } = countArticles(table, asked, words?.hits)
  const all = byArticle(table, filter.by ? rowsByDay(rows, table.monthsBy(filter.by).days) : rows)
  const read = await Promise.all(
    (words ? all : all.slice(0, most)).map((said) => readSaid(archive, entry.id, table, said, words)),
  )
  const shown = read.filter(({ rows }) => rows.length > 0)
  const kept = words ? shown : all
  return {
    total: kept.reduce((sum, { rows }) => sum + rows.length, 0),
    articles: kept.length,
    ...when(table, filter.by, kept),
    about: {
      person: await named(archive, table, 'person', kept, entry.number),
      country: await named(archive, table, 'country', kept, -1),
    },
    found: shown.slice(0, most).map(({ found }) => found),
  }
}

/** The columns of somebody's statements; of who is in few articles they are drawn up from these. */
async function columnsBy(archive: OpenedArchive, entry: PersonEntry): Promise<Columns> {
  const { id, record } = entry
  if (record.kind === 'file') return record.said ? archive.files.slice(record.said) : columnsOf([])
  learnInline(archive, record)
  const { numberOf } = await archive.files.catalogue()
  const people = new Map<string, number>(record.cards.people.map(({ id, number }) => [id, number]))
  const numbered = (facet: Facet, id: string): number =>
    isListed(facet) ? numberOf(facet, id) : (people.get(id) ?? 0)
  const rows = record.numbers.map(async (number, place): Promise<readonly Row[]> => {
    if (!record.cards.cards[place]?.people.some((person) => person.id === id && person.said)) return []
    return rowsOf(await articleAt(archive, number), number, id, numbered)
  })
  return columnsOf((await Promise.all(rows)).flat())
}

function rowsOf(
  article: Article,
  number: ArticleNumber,
  speaker: PersonId,
  numbered: (facet: Facet, id: string) => number,
): readonly Row[] {
  const { statements = [] } = article.people.find(({ id }) => id === speaker) ?? {}
  return statements.map((statement) => {
    const about = saidAbout(article, statement)
    const own = { person: about.people, country: about.countries }
    const idsIn = (facet: Facet) =>
      isText(facet) || facet === 'said' ? facetIds(article, facet) : own[facet]
    return {
      number,
      day: dayCode(timelineDay(article)),
      happened: dayCode(article.happened?.day),
      byPlace: 0,
      ids: mapFacets((facet) => idsIn(facet).map((id) => numbered(facet, id))),
    }
  })
}

/** `rows`: the latest first. */
function byArticle({ columns: { numbers } }: Table, rows: Uint32Array): readonly SaidRows[] {
  const articles = new Map<ArticleNumber, number[]>()
  for (const row of rows) {
    const number = numbers[row] ?? 0
    const known = articles.get(number)
    if (known) known.unshift(row)
    else articles.set(number, [row])
  }
  return Array.from(articles, ([number, rows]) => ({ number, rows }))
}

/** The statements with their words, without those that do not have the words of a search. */
async function readSaid(
  archive: OpenedArchive,
  speaker: PersonId,
  { columns: { numbers } }: Table,
  { number, rows }: SaidRows,
  words: StatementsAsked['words'],
): Promise<SaidRows & { readonly found: SaidInArticle }> {
  const article = await articleAt(archive, number)
  const { statements = [] } = article.people.find(({ id }) => id === speaker) ?? {}
  const first = numbers.indexOf(number)
  const said = rows
    .map((row) => ({
      row,
      shown: shownStatement(article, present(statements[row - first], `article ${number}`)),
    }))
    .filter(
      ({ shown }) => !words || words.areIn(shown.content.map(({ text }) => text).join(''), article.language),
    )
  const { id, headline, published, dateline, language } = article
  return {
    number,
    rows: said.map(({ row }) => row),
    found: {
      article: { id, headline, published, dateline, language },
      statements: said.map(({ shown }) => shown),
    },
  }
}

function when(
  table: Table,
  by: Filter['by'],
  said: readonly SaidRows[],
): Pick<Statements, 'months' | 'first' | 'last'> {
  const { days, months, monthOf } = table.monthsBy(by)
  const rows = said.map(({ rows }) => rows[0] ?? 0)
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(monthOf[row] ?? -1, (counts.get(monthOf[row] ?? -1) ?? 0) + 1)
  const dated = rows.map((row) => days[row] ?? UNDATED).filter((code) => code !== UNDATED)
  const [first, last] = dated.length === 0 ? [] : [Math.min(...dated), Math.max(...dated)].map(dayOfCode)
  return {
    months: months.flatMap((month, place) => {
      const articles = counts.get(place)
      return articles === undefined ? [] : [{ month, articles }]
    }),
    ...(first && { first }),
    ...(last && { last }),
  }
}

/** Who, or what, the statements name, without the speaker. */
async function named(
  archive: OpenedArchive,
  { columns }: Table,
  facet: SubjectFacet,
  said: readonly SaidRows[],
  speaker: number,
): Promise<readonly CountedValue[]> {
  const { starts, ids } = columns.facets[facet]
  const counts = new Map<number, number>()
  for (const { rows } of said)
    for (const row of rows)
      for (const id of ids.subarray(starts[row], starts[row + 1])) counts.set(id, (counts.get(id) ?? 0) + 1)
  counts.delete(speaker)
  const most = [...counts].sort(([a, one], [b, other]) => other - one || a - b).slice(0, MOST_NAMED)
  const numbers = most.map(([number]) => number)
  const { countries } = await archive.files.catalogue()
  const names =
    facet === 'person'
      ? (await archive.people.of(numbers)).map(({ id, name }) => ({ id, name }))
      : numbers.map((number) => {
          const { code, alpha3, name } = present(countries[number], ROOT_FILE)
          return { id: code, name, code: alpha3 }
        })
  return names.map((name, place) => ({ ...name, articles: most[place]?.[1] ?? 0 }))
}
