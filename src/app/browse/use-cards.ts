import { useQueries as useQueryList } from '@tanstack/react-query'
import type { View } from '#archive/article-source.ts'
import type { ArticleCard } from '#model/article.ts'
import { useQueries } from '../store.tsx'
import type { Order } from './order.ts'
import type { Rows } from './row-heights.ts'
import { numbersOfRun, RUN, runsWithin } from './runs.ts'

/** The cards of some rows, as far as they have arrived. */
export interface Cards {
  readonly at: (row: number) => ArticleCard | undefined
  /** Why some did not arrive. */
  readonly error: Error | undefined
  readonly retry: () => void
}

/** Asks for the cards of some rows of a list, and of a run before and after them: the reader is about to scroll there. */
export function useCards(view: View, order: Order, { first, last }: Rows): Cards {
  const queries = useQueries()
  const runs = runsWithin(Math.max(0, first - RUN), Math.min(last + RUN, view.total))
  const answers = useQueryList({ queries: runs.map((run) => queries.cards(numbersOfRun(view, order, run))) })
  const shown = runsWithin(first, last)
  const failed = answers.filter(({ isError }, place) => isError && shown.includes(runs[place] ?? -1))
  return {
    at: (row) => answers[Math.floor(row / RUN) - (runs[0] ?? 0)]?.data?.[row % RUN],
    error: failed[0]?.error ?? undefined,
    retry: () => failed.forEach(({ refetch }) => void refetch()),
  }
}
