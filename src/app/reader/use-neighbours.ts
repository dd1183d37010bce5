import { useQuery } from '@tanstack/react-query'
import type { ArticleNumber, ListPosition } from '#archive/source/article-source.ts'
import type { ArticleCard } from '#model/article.ts'
import type { Filter } from '#model/filter.ts'
import { useQueries } from '#app/core/store.tsx'
import { useReaderActive } from '#app/core/use-reader-active.ts'

/** The article's place in the list it was opened from, and the articles beside it. All undefined until known. */
export interface Neighbours {
  readonly position?: ListPosition | undefined
  readonly newer?: ArticleCard | undefined
  readonly older?: ArticleCard | undefined
}

/** Asked only once the reader stirs: the prerendered page carries the article and nothing else. */
export function useNeighbours(article: ArticleNumber, filter: Filter): Neighbours {
  const queries = useQueries()
  const place = useQuery({ ...queries.place(filter, article), enabled: useReaderActive() })
  const position = place.data ?? undefined
  const beside = [position?.newer, position?.older].filter((number) => number !== undefined)
  const cards = useQuery({ ...queries.cards(beside), enabled: beside.length > 0 })
  const card = (number: ArticleNumber | undefined) =>
    number === undefined ? undefined : cards.data?.[beside.indexOf(number)]
  return { position, newer: card(position?.newer), older: card(position?.older) }
}
