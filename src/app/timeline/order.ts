import { useLocation } from 'react-router'
import type { Order } from '#archive/source/article-source.ts'
import { timelinePath } from '#model/address.ts'
import type { Filter } from '#model/filter.ts'
import type { Site } from '#model/site.ts'
import { useStore } from '#app/core/store.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'

const KEY = 'sort'

/** The order of a list whose address says none. */
export function usualOrder({ order }: Pick<Site, 'order'>): Order {
  return order ?? 'newest'
}

/** The order in the page's address; the usual one on the first drawing, whatever the address says. */
export function useOrder(): Order {
  const { search } = useLocation()
  const usual = usualOrder(useStore().site)
  const said = new URLSearchParams(search).get(KEY)
  return useHydrated() && (said === 'oldest' || said === 'newest') ? said : usual
}

/** The timeline under a filter, in an order. */
export function listPath(filter: Filter, order: Order, site: Pick<Site, 'order'>): string {
  const path = timelinePath(filter)
  return order === usualOrder(site) ? path : `${path}${path.includes('?') ? '&' : '?'}${KEY}=${order}`
}
