import { FACETS } from '#model/filter.ts'
import type { Links } from './columns.ts'
import type { NumericFilter } from './numeric-filter.ts'
import type { Table } from './table.ts'

/** How many articles have each value of a facet, by the value's number; filled by `tally`. */
export interface ValueCounts {
  /** The facet's bit, as tests name it. */
  readonly bit: number
  readonly links: Links
  /** Whether one more chosen value lets more articles through, as it joins others by "any of". */
  readonly widens: boolean
  /** Among the matching articles. */
  readonly inView: Uint32Array
  /** Where choosing widens: among the articles that fail the facet's chosen values and nothing else. */
  readonly beside: Uint32Array
  /** Those of `beside` that have none of the chosen values. */
  readonly added: Uint32Array
  /** How many articles of `beside` have one of the chosen values: only where clauses of both kinds are mixed. */
  besideChosen: number
}

/** Zeroes for every facet, in the order of `FACETS`. */
export function createCounts({ choices }: NumericFilter, { columns, sizes }: Table): readonly ValueCounts[] {
  return FACETS.map((facet, index) => {
    const widens = choices[facet].join === 'any' && choices[facet].all.length > 0
    const beside = widens ? sizes[facet] : 0
    return {
      bit: 1 << index,
      links: columns.facets[facet],
      widens,
      inView: new Uint32Array(sizes[facet]),
      beside: new Uint32Array(beside),
      added: new Uint32Array(beside),
      besideChosen: 0,
    }
  })
}

/** The total after choosing an open value, when `total` articles match now. */
export function totalWith(counts: ValueCounts, total: number, value: number): number {
  if (!counts.widens) return counts.inView[value] ?? 0
  return total + counts.besideChosen + (counts.added[value] ?? 0)
}

/** The total after excluding an open value. */
export function totalWithout(counts: ValueCounts, total: number, value: number): number {
  return total - (counts.inView[value] ?? 0)
}

/** The values that some article has which everything but the facet's own chosen values lets through. */
export function reachableValues({ inView, beside }: ValueCounts): readonly number[] {
  const values: number[] = []
  for (let value = 0; value < inView.length; value++) {
    if ((inView[value] ?? 0) > 0 || (beside[value] ?? 0) > 0) values.push(value)
  }
  return values
}
