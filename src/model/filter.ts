import type { DayRange } from './day.ts'
import { FACETS, isSingleValued, mapFacets } from './facets.ts'
import type { Facet, IdOf } from './facets.ts'

/**
 * What was chosen in a panel: every clause of `all` must hold, and a clause holds if any one of its values does;
 * no value of `none` may be there. "Both": one clause each. "Either": one clause of two.
 */
export interface Choice<Id extends string> {
  readonly all: readonly (readonly Id[])[]
  readonly none: readonly Id[]
}

type FacetChoices = { readonly [F in Facet]: Choice<IdOf<F>> }

/** What the reader asked of the archive. One value is one view; the empty one is the whole timeline. */
export interface Filter extends FacetChoices {
  readonly date?: DayRange
  /** Only articles without a date, which no range of days has; never beside one. */
  readonly undated?: true
  /** First and last day of what articles tell, or only those that do not say when it happened. */
  readonly happened?: DayRange | 'none'
  /** Words to search for, as typed. */
  readonly text?: string
  /** Only the countries that articles name count, not those that rest on places alone. */
  readonly named?: true
  /** The days that articles are in order by, and counted by in months; the days they were filed unless told. */
  readonly by?: 'happened'
}

const NOTHING = { all: [], none: [] } as const

/** The whole archive. */
export const EVERYTHING: Filter = mapFacets(() => NOTHING)

/** How one value stands in a choice. */
export type Standing = 'chosen' | 'excluded' | 'open'

/** How a value stands in the filter. */
export function standingOf(filter: Filter, facet: Facet, id: string): Standing {
  const { all, none } = choiceOf(filter, facet)
  if (none.includes(id)) return 'excluded'
  return all.some((clause) => clause.includes(id)) ? 'chosen' : 'open'
}

/** The chosen values of a facet, in order. */
export function chosenIn(filter: Filter, facet: Facet): readonly string[] {
  return choiceOf(filter, facet).all.flat()
}

/** Every value of a facet that the filter names, chosen or excluded, each once. */
export function idsIn(filter: Filter, facet: Facet): readonly string[] {
  return [...new Set([...chosenIn(filter, facet), ...choiceOf(filter, facet).none])]
}

/** Whether several values are joined by "any of": one clause holds them all. */
export function joinOf(filter: Filter, facet: Facet): 'all' | 'any' {
  const { all } = choiceOf(filter, facet)
  return isSingleValued(facet) || all.some((clause) => clause.length > 1) ? 'any' : 'all'
}

/** The filter after a value was given a new standing; joins it to the others as they are joined. */
export function withStanding(filter: Filter, facet: Facet, id: string, standing: Standing): Filter {
  const { all, none } = choiceOf(filter, facet)
  const others = all
    .map((clause) => clause.filter((value) => value !== id))
    .filter((clause) => clause.length > 0)
  const kept = { all: others, none: none.filter((value) => value !== id) }
  if (standing === 'open') return withChoice(filter, facet, kept)
  if (standing === 'excluded') return withChoice(filter, facet, { ...kept, none: [...kept.none, id] })
  const joined = joinOf(filter, facet) === 'any' ? [[...others.flat(), id]] : [...others, [id]]
  return withChoice(filter, facet, { ...kept, all: joined })
}

/** The filter after the facet's chosen values were joined by "all of" or "any of". */
export function withJoin(filter: Filter, facet: Facet, join: 'all' | 'any'): Filter {
  const { all, none } = choiceOf(filter, facet)
  const values = all.flat()
  return withChoice(filter, facet, { none, all: join === 'any' ? [values] : values.map((value) => [value]) })
}

/** The filter without anything said of the facet. */
export function withoutFacet(filter: Filter, facet: Facet): Filter {
  return withChoice(filter, facet, NOTHING)
}

/** The filter with another range of days, or none; for articles with and without a date then. */
export function withDate(filter: Filter, date: DayRange | undefined): Filter {
  const { date: _, undated: __, ...rest } = filter
  return date && (date.from ?? date.to) ? { ...rest, date } : rest
}

/** The filter with another range of days on which it happened, or none; for articles that say and do not say when, then. */
export function withHappened(filter: Filter, happened: Filter['happened']): Filter {
  const { happened: _, ...rest } = filter
  const isOpen = happened !== 'none' && (happened?.from ?? happened?.to) === undefined
  return happened === undefined || isOpen ? rest : { ...rest, happened }
}

/** The filter with its articles in order by the days they were filed, or by those on which it happened. */
export function withBy(filter: Filter, by: Filter['by']): Filter {
  const { by: _, ...rest } = filter
  return by ? { ...rest, by } : rest
}

/** The range of those days that the filter's articles are in order by. */
export function rangeOf({ by, date, happened }: Filter): DayRange | undefined {
  if (by === undefined) return date
  return happened === 'none' ? undefined : happened
}

/** The filter with another range of those days, or none. */
export function withRange(filter: Filter, range: DayRange | undefined): Filter {
  return filter.by ? withHappened(filter, range) : withDate(filter, range)
}

/** Whether only articles without such a day are let through: those on the shelf. */
export function isShelf({ by, undated, happened }: Filter): boolean {
  return by ? happened === 'none' : undated === true
}

/** The filter for those of its articles that are on the shelf. */
export function shelfOf(filter: Filter): Filter {
  return filter.by ? withHappened(filter, 'none') : { ...withDate(filter, undefined), undated: true }
}

/** The filter with other search words, or none. */
export function withText(filter: Filter, text: string): Filter {
  const { text: _, ...rest } = filter
  return text.trim() === '' ? rest : { ...rest, text: text.trim() }
}

/** The filter with countries counted by name alone, or by place as well. */
export function withNamed(filter: Filter, named: boolean): Filter {
  const { named: _, ...rest } = filter
  return named ? { ...rest, named } : rest
}

/** Whether the filter lets every article through, and counts them as the whole archive does. */
export function isEverything(filter: Filter): boolean {
  return !isQualified(filter) && FACETS.every((facet) => isOpen(filter, facet))
}

/** Whether the filter says anything beside the values of facets. */
export function isQualified({ date, undated, happened, text, named, by }: Filter): boolean {
  return (date ?? undated ?? happened ?? text ?? named ?? by) !== undefined
}

function isOpen(filter: FacetChoices, facet: Facet): boolean {
  const { all, none } = filter[facet]
  return all.length === 0 && none.length === 0
}

function choiceOf(filter: Filter, facet: Facet): Choice<string> {
  return filter[facet]
}

function withChoice(filter: Filter, facet: Facet, choice: Choice<string>): Filter {
  const all = choice.all.filter((clause) => clause.length > 0)
  return { ...filter, [facet]: { all, none: choice.none } }
}
