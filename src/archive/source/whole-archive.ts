import type { FacetValue, FacetValues, FilterResult, View } from './article-source.ts'
import type { Root } from './root.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { Facet } from '#model/facets.ts'

/**
 * The view of the whole archive, which the root has: pages draw their first screen from it and ask nothing else. On
 * every page, so nothing here may need the archive's other files.
 */
export function wholeView({ articles, months, first, last }: Root): View {
  return {
    total: articles,
    months,
    ...(first && { first }),
    ...(last && { last }),
  }
}

/** The same as what the empty filter finds. */
export function wholeResult(root: Root): FilterResult {
  return { filter: EVERYTHING, unknown: [], names: [], view: wholeView(root) }
}

/** A panel's first values under the empty filter, which the archive's root knows; people beyond the root's are not among them. */
export function wholeValues({ articles, facets }: Root, facet: Facet, limit: number): FacetValues {
  const { size, values } = facets[facet]
  const shown = values.slice(0, limit).map((value): FacetValue => {
    return { ...value, without: articles - value.articles, standing: 'open' }
  })
  return { size, values: shown }
}
