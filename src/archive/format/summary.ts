import type { Day } from '#model/day.ts'
import { mapFacets } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import { countriesWhere, dayOfCode, UNDATED } from './columns.ts'
import type { Columns, Links } from './columns.ts'
import type { MonthCount } from '#archive/source/root.ts'

/** A number of a facet's value, and in how many of the articles it is. */
export type NumberCount = readonly [number: number, articles: number]

/** What the columns of some articles say of them together. */
export interface Summary {
  readonly articles: number
  readonly first?: Day
  readonly last?: Day
  readonly months: readonly MonthCount[]
  /** The same by the days on which it happened. */
  readonly happened: readonly MonthCount[]
  /** Most articles first, then by number. */
  readonly counts: Readonly<Record<Facet, readonly NumberCount[]>>
  /** Of the articles of each country those in which it rests on places alone, where there are any. */
  readonly byPlace: ReadonlyMap<number, number>
}

/** Sums up a slice: when, with whom and in which countries. */
export function summarise(columns: Columns): Summary {
  const { numbers, days, facets } = columns
  const first = dayOfCode(days.find((code) => code !== UNDATED) ?? UNDATED)
  const last = dayOfCode(days.at(-1) ?? UNDATED)
  return {
    articles: numbers.length,
    ...(first && { first }),
    ...(last && { last }),
    months: monthCounts(days),
    happened: monthCounts(columns.happened.toSorted()),
    counts: mapFacets((facet) => countsOf(facets[facet])),
    byPlace: new Map(countsOf(countriesWhere(columns, 'by place'))),
  }
}

function monthCounts(days: Uint32Array): readonly MonthCount[] {
  const months = new Map<string, number>()
  for (const code of days) {
    const month = dayOfCode(code)?.slice(0, 7)
    if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1)
  }
  return Array.from(months, ([month, articles]) => ({ month, articles }))
}

function countsOf({ ids }: Links): readonly NumberCount[] {
  const counts = new Map<number, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([one, articles], [other, others]) => others - articles || one - other)
}
