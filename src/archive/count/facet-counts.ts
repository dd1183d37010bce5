import { FACETS } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import type { Links } from '#archive/format/columns.ts'
import { hasChosen } from './facet-test.ts'
import type { FacetTest } from './facet-test.ts'
import type { NumberedFilter } from './numbered-filter.ts'
import { rowsWhere } from './row-matches.ts'
import type { RowMatches } from './row-matches.ts'
import type { Table } from './table.ts'

/** How many articles have each value of a facet, by the value's number. */
export interface FacetCounts {
  /** Among the matching articles. */
  readonly inView: Uint32Array
  /** Where one more chosen value widens the view, as it joins others by "any of"; else nothing is beside the view. */
  readonly widens: boolean
  /** Among the articles that fail the facet's chosen values and nothing else, and have none of them. */
  readonly added: Uint32Array
  /** The same for those that do have one, which happens where "all of" and "any of" are mixed. */
  readonly beside: Uint32Array
  /** How many those are. */
  readonly besideChosen: number
}

const NONE = new Uint32Array()

/** Rows to count; where they are most of the table's, those that are left out instead. */
export interface Countable {
  readonly rows: Uint32Array
  readonly areLeftOut: boolean
}

/** The rows, newest first, or all others. */
export function countable({ columns }: Table, rows: Uint32Array): Countable {
  const all = columns.numbers.length
  if (2 * rows.length <= all) return { rows, areLeftOut: false }
  const others = new Uint32Array(all - rows.length)
  let [found, at] = [0, 0]
  for (let row = all - 1; row >= 0; row--) {
    if (rows[at] === row) at++
    else others[found++] = row
  }
  return { rows: others, areLeftOut: true }
}

/** Counts the values of a facet over the rows that matched and, where choosing widens, over those it could bring in. */
export function countFacet(
  table: Table,
  { choices }: NumberedFilter,
  facet: Facet,
  matching: Countable,
  tried: RowMatches,
  tests: readonly FacetTest[],
): FacetCounts {
  const [links, size] = [table.columns.facets[facet], table.sizes[facet]]
  const inView = countsOf(table, facet, matching)
  const { all, join } = choices[facet]
  if (join === 'all' || all.length === 0) {
    return { inView, widens: false, added: NONE, beside: NONE, besideChosen: 0 }
  }
  const bit = 1 << FACETS.indexOf(facet)
  const failing = rowsWhere(tried, bit)
  if (all.length === 1) {
    return { inView, widens: true, added: countsIn(links, size, failing), beside: NONE, besideChosen: 0 }
  }
  const chosen = failing.filter((row) => hasChosen(tests, bit, row))
  const others = failing.filter((row) => !hasChosen(tests, bit, row))
  const [added, beside] = [countsIn(links, size, others), countsIn(links, size, chosen)]
  return { inView, widens: true, added, beside, besideChosen: chosen.length }
}

/** The total after choosing an open value, when `total` articles match now. */
export function totalWith(counts: FacetCounts, total: number, value: number): number {
  if (!counts.widens) return counts.inView[value] ?? 0
  return total + counts.besideChosen + (counts.added[value] ?? 0)
}

/** The total after excluding an open value. */
export function totalWithout(counts: FacetCounts, total: number, value: number): number {
  return total - (counts.inView[value] ?? 0)
}

/** The values that some article has which everything but the facet's own chosen values lets through. */
export function reachableValues({ inView, added, beside }: FacetCounts): readonly number[] {
  const values: number[] = []
  for (let value = 0; value < inView.length; value++) {
    if ((inView[value] ?? 0) + (added[value] ?? 0) + (beside[value] ?? 0) > 0) values.push(value)
  }
  return values
}

function countsOf(table: Table, facet: Facet, { rows, areLeftOut }: Countable): Uint32Array {
  const counts = countsIn(table.columns.facets[facet], table.sizes[facet], rows)
  if (!areLeftOut) return counts
  const { starts } = table.postings(facet)
  return counts.map((left, value) => (starts[value + 1] ?? 0) - (starts[value] ?? 0) - left)
}

function countsIn({ starts, ids }: Links, size: number, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(size)
  for (const row of rows) {
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? 0; at < end; at++) {
      const value = ids[at] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  return counts
}
