import type { ArticleNumber, View } from '#archive/source/article-source.ts'
import type { ArticleCard } from '#model/article.ts'
import type { Store } from '#app/core/store.tsx'
import { numberAt } from './order.ts'
import type { Order } from './order.ts'

/** Cards of a list are asked for in runs of so many. */
export const RUN = 20

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

/** The articles of a run, in the list's order. */
export function numbersOfRun(view: View, order: Order, run: number): readonly ArticleNumber[] {
  const first = run * RUN
  const length = Math.max(0, Math.min(RUN, view.total - first))
  return Array.from({ length }, (_, index) => numberAt(view, order, first + index))
}

/** Asks for the cards of a view's first drawing. */
export async function askFirstCards({ client, queries }: Store, view: View): Promise<readonly ArticleCard[]> {
  const runs = runsWithin(0, firstEntries(view.total))
  const cards = runs.map((run) => client.query(queries.cards(numbersOfRun(view, 'newest', run))))
  return (await Promise.all(cards)).flat()
}
