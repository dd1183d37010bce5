import { FACETS } from '#model/facets.ts'
import type { Links } from '#archive/format/columns.ts'
import type { NumberedChoice, NumberedFilter } from './numbered-filter.ts'
import type { Table } from './table.ts'

/** What the values of one facet must be like. */
export interface FacetTest {
  /** The facet's bit: 1 for the first of `FACETS`, 2 for the second, … */
  readonly facet: number
  readonly links: Links
  /** By value: the bits of the clauses it fulfils, and `EXCLUDED`. */
  readonly bits: Uint32Array
  /** The bits of all clauses. */
  readonly all: number
}

/** What `failuresOf` answers for a row with an excluded value. */
export const OUT = -1

/** Clauses in one test, as many as a 32-bit number has room for; more go into further tests of the same facet. */
const CLAUSES = 29
const EXCLUDED = 1 << CLAUSES

/** The filter's choices as tests; a facet that nothing was chosen in needs none. */
export function testsOf({ choices }: NumberedFilter, { columns, sizes }: Table): readonly FacetTest[] {
  return FACETS.flatMap((facet, index) => {
    const { all, none } = choices[facet]
    const tests = Math.max(none.length > 0 ? 1 : 0, Math.ceil(all.length / CLAUSES))
    return Array.from({ length: tests }, (_, test) => {
      const clauses = all.slice(test * CLAUSES, (test + 1) * CLAUSES)
      const bits = bitsByValue(clauses, none, sizes[facet])
      return { facet: 1 << index, links: columns.facets[facet], bits, all: 2 ** clauses.length - 1 }
    })
  })
}

/** The facets whose clauses the row does not fulfil, as bits; `OUT` when it has an excluded value. */
export function failuresOf(tests: readonly FacetTest[], row: number): number {
  let failed = 0
  for (const test of tests) {
    const found = bitsOfRow(test, row)
    if ((found & EXCLUDED) !== 0) return OUT
    if ((found & test.all) !== test.all) failed |= test.facet
  }
  return failed
}

/** Whether the row has any of the values chosen in a facet. */
export function hasChosen(tests: readonly FacetTest[], facet: number, row: number): boolean {
  return tests.some((test) => test.facet === facet && (bitsOfRow(test, row) & test.all) !== 0)
}

function bitsOfRow({ links: { starts, ids }, bits }: FacetTest, row: number): number {
  let found = 0
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? 0; at < end; at++) found |= bits[ids[at] ?? 0] ?? 0
  return found
}

function bitsByValue(clauses: NumberedChoice['all'], none: readonly number[], size: number): Uint32Array {
  const bits = new Uint32Array(size)
  const mark = (value: number, bit: number): void => {
    if (value >= 0) bits[value] = (bits[value] ?? 0) | bit
  }
  clauses.forEach((clause, index) => clause.forEach((value) => mark(value, 1 << index)))
  none.forEach((value) => mark(value, EXCLUDED))
  return bits
}
