import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { EVERYTHING } from '#model/filter.ts'
import { parseFilter } from '#model/filter-query.ts'
import type { ReadFilter } from '#model/filter-query.ts'
import { useHydrated } from './use-hydrated.ts'

const NOTHING_READ: ReadFilter = { filter: EVERYTHING, unreadable: [] }

/** The filter in the page's address. Everything on the first drawing, whatever the address says: a static host does not see queries. */
export function useFilter(): ReadFilter {
  const { search } = useLocation()
  const hydrated = useHydrated()
  return useMemo(
    () => (hydrated ? parseFilter(new URLSearchParams(search)) : NOTHING_READ),
    [hydrated, search],
  )
}
