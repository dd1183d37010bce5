import type { View } from '#archive/article-source.ts'
import type { Root } from '#archive/root.ts'
import { counted } from '#model/counted.ts'
import { EVERYTHING, isEverything, withDate } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { CopyLink } from '../ui/copy-link.tsx'
import { Histogram } from '../ui/histogram.tsx'
import { Icon } from '../ui/icon.tsx'
import { Statement } from '../ui/statement.tsx'
import type { SheetTab } from './filter-sheet.tsx'
import { listPath } from './order.ts'
import type { Order } from './order.ts'
import { OrderSelect } from './order-select.tsx'
import type { Word } from './sentence.ts'

interface HeadingProps {
  readonly root: Root
  /** What was found; undefined before anything is known. */
  readonly view: View | undefined
  readonly words: readonly Word[]
  readonly filter: Filter
  readonly order: Order
  readonly onFilter: (next: Filter, replace?: boolean) => void
  readonly onTab: (tab: SheetTab) => void
}

/** What stands over the list: the sentence and the histogram, both of which change the filter. */
export function Heading({ root, view, words, filter, order, onFilter, onTab }: HeadingProps) {
  const onlyDates = isEverything(withDate(filter, undefined))
  return (
    <>
      <Statement words={words} onFilter={onFilter}>
        {!isEverything(filter) && (
          <button className="btn btn--quiet" type="button" onClick={() => onFilter(EVERYTHING)}>
            Clear all
          </button>
        )}
        <button className="btn only-tablet" type="button" onClick={() => onTab('country')}>
          <Icon name="filter" />
          Filter
        </button>
        <CopyLink path={listPath(filter, order)} label="Copy link to this view" />
      </Statement>
      <p className="vh" role="status">
        {view && counted(view.total, 'article')}
      </p>
      <Histogram
        all={root.months}
        match={onlyDates ? undefined : view?.monthsAround}
        range={filter.date}
        onRange={(range, fresh) => onFilter(withDate(filter, range), !fresh)}
      >
        <OrderSelect filter={filter} order={order} />
      </Histogram>
    </>
  )
}
