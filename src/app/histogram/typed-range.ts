import { formatDayRange, parseDayRange } from '#model/day-range.ts'
import type { Day, DayRange } from '#model/day.ts'
import { readTypedDates } from './typed-dates.ts'
import type { TypedDates } from './typed-dates.ts'

export type End = 'from' | 'to'

/** What stands in both fields, as addresses write it; "" for an end that is open. */
export type Ends = Readonly<Record<End, string>>

/** A range that was chosen by typing, undefined where all days were; or why there is none, in words. */
export type TypedRange = { readonly range: DayRange | undefined } | { readonly trouble: string }

/**
 * What is chosen when a text is typed into one of two fields: that end of the dates it names, or both ends of a whole
 * range. `shown` is what stands in both fields, `outermost` what stands there when nothing is chosen: an end left at that
 * stays open, so that the range grows with the archive.
 */
export function typedRange(text: string, end: End, shown: Ends, outermost: Ends): TypedRange {
  const typed = text === '' ? { range: {}, isWhole: false } : typedDates(text)
  if ('trouble' in typed) return typed
  const [from, to] = [textOf({ from: typed.range.from }), textOf({ to: typed.range.to })]
  const ends = typed.isWhole ? { from, to } : { ...shown, [end]: end === 'from' ? from : to }
  const open = [ends.from === outermost.from ? '' : ends.from, ends.to === outermost.to ? '' : ends.to]
  const range = parseDayRange(open.join('..'))
  return range || open.join('') === '' ? { range } : { trouble: 'The first day would be behind the last.' }
}

/** The days that a text names, as of the reader's own day. */
export function typedDates(text: string): TypedDates {
  return readTypedDates(text, today())
}

function textOf({ from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined }): string {
  return formatDayRange({ ...(from && { from }), ...(to && { to }) }).replace('..', '')
}

/** The reader's own day. */
function today(): Day {
  const now = new Date()
  const parts = [String(now.getFullYear()).padStart(4, '0'), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as Day
}
