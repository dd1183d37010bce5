import { dayCode, UNDATED } from '#archive/format/columns.ts'
import { mapFacets } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter } from '#model/filter.ts'
import { joinOf } from '#model/filter.ts'

/** A choice with values as their numbers; -1 for values that the archive does not have, which no article matches. */
export interface NumberedChoice {
  readonly all: readonly (readonly number[])[]
  readonly none: readonly number[]
  /** How one more chosen value would be joined to the others (`joinOf`). */
  readonly join: 'all' | 'any'
}

/** First and last day code, both included; `UNDATED` is that of rows without a day. */
export interface DayCodes {
  readonly from: number
  readonly to: number
}

/** A filter as the columns understand it; search words are left to `hits`. */
export interface NumberedFilter {
  readonly choices: Readonly<Record<Facet, NumberedChoice>>
  readonly days?: DayCodes | undefined
  readonly happened?: DayCodes | undefined
  /** Which of the two months are counted by. */
  readonly by?: Filter['by']
}

/** The filter for articles that have one value as well, however the facet's others are joined. For totals, not for counts beyond them. */
export function requiring(filter: NumberedFilter, facet: Facet, value: number): NumberedFilter {
  const { all, none } = filter.choices[facet]
  const choice: NumberedChoice = { all: [...all, [value]], none, join: 'all' }
  return { ...filter, choices: { ...filter.choices, [facet]: choice } }
}

/** The filter with ids turned into numbers. */
export function numberedFilter(
  filter: Filter,
  numberOf: (facet: Facet, id: string) => number,
): NumberedFilter {
  const choices = mapFacets((facet) => ({
    all: filter[facet].all.map((clause) => clause.map((id) => numberOf(facet, id))),
    none: filter[facet].none.map((id) => numberOf(facet, id)),
    join: joinOf(filter, facet),
  }))
  return {
    choices,
    days: codesOf(filter.undated ? 'none' : filter.date),
    happened: codesOf(filter.happened),
    by: filter.by,
  }
}

function codesOf(days: Filter['happened']): DayCodes | undefined {
  if (days === undefined) return undefined
  if (days === 'none') return { from: UNDATED, to: UNDATED }
  const { from, to } = days
  return { from: Math.max(dayCode(from), UNDATED + 1), to: to === undefined ? Infinity : dayCode(to) }
}
