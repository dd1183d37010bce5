import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunction } from 'react-router'
import { countriesPath, countryPath } from '#model/address.ts'
import { counted } from '#model/counted.ts'
import { NameIndex } from '#app/entity/name-index.tsx'
import { PageHead } from '#app/core/page-head.tsx'
import { useQueries } from '#app/core/store.tsx'
import type { Store } from '#app/core/store.tsx'

/** /countries/: every country and region the archive names, most articles first. */
export const loader =
  ({ client, queries }: Store): LoaderFunction =>
  async () => {
    await client.query(queries.root())
    return null
  }

export function Component() {
  const { data: root } = useSuspenseQuery(useQueries().root())
  const summary = `${counted(root.facets.country.size, 'country or region', 'countries and regions')} in ${counted(root.articles, 'article')}`
  return (
    <main className="page" id="main">
      <PageHead title="Countries" description={`${summary}, most often named first.`} path={countriesPath} />
      <NameIndex
        heading="Countries and regions"
        summary={`${summary}.`}
        names={root.facets.country.values.map(({ id, code = '', name, articles }) => ({
          key: id,
          code,
          name,
          articles,
          to: countryPath(id),
        }))}
        unlisted={0}
      />
    </main>
  )
}
