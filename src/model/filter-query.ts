import type { DayRange } from './day.ts'
import { formatDayRange, parseDayRange } from './day-range.ts'
import { FACET_TABLE, FACETS, isSingleValued } from './facets.ts'
import type { Facet } from './facets.ts'
import { EVERYTHING } from './filter.ts'
import type { Choice, Filter } from './filter.ts'

/** The part of `URLSearchParams` that is read. */
export interface Query {
  getAll(name: string): readonly string[]
}

/** A filter read from an address, and the words in it that nobody could read, each as "key=value". */
export interface ReadFilter {
  readonly filter: Filter
  readonly unreadable: readonly string[]
}

/** In the place of a range: without a date. */
const UNDATED = 'none' as const

/** Longest search text and most values of a facet that an address may carry; the rest is dropped and named. */
export const LIMITS = { text: 200, values: 50 } as const

/**
 * Reads the query of an address: `person=a&person=b` both, `person=a.b` either, `country=-in` not, `date=` a range or none,
 * `happened=`
 * the same of the days on which it happened, `q=` words, `named=1` countries by name alone, `by=happened` in order by the days on which it
 * happened. What cannot be read is left out and reported, never an error.
 */
export function parseFilter(query: Query): ReadFilter {
  const unreadable: string[] = []
  const choices = FACETS.map((facet) => [facet, parseChoice(facet, query.getAll(facet), unreadable)] as const)
  const [dated] = query.getAll('date')
  const date = dated === UNDATED ? undefined : parseRange('date', dated, unreadable)
  const [day] = query.getAll('happened')
  const happened = day === UNDATED ? UNDATED : parseRange('happened', day, unreadable)
  const named = parseSwitch('named', '1', query, unreadable)
  const by = parseSwitch('by', 'happened', query, unreadable)
  const text = (query.getAll('q')[0] ?? '').slice(0, LIMITS.text).trim()
  const filter = {
    ...EVERYTHING,
    ...Object.fromEntries(choices),
    ...(date && { date }),
    ...(dated === UNDATED && { undated: true as const }),
    ...(happened && { happened }),
    ...(text && { text }),
    ...(named && { named: true as const }),
    ...(by && { by }),
  }
  return { filter, unreadable }
}

/**
 * Writes a filter as the query of an address, without the "?": keys in a fixed order, values of a clause and clauses
 * of a facet sorted, so that one view has one address. The inverse of `parseFilter`.
 */
export function formatFilter(filter: Filter): string {
  const query = written.get(filter) ?? queryOf(filter)
  written.set(filter, query)
  return query
}

/** Filters never change, and a click has each of them written for every question about it. */
const written = new WeakMap<Filter, string>()

function queryOf(filter: Filter): string {
  const pairs: string[] = []
  if (filter.text !== undefined) pairs.push(`q=${encodeText(filter.text)}`)
  for (const facet of FACETS) {
    const { all, none } = canonical(filter[facet])
    pairs.push(...all.map((clause) => `${facet}=${clause.map(spell).join('.')}`))
    pairs.push(...none.map((id) => `${facet}=-${spell(id)}`))
  }
  if (filter.named) pairs.push('named=1')
  const date = filter.date ? formatDayRange(filter.date) : ''
  if (date !== '') pairs.push(`date=${date}`)
  if (filter.undated) pairs.push(`date=${UNDATED}`)
  const happened =
    filter.happened && filter.happened !== UNDATED ? formatDayRange(filter.happened) : filter.happened
  if (happened) pairs.push(`happened=${happened}`)
  if (filter.by) pairs.push(`by=${filter.by}`)
  return pairs.join('&')
}

function parseChoice(facet: Facet, values: readonly string[], unreadable: string[]): Choice<string> {
  const all: string[][] = []
  const none = new Set<string>()
  const { parseId } = FACET_TABLE[facet]
  for (const value of values.slice(0, LIMITS.values)) {
    const excludes = value.startsWith('-')
    const ids = (excludes ? value.slice(1) : value).split('.', LIMITS.values).map(parseId)
    const known = ids.filter((id) => id !== undefined)
    if (known.length < ids.length) unreadable.push(`${facet}=${value}`)
    if (excludes) known.forEach((id) => none.add(id))
    else if (known.length > 0) all.push(known)
  }
  if (values.length > LIMITS.values) unreadable.push(`${facet}=… (${values.length} values)`)
  const clauses = isSingleValued(facet) && all.length > 0 ? [all.flat()] : all
  return canonical({ all: clauses.map((clause) => clause.filter((id) => !none.has(id))), none: [...none] })
}

function parseRange(key: string, value: string | undefined, unreadable: string[]): DayRange | undefined {
  if (value === undefined) return undefined
  const range = parseDayRange(value)
  if (!range) unreadable.push(`${key}=${value}`)
  return range
}

/** The only value that a key has. */
function parseSwitch<Value extends string>(
  key: string,
  only: Value,
  query: Query,
  unreadable: string[],
): Value | undefined {
  const [value] = query.getAll(key)
  if (value === only) return only
  if (value !== undefined) unreadable.push(`${key}=${value}`)
  return undefined
}

function canonical<Id extends string>({ all, none }: Choice<Id>): Choice<Id> {
  const clauses = new Map<string, readonly Id[]>()
  for (const clause of all) {
    const values = [...new Set(clause)].sort()
    if (values.length > 0) clauses.set(values.join('.'), values)
  }
  const keys = [...clauses.keys()].sort()
  return { all: keys.map((key) => clauses.get(key) ?? []), none: [...new Set(none)].sort() }
}

function spell(id: string): string {
  return id.toLowerCase()
}

function encodeText(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+')
}
