import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunction } from 'react-router'
import { mapPath } from '#model/address.ts'
import { seedAnswers } from '#app/browse/seed-answers.ts'
import { MapView } from '#app/map/map-view.tsx'
import { useQueries } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'
import { EmptyArchive, fetchIfEmpty } from '#app/browse/empty-archive.tsx'
import { useFilter } from '#app/core/use-filter.ts'

/** /map/: asks for the root, which names every country with its articles. */
export const loader =
  (store: Store): LoaderFunction =>
  async () => {
    const root = await store.client.query(store.queries.root())
    seedAnswers(store, root)
    await fetchIfEmpty(root)
    return null
  }

export function Component() {
  const { data: root } = useSuspenseQuery(useQueries().root())
  const asked = useFilter()
  if (root.articles === 0) return <EmptyArchive path={mapPath()} />
  return <MapView root={root} asked={asked} />
}
