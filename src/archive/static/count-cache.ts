import { withStanding } from '#model/filter.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter } from '#model/filter.ts'
import { formatFilter } from '#model/filter-query.ts'
import type { OpenedArchive } from './opened-archive.ts'
import { namedColumns } from '#archive/format/columns.ts'
import { createMemo } from '#archive/files/memo.ts'
import { numberedFilter, requiring } from '#archive/count/numbered-filter.ts'
import type { NumberedFilter } from '#archive/count/numbered-filter.ts'
import { knownTotal, rarestValue, valueNumber } from './located-filter.ts'
import type { LocatedFilter } from './located-filter.ts'
import { countMatching } from '#archive/count/row-matches.ts'
import { sliceOf } from './slices.ts'
import { createTable } from '#archive/count/table.ts'
import type { Table } from '#archive/count/table.ts'
import { countArticles } from '#archive/count/count-articles.ts'
import type { ArticleCounts } from '#archive/count/count-articles.ts'

/** What a filter lets through, counted, and the table that its rows and months are of. */
export interface CountedTable {
  readonly table: Table
  readonly counts: ArticleCounts
}

/** Finds the articles with these words: by article number, 1 for each that has them. */
export type FindText = (text: string) => Promise<Uint8Array>

/** Counts under filters, each made once while it is remembered, on the least data that gives exact answers. */
export interface CountCache {
  of(located: LocatedFilter): Promise<CountedTable>
  totalOf(located: LocatedFilter): Promise<number>
  /** The total after a value that is excluded now was opened again: only its own articles can come back. */
  totalOpening(located: LocatedFilter, facet: Facet, id: string): Promise<number>
}

const KEPT_COUNTS = 16
const KEPT_TABLES = 8

export function createCountCache(archive: OpenedArchive, findText: FindText): CountCache {
  const [counted, tables] = [createMemo(KEPT_COUNTS), createMemo(KEPT_TABLES)]

  const tableFor = async (located: LocatedFilter): Promise<Table> => {
    const { sizes } = await archive.files.catalogue()
    const value = archive.files.hasColumns()
      ? undefined
      : rarestValue(located, await archive.files.catalogue())
    const { named = false } = located.filter
    return tables(`${named} ${value?.facet === 'country'} ${value?.id}`, async () => {
      const columns = await (value ? sliceOf(archive, located, value) : archive.files.columns())
      return createTable(named ? namedColumns(columns) : columns, sizes)
    })
  }

  const hitsOf = async ({ text }: Filter) => (text === undefined ? undefined : findText(text))

  const numberedOf = async (located: LocatedFilter): Promise<NumberedFilter> => {
    const catalogue = await archive.files.catalogue()
    return numberedFilter(located.filter, (facet, id) => valueNumber(located, catalogue, facet, id))
  }

  const of = (located: LocatedFilter): Promise<CountedTable> =>
    counted(formatFilter(located.filter), async () => {
      const hits = await hitsOf(located.filter)
      const table = await tableFor(located)
      return { table, counts: countArticles(table, await numberedOf(located), hits) }
    })

  return {
    of,
    totalOf: async (located) => {
      const known = knownTotal(located, await archive.files.catalogue())
      if (known !== undefined) return known
      const hits = await hitsOf(located.filter)
      return countMatching(await tableFor(located), await numberedOf(located), hits)
    },
    totalOpening: async (located, facet, id) => {
      const opened = { ...located, filter: withStanding(located.filter, facet, id, 'open') }
      const catalogue = await archive.files.catalogue()
      const known = knownTotal(opened, catalogue)
      if (known !== undefined) return known
      const { table, counts } = await of(located)
      const value = valueNumber(located, catalogue, facet, id)
      const returning = requiring(await numberedOf(opened), facet, value)
      return counts.total + countMatching(table, returning, await hitsOf(located.filter))
    },
  }
}
