import { useQuery } from '@tanstack/react-query'
import { formatDayRange } from '#model/day-range.ts'
import { listed } from '#model/counted.ts'
import { chosenIn, joinOf } from '#model/filter.ts'
import type { Facet, Filter } from '#model/filter.ts'
import { useQueries } from './store.tsx'

/** A list by its name, as a way back to it: "India and Pakistan", "Wang Yi, 2025-05", "Timeline". */
export function useListName(filter: Filter): string {
  const countries = useChosenNames(filter, 'country')
  const people = useChosenNames(filter, 'person')
  const pieces = [
    countries,
    people,
    filter.text && `“${filter.text}”`,
    filter.date && formatDayRange(filter.date),
  ]
  return pieces.filter(Boolean).join(', ') || 'Timeline'
}

function useChosenNames(filter: Filter, facet: Facet): string {
  const ids = chosenIn(filter, facet)
  const { data } = useQuery({ ...useQueries().names(facet, ids), enabled: ids.length > 0 })
  const names = ids.map((id) => data?.get(id)?.name ?? id)
  return listed(names, joinOf(filter, facet) === 'any' ? 'or' : 'and')
}
