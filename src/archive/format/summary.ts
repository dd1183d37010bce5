import type { Day } from '#model/day.ts'
import { dayOfCode, UNDATED } from './columns.ts'
import type { Columns, Links } from './columns.ts'
import type { MonthCount } from '#archive/source/root.ts'

/** A number of a person or country, and in how many of the articles they are. */
export type NumberCount = readonly [number: number, articles: number]

/** What the columns of some articles say of them together. */
export interface Summary {
  readonly articles: number
  readonly first?: Day
  readonly last?: Day
  readonly months: readonly MonthCount[]
  /** Most articles first, then by number. */
  readonly people: readonly NumberCount[]
  readonly countries: readonly NumberCount[]
  readonly sources: readonly NumberCount[]
  readonly languages: readonly NumberCount[]
}

/** Sums up a slice: when, with whom and in which countries. */
export function summarise({ numbers, days, facets }: Columns): Summary {
  const first = dayOfCode(days.find((code) => code !== UNDATED) ?? UNDATED)
  const last = dayOfCode(days.at(-1) ?? UNDATED)
  return {
    articles: numbers.length,
    ...(first && { first }),
    ...(last && { last }),
    months: monthCounts(days),
    people: countsOf(facets.person),
    countries: countsOf(facets.country),
    sources: countsOf(facets.source),
    languages: countsOf(facets.lang),
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
