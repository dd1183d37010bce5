import { parseDay, partsOf, spanOf } from './day.ts'
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

/** Writes a range in its shortest form, both ends in the same unit; the inverse of `parseDayRange`. An open range gives "". */
export function formatDayRange({ from, to }: DayRange): string {
  if (!from && !to) return ''
  if (from && to) return wholeUnit(from, to) ?? ends(from, to)
  return `${from ? shortest(from, startsUnit) : ''}..${to ? shortest(to, endsUnit) : ''}`
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
  const length = LENGTHS.find((unit) => unitOf(from, unit).from === from && unitOf(from, unit).to === to)
  return length && from.slice(0, length)
}

/** Both ends in the same unit, the largest that fits both. */
function ends(from: Day, to: Day): string {
  const length = LENGTHS.find((unit) => startsUnit(from, unit) && endsUnit(to, unit)) ?? 10
  return `${from.slice(0, length)}..${to.slice(0, length)}`
}

/** Characters of a year and of a month as written. */
const LENGTHS = [4, 7] as const

type Unit = (typeof LENGTHS)[number]

function shortest(day: Day, fits: (day: Day, unit: Unit) => boolean): string {
  return day.slice(0, LENGTHS.find((unit) => fits(day, unit)) ?? 10)
}

function startsUnit(day: Day, unit: Unit): boolean {
  return unitOf(day, unit).from === day
}

function endsUnit(day: Day, unit: Unit): boolean {
  return unitOf(day, unit).to === day
}

function unitOf(day: Day, unit: Unit): DayRange {
  const { year, month } = partsOf(day)
  return unit === 4 ? spanOf(year) : spanOf(year, month)
}
