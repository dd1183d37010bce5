import type { FilterResult, Order } from '#archive/source/article-source.ts'
import type { ArticleCard } from '#model/article.ts'
import { RUN } from '#app/core/queries.ts'
import type { Queries } from '#app/core/queries.ts'
import type { Store } from '#app/core/store.tsx'

/** A list of articles: those of a filter in an order. */
export interface ListedArticles extends Pick<FilterResult, 'filter' | 'view'> {
  readonly order: Order
}

/** Entries that a page carries before any script runs; a list of at most `WHOLE` is drawn in full, a longer one as far as this. */
const FIRST = 40
export const WHOLE = 80

/** Entries of the first drawing of a list. */
export function firstEntries(total: number): number {
  return total <= WHOLE ? total : FIRST
}

/** The runs that hold the entries from `first` up to, not including, `last`. */
export function runsWithin(first: number, last: number): readonly number[] {
  const from = Math.floor(first / RUN)
  const to = Math.ceil(last / RUN)
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

/** Asks for the articles of a run. */
export function runQuery(queries: Queries, { filter, order }: ListedArticles, run: number) {
  const first = run * RUN
  return queries.slice(filter, order, first, first + RUN)
}

/** Asks for the articles of a list's first drawing. */
export async function askFirstCards(
  { client, queries }: Store,
  list: ListedArticles,
): Promise<readonly ArticleCard[]> {
  const runs = runsWithin(0, firstEntries(list.view.total))
  const cards = runs.map((run) => client.query(runQuery(queries, list, run)))
  return (await Promise.all(cards)).flat()
}
