import { dayOf, daysInMonth, parseDay, partsOf, spanOf } from './day.ts'
import type { Day, DayRange } from './day.ts'

/**
 * Reads a range as addresses write it: "2025", "2025-05", "2025-05-20", or two of these around "..", either of
 * which may be missing ("2025-05.." from then on, "..1999" until then). Undefined for anything else and for ranges
 * that end before they begin.
 */
export function parseDayRange(text: string): DayRange | undefined {
  const ends = text.split('..')
  if (ends.length > 2) return undefined
  const [first = '', last = first] = ends
  if (first === '' && last === '') return undefined
  const from = first === '' ? undefined : parseUnit(first)?.from
  const to = last === '' ? undefined : parseUnit(last)?.to
  if ((first !== '' && !from) || (last !== '' && !to)) return undefined
  if (from && to && from > to) return undefined
  return { ...(from && { from }), ...(to && { to }) }
}

/** Writes a range in its shortest form; the inverse of `parseDayRange`. An open range gives "". */
export function formatDayRange({ from, to }: DayRange): string {
  if (!from && !to) return ''
  if (!from || !to) return `${from ? shortestStart(from) : ''}..${to ? shortestEnd(to) : ''}`
  const whole = wholeUnit(from, to)
  return whole ?? `${shortestStart(from)}..${shortestEnd(to)}`
}

function parseUnit(text: string): DayRange | undefined {
  if (/^\d{4}$/.test(text)) return nonEmpty(spanOf(Number(text)))
  if (/^\d{4}-\d\d$/.test(text)) return nonEmpty(spanOf(Number(text.slice(0, 4)), Number(text.slice(5))))
  const day = parseDay(text)
  return day && { from: day, to: day }
}

function nonEmpty(range: DayRange): DayRange | undefined {
  return range.from ? range : undefined
}

function wholeUnit(from: Day, to: Day): string | undefined {
  if (from === to) return from
  const { year, month } = partsOf(from)
  if (spanOf(year).from === from && spanOf(year).to === to) return from.slice(0, 4)
  if (spanOf(year, month).from === from && spanOf(year, month).to === to) return from.slice(0, 7)
  return undefined
}

function shortestStart(day: Day): string {
  const { year, month, date } = partsOf(day)
  if (date !== 1) return day
  return month === 1 ? String(year).padStart(4, '0') : day.slice(0, 7)
}

function shortestEnd(day: Day): string {
  const { year, month, date } = partsOf(day)
  if (date !== daysInMonth(year, month)) return day
  return dayOf(year, 12, 31) === day ? day.slice(0, 4) : day.slice(0, 7)
}
