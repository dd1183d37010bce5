import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunction } from 'react-router'
import { peoplePath, personPath } from '#model/address.ts'
import { counted } from '#model/counted.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { PersonId } from '#model/person.ts'
import { NameIndex } from '#app/entity/name-index.tsx'
import { PageHead } from '#app/core/page-head.tsx'
import { useQueries } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'

/** People on the page; the timeline's panel finds the others. */
const SHOWN = 500

/** /people/: everybody the archive names, most articles first. */
export const loader =
  ({ client, queries }: Store): LoaderFunction =>
  async () => {
    await Promise.all([
      client.query(queries.root()),
      client.query(queries.values(EVERYTHING, 'person', SHOWN)),
    ])
    return null
  }

export function Component() {
  const queries = useQueries()
  const { data: root } = useSuspenseQuery(queries.root())
  const { data: people } = useSuspenseQuery(queries.values(EVERYTHING, 'person', SHOWN))
  const summary = `${counted(root.facets.person.size, 'person', 'people')} in ${counted(root.articles, 'article')}`
  return (
    <main className="page" id="main">
      <PageHead title="People" description={`${summary}, most often named first.`} path={peoplePath} />
      <NameIndex
        heading="People"
        summary={`${summary}.`}
        names={people.values.map(({ id, name, note, articles }) => ({
          key: id,
          name,
          note,
          articles,
          to: personPath(id as PersonId),
        }))}
        unlisted={people.size - people.values.length}
      />
    </main>
  )
}
