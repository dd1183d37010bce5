import { useQuery } from '@tanstack/react-query'
import type { Order, View } from '#archive/source/article-source.ts'
import { articlesIn } from '#archive/source/outline.ts'
import { capitalised, inWords } from '#model/counted.ts'
import { withDate, shelfOf } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { useQueries } from '#app/core/store.tsx'
import { Link } from '#app/ui/link.tsx'
import { listPath } from '#app/timeline/order.ts'

interface ShelfProps {
  readonly filter: Filter
  readonly view: View
  readonly order: Order
}

/** Where the articles of a filter are that have no date, and how many: last in the list, left out of a range of days, or all there is. */
export function Shelf({ filter, view, order }: ShelfProps) {
  const shelf = shelfOf(filter)
  const { data } = useQuery({ ...useQueries().find(shelf, order, 0), enabled: filter.date !== undefined })
  if (filter.undated)
    return (
      <p className="undated">
        {view.total === 1 ? 'It says nowhere when it was' : 'They say nowhere when they were'} put out.{' '}
        <Link className="link" to={listPath(withDate(filter, undefined), order)}>
          Go to the timeline
        </Link>
      </p>
    )
  const articles = filter.date ? (data?.view.total ?? 0) : view.total - articlesIn(view.months)
  if (articles === 0) return null
  const are = articles === 1 ? 'is' : 'are'
  return (
    <p className="undated">
      {capitalised(inWords(articles))} without a date {filter.date ? `${are} left out, and ${are}` : are}{' '}
      <Link className="link" to={listPath(shelf, order)}>
        on the shelf
      </Link>
      .
    </p>
  )
}
