import type { ArticleId } from './article.ts'
import type { CountryCode } from './country.ts'
import type { SubjectFacet } from './facets.ts'
import { EVERYTHING, isEverything, withDate } from './filter.ts'
import type { Filter } from './filter.ts'
import { formatFilter } from './filter-query.ts'
import type { PersonId } from './person.ts'

/*
 * Every address of the site, written once. Paths begin and end with "/" (so static hosts serve folder/index.html
 * without a redirect) and are relative to the base path the site is published under.
 */

/** The timeline under a filter; that of articles without a date is the shelf. */
export function timelinePath(filter: Filter = EVERYTHING): string {
  return filter.undated ? `${undatedPath}${queryOf(withDate(filter, undefined))}` : `/${queryOf(filter)}`
}

/** The articles of a year ("2025") or of a month ("2025-05"). */
export function periodPath(period: string): string {
  return `/${period.replace('-', '/')}/`
}

/** An article; opened from a list, it carries that list's filter so that newer, older and "3 of 41" survive a reload. */
export function articlePath(id: ArticleId, from: Filter = EVERYTHING): string {
  return `/a/${id}/${queryOf(from)}`
}

/** A block of an article, counted from 1. */
export function blockFragment(block: number): string {
  return `#p${block}`
}

export const peoplePath = '/people/'

/** A person's page. */
export function personPath(id: PersonId): string {
  return subjectPath('person', id)
}

/** What a person said; under a filter what they said about whom and what it names. */
export function saidPath(id: PersonId, filter: Filter = EVERYTHING): string {
  return `/person/${id}/said/${queryOf(filter)}`
}

/** Two people's articles in common; ids in alphabetical order, so that one pair has one address. */
export function pairPath(a: PersonId, b: PersonId): string {
  const [first, second] = a < b ? [a, b] : [b, a]
  return `/person/${first}/with/${second}/`
}

export const countriesPath = '/countries/'

/** A country's page. */
export function countryPath(code: CountryCode): string {
  return subjectPath('country', code)
}

/** The page of a person or a country; `id` is one of the facet's, as panels and search have them. */
export function subjectPath(facet: SubjectFacet, id: string): string {
  return `/${facet}/${id.toLowerCase()}/`
}

/** A place's page; `id` is that of `placeId`. */
export function placePath(id: string): string {
  return `/place/${id}/`
}

/** What the archive is, and how often the machine errs that read it. */
export const aboutPath = '/about/'

/** Articles that no date was found for: the shelf. */
export const undatedPath = '/undated/'

/** The search over a view. */
export function searchPath(filter: Filter = EVERYTHING): string {
  return `/search/${queryOf(filter)}`
}

/** The map, an alternative way to choose countries. */
export function mapPath(filter: Filter = EVERYTHING): string {
  return `/map/${queryOf(filter)}`
}

/** Which countries appear together, or which people. */
export function togetherPath(filter: Filter = EVERYTHING, facet: SubjectFacet = 'country'): string {
  return `/together/${facet === 'person' ? 'people/' : ''}${queryOf(filter)}`
}

/** Two selections side by side; each a person's id, a country's code, a year or a month (app/compare/side.ts). */
export function comparePath(a = '', b = ''): string {
  const sides = [...(a ? [`a=${a}`] : []), ...(b ? [`b=${b}`] : [])]
  return `/compare/${sides.length > 0 ? `?${sides.join('&')}` : ''}`
}

function queryOf(filter: Filter): string {
  return isEverything(filter) ? '' : `?${formatFilter(filter)}`
}
