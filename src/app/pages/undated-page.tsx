import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunction } from 'react-router'
import { undatedPath } from '#model/address.ts'
import { EVERYTHING, shelfOf } from '#model/filter.ts'
import { Browse } from '#app/browse/browse.tsx'
import { facetsOf, ROWS_ASKED } from '#app/filters/facet-words.ts'
import { outlineOf } from '#archive/source/outline.ts'
import { usualOrder } from '#app/timeline/order.ts'
import { askFirstCards } from '#app/timeline/runs.ts'
import { useFilter } from '#app/core/use-filter.ts'
import { useQueries } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'

const SHELF = shelfOf(EVERYTHING)

/** /undated/: asks for the root, the first articles without a date, and the values of the panels. Without any, a 404. */
export const loader =
  (store: Store): LoaderFunction =>
  async () => {
    const { client, queries } = store
    const root = await client.query(queries.root())
    if (root.undated === 0) throw new Response('Every article has a date', { status: 404 })
    const order = usualOrder(store.site)
    const found = await client.query(queries.find(SHELF, order))
    await Promise.all([
      askFirstCards(store, { ...found, order }),
      ...facetsOf(store.site, outlineOf(root, undefined).choices).map((facet) =>
        client.query(queries.values(SHELF, facet, ROWS_ASKED[facet])),
      ),
    ])
    return null
  }

export function Component() {
  const { data: root } = useSuspenseQuery(useQueries().root())
  const { filter, unreadable } = useFilter()
  return (
    <Browse
      root={root}
      outline={outlineOf(root, undefined)}
      asked={{ filter: shelfOf(filter), unreadable }}
      path={undatedPath}
      title="Undated"
    />
  )
}
