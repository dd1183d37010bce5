import { FACETS } from '#model/filter.ts'
import { UNDATED } from './columns.ts'
import { failuresOf, OUT } from './facet-test.ts'
import type { FacetTest } from './facet-test.ts'
import type { NumericFilter } from './numeric-filter.ts'
import type { Table } from './table.ts'

/** What became of a row: it matches. */
export const MATCHES = 0

/** It fails the date range and nothing else. Rows that fail a facet and nothing else have that facet's bit. */
export const OUT_OF_RANGE = 1 << FACETS.length

/** It has an excluded value, or none of the words searched for. */
const EXCLUDED = 0xff

/** The rows that were tried, all of them (undefined) or some, and by place what became of each. */
export interface RowFates {
  readonly tried: Uint32Array | undefined
  readonly fates: Uint8Array
}

/** Tries rows against tests and dates. `hits`: by article number, 1 where the words of a search occur. */
export function tryRows(
  { columns }: Table,
  tried: Uint32Array | undefined,
  tests: readonly FacetTest[],
  days: NumericFilter['days'],
  hits: Uint8Array | undefined,
): RowFates {
  const fates = new Uint8Array(tried?.length ?? columns.numbers.length)
  for (let place = 0; place < fates.length; place++) {
    const row = tried === undefined ? place : (tried[place] ?? 0)
    const missed = hits !== undefined && hits[columns.numbers[row] ?? 0] !== 1
    const failed = missed ? OUT : failuresOf(tests, row)
    const outside = days !== undefined && !liesIn(days, columns.days[row] ?? UNDATED)
    fates[place] = failed === OUT ? EXCLUDED : failed | (outside ? OUT_OF_RANGE : 0)
  }
  return { tried, fates }
}

/** The rows of one fate, newest first. */
export function rowsOfFate({ tried, fates }: RowFates, fate: number): Uint32Array {
  const rows = new Uint32Array(fates.length)
  let found = 0
  for (let place = fates.length - 1; place >= 0; place--) {
    if (fates[place] === fate) rows[found++] = tried === undefined ? place : (tried[place] ?? 0)
  }
  return rows.subarray(0, found)
}

function liesIn({ from, to }: NonNullable<NumericFilter['days']>, day: number): boolean {
  return day !== UNDATED && day >= from && day <= to
}
