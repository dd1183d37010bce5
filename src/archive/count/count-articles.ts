import { FACETS } from '#model/facets.ts'
import { testsOf } from './facet-test.ts'
import type { NumberedFilter } from './numbered-filter.ts'
import { MATCHES, outOfRange, rowsWhere, matchRows } from './row-matches.ts'
import { NO_MONTH } from './table.ts'
import type { Months, Table } from './table.ts'
import { countable, countFacet } from './facet-counts.ts'
import type { FacetCounts } from './facet-counts.ts'

/** Everything that a view and its panels show of the articles that a filter lets through. */
export interface ArticleCounts {
  readonly total: number
  /** Matching rows of the table, newest first. */
  readonly rows: Uint32Array
  /** Matching articles by index of the table's months, of those days that the filter counts by. */
  readonly months: Uint32Array
  /** The same with the range of those days left out of the filter. */
  readonly monthsAround: Uint32Array
  /** In the order of `FACETS`. */
  readonly facets: readonly FacetCounts[]
  /** By country: the matching articles in which it rests on places alone. */
  readonly byPlace: Uint32Array
}

/**
 * Applies a filter and counts every value of every facet: one pass over the rows of the rarest value that must be
 * there, or over all rows, then one for each facet over those that matched. Nothing is allocated row by row. `hits`:
 * by article number, 1 where the words of a search occur.
 */
export function countArticles(table: Table, filter: NumberedFilter, hits?: Uint8Array): ArticleCounts {
  const tests = testsOf(filter, table)
  const tried = matchRows(table, filter, tests, hits)
  const rows = rowsWhere(tried, MATCHES)
  const { by } = filter
  const when = table.monthsBy(by)
  const [months, monthsAround] = [new Uint32Array(when.months.length), new Uint32Array(when.months.length)]
  addMonths(months, when, rows)
  monthsAround.set(months)
  if ((by ? filter.happened : filter.days) !== undefined)
    addMonths(monthsAround, when, rowsWhere(tried, outOfRange(by)))
  const matching = countable(table, rows)
  const facets = FACETS.map((facet) => countFacet(table, filter, facet, matching, tried, tests))
  return { total: rows.length, rows, months, monthsAround, facets, byPlace: byPlaceIn(table, rows) }
}

function byPlaceIn({ columns: { facets, byPlace }, sizes }: Table, rows: Uint32Array): Uint32Array {
  const { starts, ids } = facets.country
  const counts = new Uint32Array(sizes.country)
  for (const row of rows) {
    const end = starts[row + 1] ?? 0
    for (let at = end - (byPlace[row] ?? 0); at < end; at++) {
      const country = ids[at] ?? 0
      counts[country] = (counts[country] ?? 0) + 1
    }
  }
  return counts
}

function addMonths(months: Uint32Array, { monthOf }: Months, rows: Uint32Array): void {
  for (const row of rows) {
    const month = monthOf[row] ?? NO_MONTH
    if (month !== NO_MONTH) months[month] = (months[month] ?? 0) + 1
  }
}
