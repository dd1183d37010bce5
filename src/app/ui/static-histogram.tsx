import type { MonthCount } from '#archive/root.ts'
import { binsOf } from './bins.ts'
import { Axis, Legend, Plot, plotScale } from './plot.tsx'

interface StaticHistogramProps {
  /** Articles of the whole archive by month, oldest first. */
  readonly all: readonly MonthCount[]
  /** The articles that the drawing is about. */
  readonly match: readonly MonthCount[]
  /** What the drawing shows, for those who do not see it. */
  readonly label: string
}

/** Some articles of the archive over time, in front of all of them; nothing to choose. */
export function StaticHistogram({ all, match, label }: StaticHistogramProps) {
  const bins = binsOf(all)
  if (!bins) return null
  const scale = plotScale(bins, all)
  return (
    <figure className={scale.dense ? 'hist hist--sub hist--dense' : 'hist hist--sub'} aria-label={label}>
      <div className="hist__frame">
        <Plot bins={bins} scale={scale} all={all} match={match} />
      </div>
      <Axis bins={bins} />
      <figcaption className="hist__foot">
        <Legend scale={scale} />
      </figcaption>
    </figure>
  )
}
