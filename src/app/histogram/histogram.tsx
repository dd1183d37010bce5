import type { ReactNode } from 'react'
import type { MonthCount } from '#archive/source/root.ts'
import type { DayRange } from '#model/day.ts'
import type { Filter } from '#model/filter.ts'
import { binName, binsOf, daysBetween } from '#app/ui/bins.ts'
import type { Bins } from '#app/ui/bins.ts'
import { DayFields } from './day-fields.tsx'
import { Axis, Legend, Plot, plotScale } from '#app/ui/plot.tsx'
import { useBrush } from './use-brush.ts'
import type { Edges, OnRange } from './use-brush.ts'

interface HistogramProps {
  /** Articles of the whole archive by month, oldest first, or only of one year. */
  readonly all: readonly MonthCount[]
  readonly isYear: boolean
  /** Those that the filter lets through apart from its dates; undefined where it says nothing else. */
  readonly match: readonly MonthCount[] | undefined
  readonly range: DayRange | undefined
  readonly onRange: OnRange
  /** The days that are meant. */
  readonly by?: Filter['by']
  /** Stands before the fields, in the place of the legend. */
  readonly ways?: ReactNode
  /** Stands behind the fields for the dates. */
  readonly children?: ReactNode
}

/** Articles over time, and the choice of a range of time: by drawing over it, by its ends, by a click on a bin, by fields. */
export function Histogram({ all, ...props }: HistogramProps) {
  const bins = binsOf(all)
  return bins && <HistogramOf {...props} all={all} bins={bins} />
}

function HistogramOf({
  bins,
  all,
  isYear,
  match,
  range,
  onRange,
  by,
  ways,
  children,
}: HistogramProps & { readonly bins: Bins }) {
  const { brush, frame, grip } = useBrush(bins, range, onRange, isYear)
  const scale = plotScale(bins, all)
  const per = bins.size === 1 ? 'month' : bins.size === 12 ? 'year' : 'decade'
  const label = `${by ? 'Articles by the day it happened,' : 'Dated articles'} per ${per}, ${binName(bins, 0)} to ${binName(bins, bins.count - 1)}`
  const classes = [
    'hist',
    match && 'hist--sub',
    scale.dense && 'hist--dense',
    isNarrow(bins, brush) && 'hist--narrow',
  ]
  return (
    <figure className={classes.filter(Boolean).join(' ')} aria-label={label}>
      <div className="hist__frame" role="presentation" {...frame}>
        <Plot bins={bins} scale={scale} all={all} match={match} brush={brush} />
        <Grip edge={0} bins={bins} brush={brush} {...grip} />
        <Grip edge={1} bins={bins} brush={brush} {...grip} />
      </div>
      <Axis bins={bins} />
      <figcaption className="hist__foot">
        {ways}
        <Legend scale={scale} />
        <span className="range">
          <DayFields
            range={range}
            whole={isYear ? {} : daysBetween(bins, 0, bins.count)}
            onRange={(next) => onRange(next, true)}
          />
          {children}
        </span>
      </figcaption>
    </figure>
  )
}

interface GripProps {
  readonly edge: 0 | 1
  readonly bins: Bins
  readonly brush: Edges | undefined
  readonly onMove: (edge: 0 | 1, at: number) => void
  readonly onRelease: (byKeys: boolean) => void
}

/** One end of the range. Its thumb stands on an edge; it says the bin that is inside. */
function Grip({ edge, bins, brush, onMove, onRelease }: GripProps) {
  const at = (brush ?? [0, bins.count])[edge]
  return (
    <input
      className={edge === 0 ? 'hist__grip' : 'hist__grip hist__grip--to'}
      type="range"
      min={0}
      max={bins.count}
      value={at}
      aria-label={edge === 0 ? 'From' : 'To'}
      aria-valuetext={binName(bins, edge === 0 ? at : at - 1)}
      onChange={(event) => onMove(edge, event.target.valueAsNumber)}
      onPointerUp={() => onRelease(false)}
      onKeyUp={() => onRelease(true)}
      onBlur={() => onRelease(true)}
    />
  )
}

/** Whether the grips would stand on each other: they need 24 px each, about a twentieth of the drawing. */
function isNarrow({ count }: Bins, brush: Edges | undefined): boolean {
  return brush !== undefined && (brush[1] - brush[0]) / count < 0.05
}
