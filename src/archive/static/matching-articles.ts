import { timelineDay } from '#model/article.ts'
import { daysInMonth, partsOf } from '#model/day.ts'
import type { DayRange } from '#model/day.ts'
import { isEverything, withDate } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { firstDated } from '#archive/source/article-numbers.ts'
import type { View } from '#archive/source/article-source.ts'
import { articlesIn } from '#archive/source/outline.ts'
import type { MonthCount, Root } from '#archive/source/root.ts'
import { wholeView } from '#archive/source/whole-archive.ts'
import { dayOfCode, UNDATED } from '#archive/format/columns.ts'
import { listInOrder, listOfFirst, listOfRange } from './article-list.ts'
import type { ArticleList } from './article-list.ts'
import type { CardCache } from './card-cache.ts'
import { rowsByDay } from '#archive/count/table.ts'
import type { CountCache, CountedTable } from './count-cache.ts'
import type { LocatedFilter } from './located-filter.ts'
import type { OpenedArchive } from './opened-archive.ts'
import { singleValue } from './single-value-filter.ts'
import type { SingleValue } from './single-value-filter.ts'

/** What a filter lets through: its counts and its list, of which at least the first `rows` articles are there. */
export interface MatchingArticles {
  readonly view: View
  list(rows?: number): Promise<ArticleList>
}

/** The articles under a filter, on the least data that has them. */
export async function matchingArticles(
  archive: OpenedArchive,
  cache: CountCache,
  located: LocatedFilter,
): Promise<MatchingArticles> {
  const { root } = await archive.files.catalogue()
  const { filter } = located
  if (isEverything(filter)) return wholeArchive(archive, root)
  if (filter.undated && isEverything(withDate(filter, undefined))) return undatedArticles(archive, root)
  if (asksForMonths(filter)) return articlesOfMonths(root, filter.date, archive.cards)
  const single = await singleValue(archive, located)
  return single ? articlesWithValue(single) : articlesCounted(await cache.of(located), filter.by)
}

/** The numbers of undated articles are read only where the list is wanted as far as those. */
function wholeArchive({ files }: OpenedArchive, root: Root): MatchingArticles {
  const [first, dated] = [firstDated(root.undated), root.articles - root.undated]
  const list = async (rows = Infinity) =>
    rows <= dated
      ? { ...listOfRange(first, first + dated), total: root.articles }
      : listOfFirst(root.articles, await files.allNumbers())
  return { view: wholeView(root), list }
}

/** They are the first of the archive's order. */
function undatedArticles({ files }: OpenedArchive, { undated, months }: Root): MatchingArticles {
  const view = { total: undated, months: [], monthsAround: months }
  return { view, list: async () => listOfFirst(undated, await files.allNumbers()) }
}

function articlesWithValue({ found, list }: SingleValue): MatchingArticles {
  const { articles, months, first, last } = found.profile
  const view = {
    total: articles,
    months,
    monthsAround: months,
    ...(first && { first }),
    ...(last && { last }),
  }
  return { view, list: (rows = Infinity) => list(rows) }
}

function articlesCounted({ table, counts }: CountedTable, by: Filter['by']): MatchingArticles {
  const { numbers } = table.columns
  const { days, months } = table.monthsBy(by)
  const { total } = counts
  const rows = by ? rowsByDay(counts.rows, days) : counts.rows
  const dated = rows.findLast((row) => days[row] !== UNDATED)
  const first = dayOfCode(dated === undefined ? UNDATED : (days[dated] ?? UNDATED))
  const last = dayOfCode(days[rows[0] ?? -1] ?? UNDATED)
  const view = {
    total,
    months: monthCounts(months, counts.months),
    monthsAround: monthCounts(months, counts.monthsAround),
    ...(first && { first }),
    ...(last && { last }),
  }
  const list = async () =>
    by
      ? listInOrder(rows.map((row) => numbers[row] ?? 0))
      : { total, at: (row: number) => numbers[rows[row] ?? -1] ?? 0 }
  return { view, list }
}

/** Whether the filter asks for nothing but whole months or years, which the root's months answer. */
function asksForMonths(filter: Filter): filter is Filter & { readonly date: DayRange } {
  if (filter.date === undefined || !isEverything(withDate(filter, undefined))) return false
  const { from, to } = filter.date
  return (from === undefined || partsOf(from).date === 1) && (to === undefined || isLastOfMonth(to))
}

/** The articles of whole months; first and last day are those of the first and last card. */
async function articlesOfMonths(
  root: Root,
  { from, to }: DayRange,
  cards: CardCache,
): Promise<MatchingArticles> {
  const months = root.months.filter(
    ({ month }) =>
      (from === undefined || month >= from.slice(0, 7)) && (to === undefined || month <= to.slice(0, 7)),
  )
  const before = root.months.filter(({ month }) => from !== undefined && month < from.slice(0, 7))
  const [start, total] = [firstDated(root.undated) + articlesIn(before), articlesIn(months)]
  const ends = total === 0 ? [] : await cards.of([start, start + total - 1])
  const [first, last] = ends.map(timelineDay)
  const view = { total, months, ...(first && { first }), ...(last && { last }) }
  return { view, list: async () => listOfRange(start, start + total) }
}

function monthCounts(months: readonly string[], counts: Uint32Array): readonly MonthCount[] {
  return months
    .map((month, index) => ({ month, articles: counts[index] ?? 0 }))
    .filter(({ articles }) => articles > 0)
}

function isLastOfMonth(day: NonNullable<DayRange['to']>): boolean {
  const { year, month, date } = partsOf(day)
  return date === daysInMonth(year, month)
}
