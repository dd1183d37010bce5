import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLoaderData } from 'react-router'
import type { LoaderFunction } from 'react-router'
import { periodPath } from '#model/address.ts'
import { monthName, spanOf } from '#model/day.ts'
import { EVERYTHING, withDate } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { fetchFrontPage } from '../browse/articles.tsx'
import { Browse } from '../browse/browse.tsx'
import { facetsOf, ROWS_ASKED } from '../browse/facet-words.ts'
import { resultQuery } from '../browse/result.ts'
import { askFirstCards } from '../browse/runs.ts'
import { useQueries } from '../store.tsx'
import type { Store } from '../store.tsx'

/** A year, or one of its months (1 to 12). */
interface Period {
  readonly year: number
  readonly month?: number
}

/** /2025/ and /2025/05/: asks for the articles of the time (the archive's only one in full) and the values of the panels. No article then is a 404. */
export const loader =
  (store: Store): LoaderFunction =>
  async ({ params }): Promise<Period> => {
    const { client, queries } = store
    const period = parsePeriod(params['year'] ?? '', params['month'])
    if (!period) throw new Response('No such page', { status: 404 })
    const filter = filterOf(period)
    const root = await client.query(queries.root())
    const { view } = await client.query(resultQuery(queries, filter, 'newest'))
    if (view.total === 0) throw new Response(`No article from ${nameOf(period)}`, { status: 404 })
    const [newest] = await askFirstCards(store, view)
    if (newest && root.articles === 1)
      await Promise.all([client.query(queries.article(newest.id)), fetchFrontPage()])
    await Promise.all(
      facetsOf(root).map((facet) => client.query(queries.values(filter, facet, ROWS_ASKED[facet]))),
    )
    return period
  }

export function Component() {
  const period = useLoaderData<Period>()
  const { data: root } = useSuspenseQuery(useQueries().root())
  const asked = useMemo(() => ({ filter: filterOf(period), unreadable: [] }), [period])
  return (
    <Browse
      key={nameOf(period)}
      root={root}
      asked={asked}
      path={periodPath(period.year, period.month)}
      title={nameOf(period)}
    />
  )
}

/** Reads "2025" and "05"; undefined for anything that is no year or no month. */
export function parsePeriod(year: string, month?: string): Period | undefined {
  if (!/^\d{4}$/.test(year) || (month !== undefined && !/^\d\d$/.test(month))) return undefined
  const period = { year: Number(year), ...(month !== undefined && { month: Number(month) }) }
  return spanOf(period.year, period.month).from && period
}

function filterOf({ year, month }: Period): Filter {
  return withDate(EVERYTHING, spanOf(year, month))
}

function nameOf({ year, month }: Period): string {
  return month === undefined ? String(year) : `${monthName(month)} ${year}`
}
