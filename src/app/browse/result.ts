import { queryOptions } from '@tanstack/react-query'
import type { View } from '#archive/source/article-source.ts'
import type { Root } from '#archive/source/root.ts'
import { EVERYTHING, FACETS, idsIn } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { formatFilter } from '#model/filter-query.ts'
import type { Queries } from '#app/core/queries.ts'
import type { Order } from '#app/timeline/order.ts'
import { resolveFilter } from './resolve-filter.ts'
import type { Names, ResolvedFilter } from './resolve-filter.ts'
import { numbersOfRun } from '#app/timeline/runs.ts'
import { wholeView } from '#archive/source/whole-archive.ts'

/** What a list page shows of a filter, all of one moment: its words, its counts and the first of its articles. */
export interface Result extends ResolvedFilter {
  readonly names: Names
  readonly view: View
}

/** The whole archive, known from its root. */
export function wholeResult(root: Root): Result {
  return { filter: EVERYTHING, unknown: [], names: new Map(), view: wholeView(root) }
}

/** Asks for everything that changes at once when the filter does. */
export function resultQuery(queries: Queries, filter: Filter, order: Order) {
  return queryOptions({
    queryKey: ['result', formatFilter(filter), order],
    staleTime: 'static',
    structuralSharing: false,
    // Each of the questions within is tried again by itself.
    retry: false,
    queryFn: async ({ client }): Promise<Result> => {
      const named = FACETS.filter((facet) => idsIn(filter, facet).length > 0)
      const names: Names = new Map(
        await Promise.all(
          named.map(
            async (facet) => [facet, await client.query(queries.names(facet, idsIn(filter, facet)))] as const,
          ),
        ),
      )
      const resolved = resolveFilter(filter, names)
      const view = await client.query(queries.view(resolved.filter))
      if (view.total > 0) await client.query(queries.cards(numbersOfRun(view, order, 0)))
      return { ...resolved, names, view }
    },
  })
}
