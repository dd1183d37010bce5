import { facetIds, timelineDay } from './article.ts'
import type { Article } from './article.ts'
import { inRange } from './day.ts'
import { mapFacets } from './facets.ts'
import { FACETS } from './facets.ts'
import type { Facet } from './facets.ts'
import type { Filter } from './filter.ts'

const known = new WeakMap<Article, Readonly<Record<Facet, readonly string[]>>>()

/** Ids of the facet's values that an article has. */
export function valuesOf(article: Article, facet: Facet): readonly string[] {
  const values = known.get(article) ?? mapFacets((facet) => facetIds(article, facet))
  known.set(article, values)
  return values[facet]
}

/** The countries that an article names. */
export function namedIn({ countries }: Article): readonly string[] {
  return countries.map(({ code }) => code)
}

/** Whether a filter keeps an article: its rules spelled out, slow and plain, for the archive's counts to be held against. */
export function matchesFilter(article: Article, filter: Filter): boolean {
  if (filter.date !== undefined && !inRange(timelineDay(article), filter.date)) return false
  if (filter.undated && timelineDay(article) !== undefined) return false
  const { named, happened } = filter
  const day = article.happened?.day
  if (happened === 'none' ? day !== undefined : happened !== undefined && !inRange(day, happened))
    return false
  for (const facet of FACETS) {
    const { all, none }: { all: readonly (readonly string[])[]; none: readonly string[] } = filter[facet]
    if (all.length === 0 && none.length === 0) continue
    const has = named && facet === 'country' ? namedIn(article) : valuesOf(article, facet)
    if (!all.every((clause) => clause.some((id) => has.includes(id))) || none.some((id) => has.includes(id)))
      return false
  }
  return true
}
