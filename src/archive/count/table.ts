import { FACETS, mapFacets } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter } from '#model/filter.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { once } from '#archive/files/memo.ts'
import { dayOfCode } from '#archive/format/columns.ts'
import type { Columns, Links } from '#archive/format/columns.ts'

/** Columns made ready for counting. */
export interface Table {
  readonly columns: Columns
  /** A number beyond those of all values of each facet. */
  readonly sizes: Readonly<Record<Facet, number>>
  /** By the days the rows were filed, or by those on which it happened. */
  readonly monthsBy: (by: Filter['by']) => Months
  /** Rows that have a value, ascending: those of the value v are `ids[starts[v]]` up to `ids[starts[v + 1] - 1]`. */
  readonly postings: (facet: Facet) => Links
}

/** When rows are. */
export interface Months {
  /** Day codes by row. */
  readonly days: Uint32Array
  /** Months that the rows fall in, "2025-05", oldest first. */
  readonly months: readonly string[]
  /** Index into `months` by row; `NO_MONTH` for those without a day. */
  readonly monthOf: Uint16Array
}

/** The month of rows without a day. */
export const NO_MONTH = 0xffff

/** Throws an `ArchiveError` when columns name values that the archive does not have. */
export function createTable(columns: Columns, sizes: Readonly<Record<Facet, number>>): Table {
  if (!FACETS.every((facet) => columns.facets[facet].ids.every((id) => id < sizes[facet]))) {
    throw new ArchiveError('damaged', 'columns')
  }
  const postings = mapFacets<Links | undefined>(() => undefined)
  const filed = once(() => monthsOf(columns.days))
  const happened = once(() => monthsOf(columns.happened))
  return {
    columns,
    sizes,
    monthsBy: (by) => (by ? happened() : filed()),
    postings: (facet) => (postings[facet] ??= invert(columns.facets[facet], sizes[facet])),
  }
}

function monthsOf(days: Uint32Array): Months {
  const monthOfDay = new Map(
    Array.from(new Set(days), (code) => [code, dayOfCode(code)?.slice(0, 7)] as const),
  )
  const months = [...new Set(monthOfDay.values())].filter((month) => month !== undefined).sort()
  const places = new Map(months.map((month, place) => [month, place]))
  const placeOfDay = new Map(
    Array.from(monthOfDay, ([code, month]) => [code, places.get(month ?? '') ?? NO_MONTH]),
  )
  const monthOf = Uint16Array.from(days, (code) => placeOfDay.get(code) ?? NO_MONTH)
  return { days, months, monthOf }
}

/** The rows that have a value, ascending; none for -1. */
export function rowsWith(table: Table, facet: Facet, value: number): Uint32Array {
  const { starts, ids } = table.postings(facet)
  return value < 0 ? ids.subarray(0, 0) : ids.subarray(starts[value], starts[value + 1])
}

/** Rows by their days, the latest first and of equals the higher row; those without a day, whose code is the least, last. */
export function rowsByDay(rows: Uint32Array, days: Uint32Array): Uint32Array {
  return rows.toSorted((one, other) => (days[other] ?? 0) - (days[one] ?? 0) || other - one)
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
