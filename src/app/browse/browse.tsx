import type { Outline } from '#archive/source/outline.ts'
import type { Root } from '#archive/source/root.ts'
import { timelinePath } from '#model/address.ts'
import { isEverything, isShelf, rangeOf, withBy, withRange } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { ReadFilter } from '#model/filter-query.ts'
import { useQuery } from '@tanstack/react-query'
import { PageHead } from '#app/core/page-head.tsx'
import { useQueries, useStore } from '#app/core/store.tsx'
import { Histogram } from '#app/histogram/histogram.tsx'
import { Link } from '#app/ui/link.tsx'
import { LoadError } from '#app/ui/load-error.tsx'
import { Articles } from './articles.tsx'
import { BySwitch } from './by-switch.tsx'
import { BrowseFrame, useGoTo } from './browse-frame.tsx'
import { listPath, useOrder } from '#app/timeline/order.ts'
import { OrderSelect } from '#app/timeline/order-select.tsx'
import { datedWords, plainSentence, sentenceOf, wholeSentence } from '#app/filters/sentence.ts'
import { Shelf } from './shelf.tsx'
import { useResult } from './use-result.ts'

interface BrowseProps {
  /** Of the whole archive, where it is known: lists of a time do without. */
  readonly root?: Root | false
  readonly outline: Outline
  /** What the page's address asks for. */
  readonly asked: ReadFilter
  /** Canonical path of the page, and its title where that is not the sentence over the list. */
  readonly path: string
  readonly title?: string
}

/** The timeline under a filter, with everything that changes the filter around it. */
export function Browse({ root, outline, asked, path, title }: BrowseProps) {
  const { site } = useStore()
  const order = useOrder()
  const pathTo = (filter: Filter) => listPath(filter, order, site)
  const go = useGoTo(pathTo)
  const known = useResult(root, asked.filter, order)
  const { result, filter, nameOf, waiting, late, error, retry } = known
  const shown = result?.filter ?? filter
  const whole = isEverything(shown)
  const words =
    whole && root
      ? wholeSentence(root)
      : [
          ...sentenceOf(shown, result?.view.total, nameOf),
          ...(result && !isShelf(shown) ? datedWords(result.view, shown.by) : []),
        ]
  const sentence = plainSentence(words)
  const onlyDates = isEverything(withBy(withRange(filter, undefined), undefined))
  const range = rangeOf(filter)
  const told = useQuery({ ...useQueries().outline(range, 'happened'), enabled: filter.by !== undefined }).data
  const around = (filter.by && told) ?? outline
  return (
    <>
      <PageHead
        title={title ?? (whole ? site.title : sentence)}
        description={`${sentence}. Read them by day, person and country.`}
        path={path}
        unlisted={!whole && path === timelinePath()}
      />
      <BrowseFrame {...{ known, words, pathTo }} outline={around} unreadable={asked.unreadable}>
        {!isShelf(filter) && (
          <Histogram
            all={around.months}
            isYear={around.isYear}
            match={onlyDates ? undefined : (result?.view.monthsAround ?? [])}
            range={range}
            onRange={(range, fresh) => go(withRange(filter, range), !fresh)}
            by={filter.by}
            ways={outline.saysWhen && <BySwitch filter={filter} onFilter={go} />}
          >
            {around.isYear && (
              <Link className="btn btn--quiet" to={pathTo(withRange(filter, undefined))}>
                All years
              </Link>
            )}
            <OrderSelect filter={filter} order={order} />
          </Histogram>
        )}
        {root && hasShelf(root, shown) && result && <Shelf filter={shown} view={result.view} order={order} />}
        {error ? (
          <LoadError what="These articles" error={error} onRetry={retry} />
        ) : (
          <Articles {...{ root, result, waiting, late, order, nameOf }} />
        )}
      </BrowseFrame>
    </>
  )
}

/** Whether some articles have no day of those that the list goes by. */
function hasShelf({ articles, undated, happened }: Root, { by }: Filter): boolean {
  return by ? happened < articles : undated > 0
}
