import { useLocation } from 'react-router'
import type { Order } from '#archive/source/article-source.ts'
import { timelinePath } from '#model/address.ts'
import type { Filter } from '#model/filter.ts'
import { useHydrated } from '#app/core/use-hydrated.ts'

const KEY = 'sort'

/** The order in the page's address; newest first on the first drawing, whatever the address says. */
export function useOrder(): Order {
  const { search } = useLocation()
  return useHydrated() && new URLSearchParams(search).get(KEY) === 'oldest' ? 'oldest' : 'newest'
}

/** The timeline under a filter, in an order. */
export function listPath(filter: Filter, order: Order): string {
  const path = timelinePath(filter)
  return order === 'newest' ? path : `${path}${path.includes('?') ? '&' : '?'}${KEY}=${order}`
}
