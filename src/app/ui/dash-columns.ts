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
