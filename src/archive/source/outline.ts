import type { DayRange } from '#model/day.ts'
import { mapFacets } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import { firstDated } from './article-numbers.ts'
import type { MonthCount, Root } from './root.ts'

/** What stands around a list of articles whatever the list holds. Lists of one year do not change with other years. */
export interface Outline {
  /** The range of dates that was asked for. */
  readonly of?: DayRange
  /** What the histogram stands on, oldest first: the months of the archive, or of one year of it. */
  readonly months: readonly MonthCount[]
  readonly isYear: boolean
  /** The number of the first article of these months, or the one it would have, where they are those of filing. */
  readonly from: number
  /** How many values each panel chooses from, counted up to `MANY`. */
  readonly choices: Readonly<Record<Facet, number>>
  /** Some article of the archive says when it happened. */
  readonly saysWhen: boolean
  /** The archive has a single article. */
  readonly isSingle: boolean
}

/** A span of fewer months shows each of them in the histogram: there is no need to go into a year to see its months. */
export const MONTHS_IN_SIGHT = 6 * 12

/** From so many values on a panel lets one look for them by name. */
export const MANY = 12

/** The outline for the articles of a range of days, or of all times. `all`: the archive's months of those days. */
export function outlineOf(root: Root, date: DayRange | undefined, all = root.months): Outline {
  const year = yearInSight(all, date)
  const months = year ?? all
  return {
    ...(date && { of: date }),
    months,
    isYear: year !== undefined,
    from:
      firstDated(root.undated) +
      articlesIn(root.months.filter(({ month }) => month < (months[0]?.month ?? ''))),
    choices: mapFacets((facet) => Math.min(root.facets[facet].size, MANY)),
    saysWhen: root.happened > 0,
    isSingle: root.articles === 1,
  }
}

/** Where years are drawn whole one gets to their months by choosing a year, or anything within it. */
function yearInSight(
  months: readonly MonthCount[],
  date: DayRange | undefined,
): readonly MonthCount[] | undefined {
  const year = date?.from?.slice(0, 4)
  if (year === undefined || year !== date?.to?.slice(0, 4) || span(months) < MONTHS_IN_SIGHT) return undefined
  const within = months.filter(({ month }) => month.startsWith(year))
  return within.length > 0 ? within : undefined
}

/** From the first month to the last, not counted itself. */
function span(months: readonly MonthCount[]): number {
  return monthNumber(months.at(-1)) - monthNumber(months[0])
}

function monthNumber(count: MonthCount | undefined): number {
  return count === undefined ? 0 : Number(count.month.slice(0, 4)) * 12 + Number(count.month.slice(5))
}

/** How many articles the months have: those of a view that have a date. */
export function articlesIn(months: readonly MonthCount[]): number {
  return months.reduce((sum, { articles }) => sum + articles, 0)
}
