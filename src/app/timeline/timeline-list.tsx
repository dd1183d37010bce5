import { Fragment, Suspense, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { happenedDay, timelineDay } from '#model/article.ts'
import type { ArticleCard } from '#model/article.ts'
import type { Day } from '#model/day.ts'
import type { Filter } from '#model/filter.ts'
import { formatFilter } from '#model/filter-query.ts'
import { lazyPart, nothing } from '#app/core/lazy-part.tsx'
import { EndMark } from '#app/ui/end-mark.tsx'
import { Entry } from './entry.tsx'
import { EntrySkeleton } from './entry-skeleton.tsx'
import { Gap, yearsBetween, Month } from './month.tsx'
import { LateSkeleton } from './entry-skeleton.tsx'
import { LoadError } from '#app/ui/load-error.tsx'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { useReaderActive } from '#app/core/use-reader-active.ts'
import { FurtherPeriods } from './further-periods.tsx'
import type { Rows } from './row-heights.ts'
import { WHOLE } from './runs.ts'
import type { ListedArticles } from './runs.ts'
import { sectionsOf, sectionsWithin } from './sections.ts'
import { useCards } from './use-cards.ts'
import { useListMoves } from './use-list-moves.ts'
import { useReturnFocus } from './use-return-focus.ts'
import { useRows } from './use-rows.ts'

const KeepOfflineOffer = lazyPart(async () => (await import('./keep-offline-offer.tsx')).KeepOfflineOffer)

const PrintWhole = lazyPart(async () => (await import('./print-whole.tsx')).PrintWhole, nothing)

/** Articles opened from the list carry its filter. */
interface TimelineListProps extends ListedArticles {
  /** The list is still that of another filter than the address has. */
  readonly waiting: boolean
  /** Draws an article in place of the usual entry. */
  readonly draw?: ((card: ArticleCard) => ReactNode) | undefined
}

/** The articles of a view along the spine, month by month; of a long list only those in or near the window. */
export function TimelineList({ filter, order, view, waiting, draw }: TimelineListProps) {
  const list = useMemo(() => ({ filter, order, view }), [filter, order, view])
  const box = useRef<HTMLDivElement>(null)
  const hydrated = useHydrated()
  const active = useReaderActive()
  const [whole, setWhole] = useState(false)
  const rows = useRows(box, `${formatFilter(filter)} ${order}`, view.total, whole)
  const sections = useMemo(() => sectionsOf(view, order), [view, order])
  const { at, error, retry } = useCards(list, rows)
  useListMoves(box, rows, sections, waiting)
  useReturnFocus(box)
  const dayAt = (row: number) => dayOf(at(row), filter)
  const isBlank = !rowsIn(rows).some(at)
  const entryAt = (row: number) => {
    const card = at(row)
    // On paper nothing arrives later.
    if (!card && (error || whole)) return null
    // A window without any entry is never left empty; single ones may come a little later than the others.
    if (!card) return isBlank ? <EntrySkeleton key={row} /> : <LateSkeleton key={row} />
    if (draw) return draw(card)
    const day = dayAt(row)
    return (
      <Entry
        key={card.id}
        card={card}
        filter={filter}
        day={day}
        sameDay={day !== undefined && day === dayAt(row - 1)}
      />
    )
  }
  const years = (row: number) => {
    const [day, before] = [dayAt(row), dayAt(row - 1)]
    return day && before && filter.text === undefined ? yearsBetween(day, before) : 0
  }
  return (
    <div className="tl" ref={box}>
      <Room height={rows.before} />
      {sectionsWithin(sections, rows)
        .filter((section) => !whole || rowsIn(section).some(at))
        .map((section) => (
          <Fragment key={section.month ?? ''}>
            {years(section.first) > 0 && <Gap years={years(section.first)} />}
            <Month
              month={section.month}
              by={filter.by}
              articles={view.total >= MANY ? section.articles : undefined}
            >
              {rowsIn(section).map(entryAt)}
            </Month>
          </Fragment>
        ))}
      {error && <LoadError what="These articles" error={error} onRetry={retry} />}
      {!hydrated && rows.last < view.total && (
        <FurtherPeriods sections={sections.filter(({ last }) => last > rows.last)} />
      )}
      <Room height={rows.after} />
      {active && view.total > WHOLE && (
        <Suspense fallback={null}>
          <PrintWhole
            list={list}
            drawn={whole ? rowsIn(rows).filter(at).length : undefined}
            onWhole={setWhole}
          />
        </Suspense>
      )}
      {rows.last === view.total && <End list={list} />}
    </div>
  )
}

/** The day on which a card stands in a list; undefined where it has none, or has not arrived. */
function dayOf(card: ArticleCard | undefined, { by }: Filter): Day | undefined {
  return card && (by ? happenedDay(card) : timelineDay(card))
}

function End({ list }: { readonly list: ListedArticles }) {
  const active = useReaderActive()
  return (
    <div className="tl__after">
      <EndMark title="The end" />
      {active && (
        <Suspense fallback={null}>
          <KeepOfflineOffer list={list} />
        </Suspense>
      )}
    </div>
  )
}

/** Lists of so many articles say with each month how many it has. */
const MANY = 10_000

/**
 * Stands for rows that are not drawn; on the first drawing there are none, so no style stands in a prerendered page.
 * The browser must not hold on to it when rows take its place: it would scroll to where the room has moved.
 */
function Room({ height }: { readonly height: number }) {
  return height > 0 && <div className="tl__room" style={{ height, overflowAnchor: 'none' }} />
}

function rowsIn({ first, last }: Rows): readonly number[] {
  return Array.from({ length: last - first }, (_, index) => first + index)
}
