import { useLoaderData } from 'react-router'
import type { LoaderFunction } from 'react-router'
import type { Outline } from '#archive/source/outline.ts'
import type { Root } from '#archive/source/root.ts'
import { periodPath } from '#model/address.ts'
import { parseDayRange } from '#model/day-range.ts'
import { EVERYTHING, withDate } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { ReadFilter } from '#model/filter-query.ts'
import { fetchFrontPage } from '#app/browse/articles.tsx'
import { Browse } from '#app/browse/browse.tsx'
import { facetsOf, ROWS_ASKED } from '#app/filters/facet-words.ts'
import { usualOrder } from '#app/timeline/order.ts'
import { askFirstCards } from '#app/timeline/runs.ts'
import { unitName } from '#app/filters/sentence.ts'
import type { Store } from '#app/core/store.tsx'

interface PeriodPage {
  readonly period: string
  readonly asked: ReadFilter
  readonly outline: Outline
  /** Of an archive of a single article, for its front page. */
  readonly root?: Root | false
}

/**
 * /2025/ and /2025/05/: asks for the articles of the time (the archive's only one in full) and the values of the panels.
 * No article then is a 404. It does without the root, so that the page does not change with articles of other years.
 */
export const loader =
  (store: Store): LoaderFunction =>
  async ({ params }): Promise<PeriodPage> => {
    const { client, queries } = store
    const period = [params['year'], params['month']].filter(Boolean).join('-')
    const filter = filterOf(period)
    if (!filter) throw new Response('No such page', { status: 404 })
    const order = usualOrder(store.site)
    const found = await client.query(queries.find(filter, order))
    if (found.view.total === 0) throw new Response(`No article from ${unitName(period)}`, { status: 404 })
    const outline = await client.query(queries.outline(filter.date))
    const [first] = await askFirstCards(store, { ...found, order })
    const root = outline.isSingle && (await client.query(queries.root()))
    if (first && root) await Promise.all([client.query(queries.article(first.id)), fetchFrontPage()])
    await Promise.all(
      facetsOf(store.site, outline.choices).map((facet) =>
        client.query(queries.values(filter, facet, ROWS_ASKED[facet])),
      ),
    )
    return { period, asked: { filter, unreadable: [] }, outline, root }
  }

export function Component() {
  const { period, ...known } = useLoaderData<PeriodPage>()
  return <Browse key={period} {...known} path={periodPath(period)} title={unitName(period)} />
}

/** The filter for a period; undefined for what is neither a year ("2025") nor a month ("2025-05"). */
export function filterOf(period: string): Filter | undefined {
  const days = /^\d{4}(-\d\d)?$/.test(period) ? parseDayRange(period) : undefined
  return days && withDate(EVERYTHING, days)
}
