import { FACETS } from '#model/filter.ts'
import type { Facet } from '#model/filter.ts'
import { UNDATED } from './columns.ts'
import type { Links } from './columns.ts'
import { failuresOf, hasChosen, OUT, testsOf } from './facet-test.ts'
import type { FacetTest } from './facet-test.ts'
import type { NumericFilter } from './numeric-filter.ts'
import { NO_MONTH } from './table.ts'
import type { Table } from './table.ts'
import { createCounts } from './value-counts.ts'
import type { ValueCounts } from './value-counts.ts'

/** Everything that a view and its panels show of the articles that a filter lets through. */
export interface Tally {
  readonly total: number
  /** Matching rows of the table, newest first. */
  readonly rows: Uint32Array
  /** Matching articles by index of the table's months. */
  readonly months: Uint32Array
  /** The same with the date range left out of the filter. */
  readonly monthsAround: Uint32Array
  /** In the order of `FACETS`. */
  readonly facets: readonly ValueCounts[]
}

/**
 * Applies a filter and counts every value of every facet, in one pass over the rows of the rarest value that must be
 * there, or over all rows. Nothing is allocated row by row. `hits`: by article number, 1 where the words of a
 * search occur.
 */
export function tally(table: Table, filter: NumericFilter, hits?: Uint8Array): Tally {
  const { columns, monthOf } = table
  const candidates = rarestRows(table, filter)
  const length = candidates?.length ?? columns.numbers.length
  const tests = testsOf(filter, table)
  const facets = createCounts(filter, table)
  const [months, monthsAround] = [new Uint32Array(table.months.length), new Uint32Array(table.months.length)]
  const rows = new Uint32Array(length)
  let total = 0
  for (let index = length - 1; index >= 0; index--) {
    const row = candidates === undefined ? index : (candidates[index] ?? 0)
    if (hits !== undefined && hits[columns.numbers[row] ?? 0] !== 1) continue
    const failed = failuresOf(tests, row)
    if (failed === OUT) continue
    const inRange = liesIn(filter.days, columns.days[row] ?? UNDATED)
    if (failed === 0) addMonth(monthsAround, monthOf, row)
    if (failed === 0 && inRange) {
      addMonth(months, monthOf, row)
      rows[total++] = row
      for (const counts of facets) addRow(counts.inView, counts.links, row)
    } else if (inRange) countBeside(facets, tests, failed, row)
  }
  return { total, rows: rows.subarray(0, total), months, monthsAround, facets }
}

/** Rows of the rarest value that every matching article has, and that no count looks beyond. Undefined: all rows. */
function rarestRows(table: Table, { choices }: NumericFilter): Uint32Array | undefined {
  let rarest: Uint32Array | undefined
  for (const facet of FACETS) {
    if (choices[facet].join === 'any') continue
    for (const [value = -1] of choices[facet].all) {
      const rows = rowsWith(table, facet, value)
      if (rarest === undefined || rows.length < rarest.length) rarest = rows
    }
  }
  return rarest
}

function rowsWith(table: Table, facet: Facet, value: number): Uint32Array {
  const { starts, ids } = table.postings(facet)
  return value < 0 ? ids.subarray(0, 0) : ids.subarray(starts[value], starts[value + 1])
}

function liesIn(days: NumericFilter['days'], day: number): boolean {
  return days === undefined || (day !== UNDATED && day >= days.from && day <= days.to)
}

/** A row that fails nothing but the chosen values of a facet counts for the other values of that facet. */
function countBeside(
  facets: readonly ValueCounts[],
  tests: readonly FacetTest[],
  failed: number,
  row: number,
): void {
  for (const counts of facets) {
    if (counts.bit !== failed || !counts.widens) continue
    addRow(counts.beside, counts.links, row)
    if (hasChosen(tests, failed, row)) counts.besideChosen++
    else addRow(counts.added, counts.links, row)
  }
}

function addMonth(months: Uint32Array, monthOf: Uint16Array, row: number): void {
  const month = monthOf[row] ?? NO_MONTH
  if (month !== NO_MONTH) months[month] = (months[month] ?? 0) + 1
}

function addRow(counts: Uint32Array, { starts, ids }: Links, row: number): void {
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? 0; at < end; at++) {
    const value = ids[at] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
}
