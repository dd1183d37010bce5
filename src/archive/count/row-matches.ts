import { FACETS } from '#model/filter.ts'
import type { Facet } from '#model/filter.ts'
import { UNDATED } from '#archive/format/columns.ts'
import { failuresOf, OUT, testsOf } from './facet-test.ts'
import type { FacetTest } from './facet-test.ts'
import type { NumericFilter } from './numbered-filter.ts'
import { rowsWith } from './table.ts'
import type { Table } from './table.ts'

/** What became of a row: it matches. */
export const MATCHES = 0

/** It fails the date range and nothing else. Rows that fail a facet and nothing else have that facet's bit. */
export const OUT_OF_RANGE = 1 << FACETS.length

/** It has an excluded value, or none of the words searched for. */
const EXCLUDED = 0xff

type Days = NonNullable<NumericFilter['days']>

/** The rows that were tried, all of them (undefined) or some, and by place what became of each. */
export interface RowFates {
  readonly tried: Uint32Array | undefined
  readonly fates: Uint8Array
}

/** A row tried by itself takes as long as so many that are tried together. */
const ONE_BY_ONE = 8

/** Tries the rows of the rarest value that must be there, if they are few, else all. `hits`: by article number, 1 where the words of a search occur. */
export function tryRows(
  table: Table,
  filter: NumericFilter,
  tests: readonly FacetTest[],
  hits: Uint8Array | undefined,
): RowFates {
  const rarest = rarestRows(table, filter)
  const tried = rarest && rarest.length * ONE_BY_ONE < table.columns.numbers.length ? rarest : undefined
  const fates = tried ? fatesOf(table, tried, filter, tests, hits) : fatesOfAll(table, filter, hits)
  return { tried, fates }
}

/** How many rows match. */
export function countMatching(table: Table, filter: NumericFilter, hits: Uint8Array | undefined): number {
  const { fates } = tryRows(table, filter, testsOf(filter, table), hits)
  let matching = 0
  for (const fate of fates) if (fate === MATCHES) matching++
  return matching
}

/** Rows of the rarest value that every matching article has, and that no count looks beyond. Undefined: all rows. */
function rarestRows(table: Table, { choices }: NumericFilter): Uint32Array | undefined {
  let rarest: Uint32Array | undefined
  for (const facet of FACETS) {
    if (choices[facet].join === 'any') continue
    for (const [value = -1, ...others] of choices[facet].all) {
      if (others.length > 0) continue
      const rows = rowsWith(table, facet, value)
      if (rarest === undefined || rows.length < rarest.length) rarest = rows
    }
  }
  return rarest
}

/** Row by row, for few of them. */
function fatesOf(
  { columns }: Table,
  tried: Uint32Array,
  { days }: NumericFilter,
  tests: readonly FacetTest[],
  hits: Uint8Array | undefined,
): Uint8Array {
  const fates = new Uint8Array(tried.length)
  tried.forEach((row, place) => {
    const missed = hits !== undefined && hits[columns.numbers[row] ?? 0] !== 1
    const failed = missed ? OUT : failuresOf(tests, row)
    const outside = days !== undefined && !liesIn(days, columns.days[row] ?? UNDATED)
    fates[place] = failed === OUT ? EXCLUDED : failed | (outside ? OUT_OF_RANGE : 0)
  })
  return fates
}

/** Value by value, for all: what a filter says is of the rows of few values, and of rows side by side. */
function fatesOfAll(
  table: Table,
  { choices, days }: NumericFilter,
  hits: Uint8Array | undefined,
): Uint8Array {
  const { columns } = table
  const fates = new Uint8Array(columns.numbers.length)
  FACETS.forEach((facet, index) => {
    for (const clause of choices[facet].all) failWithout(fates, table, facet, clause, 1 << index)
  })
  if (days !== undefined) failOutside(fates, columns.days, days)
  for (const facet of FACETS) {
    for (const value of choices[facet].none) {
      for (const row of rowsWith(table, facet, value)) fates[row] = EXCLUDED
    }
  }
  if (hits !== undefined) {
    for (let row = 0; row < fates.length; row++) {
      if (hits[columns.numbers[row] ?? 0] !== 1) fates[row] = EXCLUDED
    }
  }
  return fates
}

/** Gives every row without any value of a clause the facet's bit. */
function failWithout(
  fates: Uint8Array,
  table: Table,
  facet: Facet,
  clause: readonly number[],
  bit: number,
): void {
  const has = new Uint8Array(fates.length)
  for (const value of clause) for (const row of rowsWith(table, facet, value)) has[row] = 1
  for (let row = 0; row < fates.length; row++) {
    if (has[row] === 0) fates[row] = (fates[row] ?? 0) | bit
  }
}

/** The rows are in the order of their days, so those outside a range lie before and behind it. */
function failOutside(fates: Uint8Array, days: Uint32Array, { from, to }: Days): void {
  const [first, end] = [firstFrom(days, Math.max(from, UNDATED + 1)), firstFrom(days, to + 1)]
  const fail = (row: number) => {
    fates[row] = (fates[row] ?? 0) | OUT_OF_RANGE
  }
  for (let row = 0; row < first; row++) fail(row)
  for (let row = Math.max(first, end); row < fates.length; row++) fail(row)
}

/** The first row of that day or later, by halving. */
function firstFrom(days: Uint32Array, day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
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

function liesIn({ from, to }: Days, day: number): boolean {
  return day !== UNDATED && day >= from && day <= to
}
