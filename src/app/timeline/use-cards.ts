import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ArticleCard } from '#model/article.ts'
import { RUN } from '#app/core/queries.ts'
import { useQueries } from '#app/core/store.tsx'
import { useReaderActive } from '#app/core/use-reader-active.ts'
import type { Rows } from './row-heights.ts'
import { runQuery, runsWithin } from './runs.ts'
import type { ListedArticles } from './runs.ts'

/** The cards of some rows, as far as they have arrived. */
export interface Cards {
  readonly at: (row: number) => ArticleCard | undefined
  /** Why some did not arrive. */
  readonly error: Error | undefined
  readonly retry: () => void
}

/**
 * Asks for the cards of some rows of a list. One question for all their runs: those that are there already are shown
 * while the others are on their way. Then for a run before and after them: the reader is about to scroll there.
 */
export function useCards(list: ListedArticles, { first, last }: Rows): Cards {
  const client = useQueryClient()
  const queries = useQueries()
  const runs = runsWithin(first, last)
  const asked = runs.map((run) => runQuery(queries, list, run))
  const known = asked.map(({ queryKey }) => client.getQueryData(queryKey))
  const { data, error, refetch } = useQuery({
    queryKey: ['runs', ...asked.map(({ queryKey }) => queryKey)],
    queryFn: () => Promise.all(asked.map((run) => client.query(run))),
    initialData: () => (known.every((cards) => cards !== undefined) ? known : undefined),
    staleTime: 'static',
    structuralSharing: false,
    retry: false,
  })
  const active = useReaderActive()
  useEffect(() => {
    if (!active) return
    for (const run of runsWithin(Math.max(0, first - RUN), Math.min(last + RUN, list.view.total)))
      void client.prefetchQuery(runQuery(queries, list, run))
  }, [client, queries, list, first, last, active])
  return {
    at: (row) => {
      const index = Math.floor(row / RUN) - (runs[0] ?? 0)
      return (data?.[index] ?? known[index])?.[row % RUN]
    },
    error: error ?? undefined,
    retry: () => void refetch(),
  }
}
