import type { MonthCount } from '#archive/source/root.ts'
import { count, decoded, list, row, text } from './shape.ts'

/** A month and its articles. */
type MonthCells = readonly [month: string, articles: number]

/** Articles by the months in which what they tell happened, oldest first. */
export function encodeMonthCounts(months: readonly MonthCount[]): readonly MonthCells[] {
  return months.map(({ month, articles }) => [month, articles])
}

/** The inverse of `encodeMonthCounts`. Throws an `ArchiveError` naming the file. */
export function decodeMonthCounts(value: unknown, file: string): readonly MonthCount[] {
  return decoded(value, list(row<MonthCells>(text, count)), file).map(([month, articles]) => ({
    month,
    articles,
  }))
}
