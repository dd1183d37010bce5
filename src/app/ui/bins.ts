import { MONTHS_IN_SIGHT } from '#archive/source/outline.ts'
import type { MonthCount } from '#archive/source/root.ts'
import { monthName, spanOf } from '#model/day.ts'
import type { DayRange } from '#model/day.ts'

/** The stretches of time that a histogram counts in, laid end to end. Edge e is the start of bin e; edge `count` is the end. */
export interface Bins {
  /** Months in a bin. */
  readonly size: number
  /** First month of the first bin, in months since the year 0. */
  readonly start: number
  readonly count: number
}

/** A word under the axis, centred on the middle of its bin. */
export interface AxisLabel {
  readonly bin: number
  readonly text: string
  /** May be left out where there is little room. */
  readonly odd: boolean
}

/** The longest span, in months, that is drawn in bins of so many months. */
const SIZES = [
  { upTo: MONTHS_IN_SIGHT, size: 1 },
  { upTo: 160 * 12, size: 12 },
  { upTo: Infinity, size: 120 },
] as const

/** Years between labels: the smallest step that gives at most nine. */
const LABEL_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const

/** Bins for articles of these months (oldest first), over whole years; undefined if there are none. */
export function binsOf(months: readonly MonthCount[]): Bins | undefined {
  const oldest = months[0]
  const newest = months.at(-1)
  if (!oldest || !newest) return undefined
  const first = monthNumber(oldest.month)
  const last = monthNumber(newest.month)
  const size = SIZES.find(({ upTo }) => last - first < upTo)?.size ?? 1
  const whole = Math.max(size, 12)
  const start = Math.floor(first / whole) * whole
  const end = (Math.floor(last / whole) + 1) * whole
  return { size, start, count: (end - start) / size }
}

/** The same time in bins three times as long, for narrow drawings; undefined where the fine ones fit. */
export function coarsened({ size, start, count }: Bins): Bins | undefined {
  return size > 1 && count > 40 ? { size: size * 3, start, count: Math.ceil(count / 3) } : undefined
}

/** Articles in each bin; months outside of them are not counted. */
export function tallied({ size, start, count }: Bins, months: readonly MonthCount[]): readonly number[] {
  const tally = Array<number>(count).fill(0)
  for (const { month, articles } of months) {
    const bin = Math.floor((monthNumber(month) - start) / size)
    if (bin >= 0 && bin < count) tally[bin] = (tally[bin] ?? 0) + articles
  }
  return tally
}

/** The edges around a range of days: every bin it touches lies between them. An open end is the outermost edge. */
export function edgesAround(bins: Bins, { from, to }: DayRange): readonly [from: number, to: number] {
  const binOf = (day: string) => Math.floor((monthNumber(day) - bins.start) / bins.size)
  const first = from === undefined ? 0 : clamp(binOf(from), 0, bins.count - 1)
  const last = to === undefined ? bins.count : clamp(binOf(to) + 1, first + 1, bins.count)
  return [first, last]
}

/** The days between two edges. */
export function daysBetween({ size, start }: Bins, from: number, to: number): DayRange {
  const first = spanOfMonth(start + from * size).from
  const last = spanOfMonth(start + to * size - 1).to
  return { ...(first && { from: first }), ...(last && { to: last }) }
}

/** What a bin is called: "1947", "May 2025", "1940 to 1949". */
export function binName({ size, start }: Bins, bin: number): string {
  const month = start + bin * size
  const year = Math.floor(month / 12)
  if (size === 1) return `${monthName((month % 12) + 1)} ${year}`
  return size === 12 ? String(year) : `${year} to ${year + size / 12 - 1}`
}

/** The words under the axis. */
export function axisOf(bins: Bins): readonly AxisLabel[] {
  const years = (bins.count * bins.size) / 12
  return years === 1 ? quartersOf(bins) : yearsOf(bins, years)
}

function quartersOf({ start }: Bins): readonly AxisLabel[] {
  return [0, 3, 6, 9].map((bin) => {
    const name = monthName(bin + 1).slice(0, 3)
    return { bin, text: bin === 0 ? `${name} ${start / 12}` : name, odd: false }
  })
}

function yearsOf({ size, start, count }: Bins, years: number): readonly AxisLabel[] {
  const step = LABEL_STEPS.find((step) => years / step <= 9) ?? 1000
  const first = start / 12
  const round = Array.from({ length: years }, (_, index) => first + index).filter((year) => year % step === 0)
  const clear = round.map((year) => ((year - first) * 12) / size).filter((bin) => (bin + 0.5) / count > 0.06)
  const labels = clear.map((bin, index) => ({
    bin,
    text: String(first + (bin * size) / 12),
    odd: index % 2 === 0,
  }))
  return [{ bin: 0, text: String(first), odd: false }, ...labels.filter(({ bin }) => bin > 0)]
}

/** Of a month or a day: months since the year 0. */
function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
}

function spanOfMonth(month: number): DayRange {
  return spanOf(Math.floor(month / 12), (month % 12) + 1)
}

function clamp(number: number, low: number, high: number): number {
  return Math.min(Math.max(number, low), high)
}
