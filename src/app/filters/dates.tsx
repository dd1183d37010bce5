import type { View } from '#archive/source/article-source.ts'
import type { Outline } from '#archive/source/outline.ts'
import { formatDayRange } from '#model/day-range.ts'
import type { DayRange } from '#model/day.ts'
import { rangeOf, withRange } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { binName, binsOf, daysBetween, tallied } from '#app/ui/bins.ts'
import type { Bins } from '#app/ui/bins.ts'
import { DayFields } from '#app/histogram/day-fields.tsx'
import { FacetRow } from './facet-row.tsx'
import type { PathTo } from './facet-words.ts'

interface DatesProps {
  readonly outline: Outline
  readonly view: View | undefined
  readonly filter: Filter
  readonly pathTo: PathTo
  readonly onRange: (range: DayRange | undefined) => void
}

/** The choice of dates where there is no room for drawing over the histogram: two fields, and the bins as rows. */
export function Dates({ outline: { months, isYear }, view, filter, pathTo, onRange }: DatesProps) {
  const bins = binsOf(months)
  if (!bins) return <p>None of the articles has a date.</p>
  return (
    <>
      <p className="range">
        <DayFields
          range={rangeOf(filter)}
          whole={isYear ? {} : daysBetween(bins, 0, bins.count)}
          onRange={onRange}
        />
      </p>
      <BinRows bins={bins} months={months} view={view} filter={filter} pathTo={pathTo} />
    </>
  )
}

/** The articles of a bin are exactly those after choosing it: what lies around the range is counted without it. */
function BinRows({
  bins,
  months,
  view,
  filter,
  pathTo,
}: Omit<DatesProps, 'outline' | 'onRange'> & {
  readonly bins: Bins
  readonly months: Outline['months']
}) {
  const counts = tallied(bins, view ? (view.monthsAround ?? months) : [])
  const most = Math.max(1, ...counts)
  const range = rangeOf(filter)
  const chosen = range && formatDayRange(range)
  const rows = counts.map((articles, bin) => ({
    articles,
    name: binName(bins, bin),
    range: daysBetween(bins, bin, bin + 1),
  }))
  return (
    <ul className="opts">
      {rows
        .filter(({ articles }) => articles > 0)
        .toReversed()
        .map(({ articles, name, range }) => {
          const standing = formatDayRange(range) === chosen ? 'chosen' : 'open'
          return (
            <FacetRow
              key={name}
              value={{ id: name, name, articles, without: 0, standing }}
              standing={standing}
              most={most}
              to={pathTo(withRange(filter, standing === 'chosen' ? undefined : range))}
              toLeaveOut={undefined}
            />
          )
        })}
    </ul>
  )
}
