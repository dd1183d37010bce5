import { withStanding } from '#model/filter.ts'
import type { Facet, Filter } from '#model/filter.ts'
import { formatFilter } from '#model/filter-query.ts'
import type { Library } from './opened-archive.ts'
import { createMemo } from '#archive/files/memo.ts'
import { numericFilter, requiring } from '#archive/count/numbered-filter.ts'
import type { NumericFilter } from '#archive/count/numbered-filter.ts'
import { knownTotal, rarestValue, valueNumber } from './located-filter.ts'
import type { ResolvedFilter } from './located-filter.ts'
import { countMatching } from '#archive/count/row-matches.ts'
import { sliceOf } from './slices.ts'
import { createTable } from '#archive/count/table.ts'
import type { Table } from '#archive/count/table.ts'
import { tally } from '#archive/count/count-articles.ts'
import type { Tally } from '#archive/count/count-articles.ts'

/** A tally and the table that its rows and months are of. */
export interface Tallied {
  readonly table: Table
  readonly tally: Tally
}

/** Finds the articles with these words: by article number, 1 for each that has them. */
export type FindText = (text: string) => Promise<Uint8Array>

/** Tallies of filters, each done once while it is remembered, on the least data that gives exact answers. */
export interface Tallies {
  of(resolved: ResolvedFilter): Promise<Tallied>
  totalOf(resolved: ResolvedFilter): Promise<number>
  /** The total after a value that is excluded now was opened again: only its own articles can come back. */
  totalOpening(resolved: ResolvedFilter, facet: Facet, id: string): Promise<number>
}

const KEPT_TALLIES = 16
const KEPT_TABLES = 8

export function createTallies(library: Library, findText: FindText): Tallies {
  const [tallies, tables] = [createMemo(KEPT_TALLIES), createMemo(KEPT_TABLES)]

  const tableFor = async (resolved: ResolvedFilter): Promise<Table> => {
    const { sizes } = await library.files.catalogue()
    const value = library.files.hasColumns()
      ? undefined
      : rarestValue(resolved, await library.files.catalogue())
    if (value === undefined) return tables('', async () => createTable(await library.files.columns(), sizes))
    return tables(`${value.facet} ${value.id}`, async () =>
      createTable(await sliceOf(library, resolved, value), sizes),
    )
  }

  const hitsOf = async ({ text }: Filter) => (text === undefined ? undefined : findText(text))

  const numericOf = async (resolved: ResolvedFilter): Promise<NumericFilter> => {
    const catalogue = await library.files.catalogue()
    return numericFilter(resolved.filter, (facet, id) => valueNumber(resolved, catalogue, facet, id))
  }

  const of = (resolved: ResolvedFilter): Promise<Tallied> =>
    tallies(formatFilter(resolved.filter), async () => {
      const hits = await hitsOf(resolved.filter)
      const table = await tableFor(resolved)
      return { table, tally: tally(table, await numericOf(resolved), hits) }
    })

  return {
    of,
    totalOf: async (resolved) => {
      const known = knownTotal(resolved, await library.files.catalogue())
      if (known !== undefined) return known
      const hits = await hitsOf(resolved.filter)
      return countMatching(await tableFor(resolved), await numericOf(resolved), hits)
    },
    totalOpening: async (resolved, facet, id) => {
      const opened = { ...resolved, filter: withStanding(resolved.filter, facet, id, 'open') }
      const catalogue = await library.files.catalogue()
      const known = knownTotal(opened, catalogue)
      if (known !== undefined) return known
      const { table, tally } = await of(resolved)
      const value = valueNumber(resolved, catalogue, facet, id)
      const returning = requiring(await numericOf(opened), facet, value)
      return tally.total + countMatching(table, returning, await hitsOf(resolved.filter))
    },
  }
}
