import type { MonthCount } from '#archive/source/root.ts'
import { counted } from '#model/counted.ts'
import { axisOf, coarsened, tallied } from './bins.ts'
import type { Bins } from './bins.ts'

interface PlotProps {
  readonly bins: Bins
  readonly scale: Scale
  /** All articles, drawn in grey. */
  readonly all: readonly MonthCount[]
  /** Those that the filter lets through, drawn in red over the grey. */
  readonly match?: readonly MonthCount[] | undefined
  /** The edges of the chosen range. */
  readonly brush?: readonly [from: number, to: number] | undefined
}

/** The scale of a histogram, the same for its fine and its coarse drawing. */
export function plotScale(bins: Bins, all: readonly MonthCount[]): Scale {
  return scaleOf(tallied(coarsened(bins) ?? bins, all))
}

/** The drawing of a histogram, once in fine and, where those get thin on a phone, once in coarse bins. */
export function Plot(props: PlotProps) {
  const { bins, brush } = props
  const coarse = coarsened(bins)
  return (
    <>
      <Drawing {...props} className="hist__plot" width={bins.count} />
      {coarse && (
        <Drawing
          {...props}
          className="hist__plot hist__plot--coarse"
          bins={coarse}
          width={bins.count / 3}
          brush={brush && [brush[0] / 3, brush[1] / 3]}
        />
      )}
    </>
  )
}

interface DrawingProps extends PlotProps {
  readonly className: string
  /** In bins; the last coarse bin may reach beyond the end. */
  readonly width: number
}

function Drawing({ bins, scale, width, all, match, brush, className }: DrawingProps) {
  const counts = tallied(bins, all)
  const height = heightOf(counts, scale)
  const paths = (
    <>
      <path className="hist__all" d={columnsPath(counts, scale, height)} />
      {match && <path className="hist__match" d={columnsPath(tallied(bins, match), scale, height)} />}
    </>
  )
  const inside = brush && { x: brush[0], width: brush[1] - brush[0], height }
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      height={height}
      strokeWidth={Math.min(0.84, width / 36)}
      aria-hidden="true"
    >
      {inside && <rect className="hist__brush" {...inside} />}
      {paths}
      {inside && (
        <svg
          className="hist__in"
          {...inside}
          viewBox={`${inside.x} 0 ${inside.width} ${height}`}
          preserveAspectRatio="none"
        >
          {paths}
        </svg>
      )}
    </svg>
  )
}

/** The years (or months) under the drawing. */
export function Axis({ bins }: { readonly bins: Bins }) {
  return (
    <svg className="hist__axis" height="20" aria-hidden="true">
      {axisOf(bins).map(({ bin, text, odd }) => (
        <text
          key={bin}
          x={bin === 0 ? '0' : `${(((bin + 0.5) / bins.count) * 100).toFixed(2)}%`}
          className={odd ? 'odd' : (bin + 0.5) / bins.count > 0.96 ? 'end' : undefined}
        >
          {text}
        </text>
      ))}
    </svg>
  )
}

/** "One dash is one article". */
export function Legend({ scale: { unit } }: { readonly scale: Scale }) {
  return (
    <span className="hist__legend">
      <svg width="12" height="4" aria-hidden="true">
        <rect width="12" height="4" />
      </svg>
      {unit === 1 ? 'One dash is one article' : `One dash is ${counted(unit, 'article')}`}
    </span>
  )
}

/** How the columns of a histogram are built of dashes. */
export interface Scale {
  /** Articles to a dash: 1, 2, 4, 8, …, so that the tallest column has at most `MOST_DASHES`. */
  readonly unit: number
  /** Pixels from dash to dash: 7, or 3 where columns are tall. */
  readonly step: number
  readonly dense: boolean
}

const MOST_DASHES = 24
const MOST_LOOSE = 10
const LEAST_HEIGHT = 44

/** The scale for columns of these numbers of articles. */
export function scaleOf(counts: readonly number[]): Scale {
  const tallest = Math.max(1, ...counts)
  const unit = 2 ** Math.max(0, Math.ceil(Math.log2(tallest / MOST_DASHES)))
  const dense = dashesOf(tallest, unit) > MOST_LOOSE
  return { unit, step: dense ? 3 : 7, dense }
}

/** Pixels that columns of these numbers need. */
export function heightOf(counts: readonly number[], { unit, step }: Scale): number {
  return Math.max(LEAST_HEIGHT, dashesOf(Math.max(0, ...counts), unit) * step + 6)
}

/** The columns as one path: bin b stands at b + 0.5, empty bins draw nothing, any article at all draws a dash. */
export function columnsPath(counts: readonly number[], { unit, step }: Scale, height: number): string {
  const columns = counts.map((count, bin) =>
    count === 0 ? '' : `M${bin === 0 ? '' : bin}.5 ${height}v-${dashesOf(count, unit) * step}`,
  )
  return columns.join('')
}

function dashesOf(count: number, unit: number): number {
  return count === 0 ? 0 : Math.max(1, Math.round(count / unit))
}
