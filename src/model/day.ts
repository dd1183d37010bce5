import type { Brand } from './brand.ts'

/**
 * A civil date, "2025-05-20": a square on the calendar, not an instant. It is never turned into a `Date` in a
 * local time zone, so it reads the same everywhere. Plain string order is date order.
 */
export type Day = Brand<string, 'Day'>

/** First to last day, both included; an open end is left out. */
export interface DayRange {
  readonly from?: Day
  readonly to?: Day
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const // prettier-ignore

/** Short forms as news agencies print them in datelines (AP style: March to July stay whole). */
const SHORT_MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
]

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Days in a month of the proleptic Gregorian calendar; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day with these parts, or undefined if the calendar has none. Years 1 to 9999; month and day count from 1. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const whole = [year, month, day].every(Number.isInteger)
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return undefined
  if (day < 1 || day > daysInMonth(year, month)) return undefined
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}` as Day
}

/** Reads "2025-05-20" strictly; anything else, and days that do not exist, give undefined. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}

/** Year, month and day of the month as numbers; month and day count from 1. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }
}

/** Days since 1970-01-01 (negative before), by Howard Hinnant's days_from_civil. */
export function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of `dayNumber`, by Howard Hinnant's civil_from_days. Numbers outside the years 1 to 9999 are a caller's error and throw. */
export function dayFromNumber(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const day = dayOf(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)
  if (!day) throw new RangeError(`no day has the number ${number}`)
  return day
}

/** "Tuesday". */
export function weekdayOf(day: Day): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[(((dayNumber(day) + 4) % 7) + 7) % 7] ?? 'Sunday'
}

/** Month name from its number, 1 to 12: "May". */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** "20 May 2025". */
export function longDay(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${date} ${monthName(month)} ${year}`
}

/** "20 Sep 2025", where there is little room. */
export function shortDay(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${date} ${monthName(month).slice(0, 3)} ${year}`
}

/** "May 20", as a dateline prints it (AP style). */
export function datelineDay(day: Day): string {
  const { month, date } = partsOf(day)
  return `${SHORT_MONTHS[month - 1] ?? ''} ${date}`
}

/** First and last day of a year, or of one of its months. */
export function spanOf(year: number, month?: number): DayRange {
  const from = dayOf(year, month ?? 1, 1)
  const to = dayOf(year, month ?? 12, daysInMonth(year, month ?? 12))
  return from && to ? { from, to } : {}
}

/** Whether the day lies in the range; an undated article (no day) lies in no range. */
export function inRange(day: Day | undefined, { from, to }: DayRange): boolean {
  return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to)
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0')
}
