import type { MonthCount } from '#archive/source/root.ts'
import { binsOf } from '#app/ui/bins.ts'
import { Axis, Legend, Plot, plotScale } from '#app/ui/plot.tsx'

interface StaticHistogramProps {
  /** The articles by month, oldest first. */
  readonly months: readonly MonthCount[]
  /** What the drawing shows, for those who do not see it. */
  readonly label: string
}

/**
 * Some articles of the archive over the time that they span; nothing to choose. Those of the whole archive do not
 * stand behind them: few would be seen before many, and the page would change with every article of others.
 */
export function StaticHistogram({ months, label }: StaticHistogramProps) {
  const bins = binsOf(months)
  if (!bins) return null
  const scale = plotScale(bins, months)
  return (
    <figure className={scale.dense ? 'hist hist--sub hist--dense' : 'hist hist--sub'} aria-label={label}>
      <div className="hist__frame">
        <Plot bins={bins} scale={scale} all={months} match={months} />
      </div>
      <Axis bins={bins} />
      <figcaption className="hist__foot">
        <Legend scale={scale} />
      </figcaption>
    </figure>
  )
}
