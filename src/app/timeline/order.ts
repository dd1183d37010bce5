import { useLocation } from 'react-router'
import type { ArticleNumber, View } from '#archive/source/article-source.ts'
import { timelinePath } from '#model/address.ts'
import type { Filter } from '#model/filter.ts'
import { useHydrated } from '#app/core/use-hydrated.ts'

/** Which end of the timeline a list begins with. Undated articles come last in both. */
export type Order = 'newest' | 'oldest'

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

/** Articles of a view that have a date. */
export function datedIn({ months }: View): number {
  return months.reduce((sum, { articles }) => sum + articles, 0)
}

/** The article at a place of the list, counted from 0. */
export function numberAt(view: View, order: Order, index: number): ArticleNumber {
  const dated = datedIn(view)
  const rank = order === 'newest' || index >= dated ? index : dated - 1 - index
  const { numbers } = view
  return numbers.kind === 'range' ? numbers.to - 1 - rank : (numbers.list[rank] ?? 0)
}
