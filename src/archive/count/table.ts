import { FACETS, mapFacets } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { dayOfCode, UNDATED } from '#archive/format/columns.ts'
import type { Columns, Links } from '#archive/format/columns.ts'

/** Columns made ready for counting. */
export interface Table {
  readonly columns: Columns
  /** A number beyond those of all values of each facet. */
  readonly sizes: Readonly<Record<Facet, number>>
  /** Months that the rows fall in, "2025-05", oldest first. */
  readonly months: readonly string[]
  /** Index into `months` by row; `NO_MONTH` for undated ones. */
  readonly monthOf: Uint16Array
  /** Rows that have a value, ascending: those of the value v are `ids[starts[v]]` up to `ids[starts[v + 1] - 1]`. */
  readonly postings: (facet: Facet) => Links
}

/** The month of undated rows. */
export const NO_MONTH = 0xffff

/** Throws an `ArchiveError` when columns name values that the archive does not have. */
export function createTable(columns: Columns, sizes: Readonly<Record<Facet, number>>): Table {
  if (!FACETS.every((facet) => columns.facets[facet].ids.every((id) => id < sizes[facet]))) {
    throw new ArchiveError('damaged', 'columns')
  }
  const postings = mapFacets<Links | undefined>(() => undefined)
  return {
    columns,
    sizes,
    ...monthsOf(columns.days),
    postings: (facet) => (postings[facet] ??= invert(columns.facets[facet], sizes[facet])),
  }
}

function monthsOf(days: Uint32Array): Pick<Table, 'months' | 'monthOf'> {
  const months: string[] = []
  const monthOf = new Uint16Array(days.length).fill(NO_MONTH)
  days.forEach((code, row) => {
    if (code === UNDATED) return
    if (row === 0 || code !== days[row - 1]) {
      const month = dayOfCode(code)?.slice(0, 7) ?? ''
      if (month !== months.at(-1)) months.push(month)
    }
    monthOf[row] = months.length - 1
  })
  return { months, monthOf }
}

/** The rows that have a value, ascending; none for -1. */
export function rowsWith(table: Table, facet: Facet, value: number): Uint32Array {
  const { starts, ids } = table.postings(facet)
  return value < 0 ? ids.subarray(0, 0) : ids.subarray(starts[value], starts[value + 1])
}

/** From values by row to rows by value, by counting sort. */
function invert({ starts, ids }: Links, size: number): Links {
  const ends = new Uint32Array(size + 1)
  for (const id of ids) {
    ends[id + 1] = (ends[id + 1] ?? 0) + 1
  }
  for (let id = 0; id < size; id++) ends[id + 1] = (ends[id + 1] ?? 0) + (ends[id] ?? 0)
  const next = ends.slice()
  const rows = new Uint32Array(ids.length)
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const id = ids[at] ?? 0
      const place = next[id] ?? 0
      rows[place] = row
      next[id] = place + 1
    }
  }
  return { starts: ends, ids: rows }
}
