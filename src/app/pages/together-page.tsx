import { useSuspenseQuery } from '@tanstack/react-query'
import { useLoaderData } from 'react-router'
import type { LoaderFunction } from 'react-router'
import type { SubjectFacet } from '#model/facets.ts'
import { togetherPath } from '#model/address.ts'
import { EVERYTHING } from '#model/filter.ts'
import { useQueries } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'
import { MOST } from '#app/together/together-words.ts'
import { TogetherView } from '#app/together/together-view.tsx'
import { seedAnswers } from '#app/browse/seed-answers.ts'
import { EmptyArchive, fetchIfEmpty } from '#app/browse/empty-archive.tsx'
import { useFilter } from '#app/core/use-filter.ts'

/** /together/ for countries, /together/people/ for people: asks for the numbers of the whole archive. */
export const loader =
  (store: Store): LoaderFunction =>
  async ({ params }): Promise<SubjectFacet> => {
    const { client, queries } = store
    const { of } = params
    if (of !== undefined && of !== 'people') throw new Response('No such page', { status: 404 })
    const facet = of === 'people' ? 'person' : 'country'
    const root = await client.query(queries.root())
    seedAnswers(store, root)
    await fetchIfEmpty(root)
    await client.query(queries.together(EVERYTHING, facet, MOST[facet]))
    return facet
  }

export function Component() {
  const facet = useLoaderData<SubjectFacet>()
  const { data: root } = useSuspenseQuery(useQueries().root())
  const asked = useFilter()
  if (root.articles === 0) return <EmptyArchive path={togetherPath(EVERYTHING, facet)} />
  return <TogetherView key={facet} root={root} asked={asked} facet={facet} />
}
