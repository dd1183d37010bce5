import { useQuery } from '@tanstack/react-query'
import type { Order, View } from '#archive/source/article-source.ts'
import { articlesIn } from '#archive/source/outline.ts'
import { capitalised, inWords } from '#model/counted.ts'
import { isShelf, rangeOf, shelfOf, withRange } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { useStore } from '#app/core/store.tsx'
import { Link } from '#app/ui/link.tsx'
import { listPath } from '#app/timeline/order.ts'

interface ShelfProps {
  readonly filter: Filter
  readonly view: View
  readonly order: Order
}

/** Where the articles of a filter are that have no date, and how many: last in the list, left out of a range of days, or all there is. */
export function Shelf({ filter, view, order }: ShelfProps) {
  const { site, queries } = useStore()
  const shelf = shelfOf(filter)
  const range = rangeOf(filter)
  const { data } = useQuery({ ...queries.find(shelf, order, 0), enabled: range !== undefined })
  if (isShelf(filter))
    return (
      <p className="undated">
        {shelved(view.total, filter.by)}{' '}
        <Link className="link" to={listPath(withRange(filter, undefined), order, site)}>
          Go to the timeline
        </Link>
      </p>
    )
  const articles = range ? (data?.view.total ?? 0) : view.total - articlesIn(view.months)
  if (articles === 0) return null
  const are = articles === 1 ? 'is' : 'are'
  return (
    <p className="undated">
      {capitalised(inWords(articles))} without a {filter.by ? 'day on which it happened' : 'date'}{' '}
      {range ? `${are} left out, and ${are}` : are}{' '}
      <Link className="link" to={listPath(shelf, order, site)}>
        on the shelf
      </Link>
      .
    </p>
  )
}

function shelved(articles: number, by: Filter['by']): string {
  if (by) return articles === 1 ? 'Its opening names no day.' : 'Their openings name no day.'
  return articles === 1 ? 'It says nowhere when it was put out.' : 'They say nowhere when they were put out.'
}
