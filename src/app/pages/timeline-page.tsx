import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunction } from 'react-router'
import { timelinePath } from '#model/address.ts'
import { fetchFrontPage } from '#app/browse/articles.tsx'
import { outlineOf } from '#archive/source/outline.ts'
import { Browse } from '#app/browse/browse.tsx'
import { usualOrder } from '#app/timeline/order.ts'
import { askFirstCards } from '#app/timeline/runs.ts'
import { seedAnswers } from '#app/browse/seed-answers.ts'
import { wholeResult } from '#archive/source/whole-archive.ts'
import { useQueries } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'
import { EmptyArchive, fetchIfEmpty } from '#app/browse/empty-archive.tsx'
import { useFilter } from '#app/core/use-filter.ts'

/** /: asks for the archive's root and the first articles of its list, whatever the query says; for its only article in full. */
export const loader =
  (store: Store): LoaderFunction =>
  async () => {
    const { client, queries } = store
    const root = await client.query(queries.root())
    seedAnswers(store, root)
    await fetchIfEmpty(root)
    const [first] = await askFirstCards(store, { ...wholeResult(root), order: usualOrder(store.site) })
    if (first && root.articles === 1)
      await Promise.all([client.query(queries.article(first.id)), fetchFrontPage()])
    return null
  }

export function Component() {
  const { data: root } = useSuspenseQuery(useQueries().root())
  const asked = useFilter()
  if (root.articles === 0) return <EmptyArchive path={timelinePath()} />
  return (
    <Browse root={root} outline={outlineOf(root, asked.filter.date)} asked={asked} path={timelinePath()} />
  )
}
