import type { FacetValue } from '#archive/source/article-source.ts'
import { withStanding } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'

/** The filter after a click on a country: chosen if it was open, else open. */
export function toggled(filter: Filter, { id, standing }: FacetValue): Filter {
  return withStanding(filter, 'country', id, standing === 'open' ? 'chosen' : 'open')
}
