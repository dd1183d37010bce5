import { timelineDay } from '#model/article.ts'
import { daysInMonth, partsOf } from '#model/day.ts'
import type { DayRange } from '#model/day.ts'
import { isEverything, withDate } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { View } from '#archive/source/article-source.ts'
import { dayOfCode, UNDATED } from '#archive/format/columns.ts'
import type { CardCache } from './card-cache.ts'
import type { MonthCount, Root } from '#archive/source/root.ts'
import type { CountedTable } from './count-cache.ts'

/** A counts as a view. */
export function viewOf({ table, counts }: CountedTable): View {
  const { numbers, days } = table.columns
  const dated = counts.rows.findLast((row) => days[row] !== UNDATED)
  const first = dayOfCode(dated === undefined ? UNDATED : (days[dated] ?? UNDATED))
  const last = dayOfCode(days[counts.rows[0] ?? -1] ?? UNDATED)
  return {
    total: counts.total,
    numbers: { kind: 'list', list: counts.rows.map((row) => numbers[row] ?? 0) },
    months: monthCounts(table.months, counts.months),
    monthsAround: monthCounts(table.months, counts.monthsAround),
    ...(first && { first }),
    ...(last && { last }),
  }
}

/** Whether the filter asks for nothing but whole months or years, which the root's months answer. */
export function asksForMonths(filter: Filter): filter is Filter & { readonly date: DayRange } {
  if (filter.date === undefined || !isEverything(withDate(filter, undefined))) return false
  const { from, to } = filter.date
  return (from === undefined || partsOf(from).date === 1) && (to === undefined || isLastOfMonth(to))
}

/** The view of whole months; first and last day are those of its first and last card. */
export async function viewOfMonths(root: Root, { from, to }: DayRange, cards: CardCache): Promise<View> {
  const months = root.months.filter(
    ({ month }) =>
      (from === undefined || month >= from.slice(0, 7)) && (to === undefined || month <= to.slice(0, 7)),
  )
  const before = root.months.filter(({ month }) => from !== undefined && month < from.slice(0, 7))
  const [start, total] = [root.undated + sum(before), sum(months)]
  const ends = total === 0 ? [] : await cards.of([start, start + total - 1])
  const [first, last] = ends.map(timelineDay)
  return {
    total,
    numbers: { kind: 'range', from: start, to: start + total },
    months,
    ...(first && { first }),
    ...(last && { last }),
  }
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

function sum(months: readonly MonthCount[]): number {
  return months.reduce((total, { articles }) => total + articles, 0)
}
