import { useQuery } from '@tanstack/react-query'
import type { ResolvedFilter } from '#archive/source/article-source.ts'
import { formatDayRange } from '#model/day-range.ts'
import { listed } from '#model/counted.ts'
import { chosenIn, joinOf } from '#model/filter.ts'
import { FACETS } from '#model/facets.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter } from '#model/filter.ts'
import { useQueries } from '#app/core/store.tsx'

/** A list by its name, as a way back to it: "India and Pakistan", "Wang Yi, Xinhua, 2025-05", "Timeline". */
export function useListName(filter: Filter): string {
  const isNamed = FACETS.some((facet) => chosenIn(filter, facet).length > 0)
  const { data } = useQuery({ ...useQueries().resolve(filter), enabled: isNamed })
  const pieces = [
    ...FACETS.map((facet) => chosenNames(data ?? { filter, names: [] }, facet)),
    filter.text && `“${filter.text}”`,
    filter.date && formatDayRange(filter.date),
    filter.undated && 'Undated',
    filter.happened &&
      (filter.happened === 'none' ? 'Day unknown' : `happened ${formatDayRange(filter.happened)}`),
  ]
  return pieces.filter(Boolean).join(', ') || 'Timeline'
}

function chosenNames({ filter, names }: Pick<ResolvedFilter, 'filter' | 'names'>, facet: Facet): string {
  const nameOf = (id: string) => names.find((value) => value.facet === facet && value.id === id)?.name ?? id
  return listed(chosenIn(filter, facet).map(nameOf), joinOf(filter, facet) === 'any' ? 'or' : 'and')
}
