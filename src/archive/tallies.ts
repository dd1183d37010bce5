import { formatFilter } from '#model/filter-query.ts'
import type { Library } from './library.ts'
import { createMemo } from './memo.ts'
import { numericFilter } from './numeric-filter.ts'
import { knownTotal, rarestValue, valueNumber } from './resolved-filter.ts'
import type { ResolvedFilter } from './resolved-filter.ts'
import { sliceOf } from './slices.ts'
import { createTable } from './table.ts'
import type { Table } from './table.ts'
import { tally } from './tally.ts'
import type { Tally } from './tally.ts'

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

  const of = ({ filter, people }: ResolvedFilter): Promise<Tallied> =>
    tallies(formatFilter(filter), async () => {
      const resolved = { filter, people }
      const hits = filter.text === undefined ? undefined : await findText(filter.text)
      const [catalogue, table] = [await library.files.catalogue(), await tableFor(resolved)]
      const numeric = numericFilter(filter, (facet, id) => valueNumber(resolved, catalogue, facet, id))
      return { table, tally: tally(table, numeric, hits) }
    })

  return {
    of,
    totalOf: async (resolved) =>
      knownTotal(resolved, await library.files.catalogue()) ?? (await of(resolved)).tally.total,
  }
}
