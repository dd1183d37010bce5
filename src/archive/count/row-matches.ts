import { FACETS } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import { UNDATED } from '#archive/format/columns.ts'
import { failuresOf, OUT, testsOf } from './facet-test.ts'
import type { FacetTest } from './facet-test.ts'
import type { DayCodes, NumberedFilter } from './numbered-filter.ts'
import { rowsWith } from './table.ts'
import type { Table } from './table.ts'

/** The result of a row that matches. */
export const MATCHES = 0

/**
 * The bit of a row that fails the range of days on which it was filed, and of one that fails the range on which it happened. A row that
 * fails the chosen values of a facet has that facet's bit, the first of `FACETS` 1; there is room for 14.
 */
const [FILED_OUTSIDE, HAPPENED_OUTSIDE] = [1 << FACETS.length, 2 << FACETS.length] as const

/** The bit of a row that fails the range of those days that months are counted by. */
export function outOfRange(by: NumberedFilter['by']): number {
  return by ? HAPPENED_OUTSIDE : FILED_OUTSIDE
}

/** The result of a row with an excluded value, or without the words searched for. */
const EXCLUDED = 0xffff

/** The rows that were tried, all of them (undefined) or some, and the result of each by its place. */
export interface RowMatches {
  readonly tried: Uint32Array | undefined
  readonly results: Uint16Array
}

/** A row tried by itself takes as long as so many that are tried together. */
const ONE_BY_ONE = 8

/** Matches the rows of the rarest value that must be there, if they are few, else all. `hits`: by article number, 1 where the words of a search occur. */
export function matchRows(
  table: Table,
  filter: NumberedFilter,
  tests: readonly FacetTest[],
  hits: Uint8Array | undefined,
): RowMatches {
  const rarest = rarestRows(table, filter)
  const tried = rarest && rarest.length * ONE_BY_ONE < table.columns.numbers.length ? rarest : undefined
  const results = tried ? resultsOf(table, tried, filter, tests, hits) : resultsOfAll(table, filter, hits)
  return { tried, results }
}

/** How many rows match. */
export function countMatching(table: Table, filter: NumberedFilter, hits: Uint8Array | undefined): number {
  const { results } = matchRows(table, filter, testsOf(filter, table), hits)
  let matching = 0
  for (const result of results) if (result === MATCHES) matching++
  return matching
}

/** Rows of the rarest value that every matching article has, and that no count looks beyond. Undefined: all rows. */
function rarestRows(table: Table, { choices }: NumberedFilter): Uint32Array | undefined {
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
function resultsOf(
  { columns }: Table,
  tried: Uint32Array,
  { days, happened }: NumberedFilter,
  tests: readonly FacetTest[],
  hits: Uint8Array | undefined,
): Uint16Array {
  const results = new Uint16Array(tried.length)
  tried.forEach((row, place) => {
    const missed = hits !== undefined && hits[columns.numbers[row] ?? 0] !== 1
    const failed = missed ? OUT : failuresOf(tests, row)
    const filed = liesIn(days, columns.days[row]) ? 0 : FILED_OUTSIDE
    const told = liesIn(happened, columns.happened[row]) ? 0 : HAPPENED_OUTSIDE
    results[place] = failed === OUT ? EXCLUDED : failed | filed | told
  })
  return results
}

/** Value by value, for all: what a filter says is of the rows of few values, and of rows side by side. */
function resultsOfAll(
  table: Table,
  { choices, days, happened }: NumberedFilter,
  hits: Uint8Array | undefined,
): Uint16Array {
  const { columns } = table
  const results = new Uint16Array(columns.numbers.length)
  FACETS.forEach((facet, index) => {
    for (const clause of choices[facet].all) failWithout(results, table, facet, clause, 1 << index)
  })
  if (days !== undefined) failOutside(results, columns.days, days)
  if (happened !== undefined) {
    columns.happened.forEach((code, row) => {
      if (!liesIn(happened, code)) results[row] = (results[row] ?? 0) | HAPPENED_OUTSIDE
    })
  }
  for (const facet of FACETS) {
    for (const value of choices[facet].none) {
      for (const row of rowsWith(table, facet, value)) results[row] = EXCLUDED
    }
  }
  if (hits !== undefined) {
    for (let row = 0; row < results.length; row++) {
      if (hits[columns.numbers[row] ?? 0] !== 1) results[row] = EXCLUDED
    }
  }
  return results
}

/** Gives every row without any value of a clause the facet's bit. */
function failWithout(
  results: Uint16Array,
  table: Table,
  facet: Facet,
  clause: readonly number[],
  bit: number,
): void {
  const has = new Uint8Array(results.length)
  for (const value of clause) for (const row of rowsWith(table, facet, value)) has[row] = 1
  for (let row = 0; row < results.length; row++) {
    if (has[row] === 0) results[row] = (results[row] ?? 0) | bit
  }
}

/** The rows are in the order of their days, so those outside a range lie before and behind it. */
function failOutside(results: Uint16Array, days: Uint32Array, { from, to }: DayCodes): void {
  const [first, end] = [firstFrom(days, from), firstFrom(days, to + 1)]
  const fail = (row: number) => {
    results[row] = (results[row] ?? 0) | FILED_OUTSIDE
  }
  for (let row = 0; row < first; row++) fail(row)
  for (let row = Math.max(first, end); row < results.length; row++) fail(row)
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

/** The rows with one result, newest first. */
export function rowsWhere({ tried, results }: RowMatches, result: number): Uint32Array {
  const rows = new Uint32Array(results.length)
  let found = 0
  for (let place = results.length - 1; place >= 0; place--) {
    if (results[place] === result) rows[found++] = tried === undefined ? place : (tried[place] ?? 0)
  }
  return rows.subarray(0, found)
}

function liesIn(range: DayCodes | undefined, day = UNDATED): boolean {
  return range === undefined || (day >= range.from && day <= range.to)
}
