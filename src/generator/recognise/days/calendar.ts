import { dayFromNumber, dayNumber, dayOf, partsOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'

/** The first day that can be counted to, and the last. */
const FIRST = dayNumber('0001-01-01' as Day)
const LAST = dayNumber('9999-12-31' as Day)

/** The day so many days later, or earlier if negative; never off the calendar. */
export function plusDays(day: Day, days: number): Day {
  return dayFromNumber(Math.min(LAST, Math.max(FIRST, dayNumber(day) + days)))
}

/** Days since Monday, 0 to 6 (ISO 8601). */
export function dayOfWeek(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7
}

/** "2025-W21": the ISO 8601 week of a day, whose year is that of its Thursday. */
export function weekOf(day: Day): string {
  const thursday = plusDays(day, 3 - dayOfWeek(day))
  const { year } = partsOf(thursday)
  const first = dayNumber(dayOf(year, 1, 1)!)
  return `${yearValue(year)}-W${pad(1 + Math.floor((dayNumber(thursday) - first) / 7))}`
}

/** "2025". */
export function yearValue(year: number): string {
  return String(year).padStart(4, '0')
}

/** "2025-05", of months counted from January, which is 1: month 13 is January of the next year. */
export function monthValue(year: number, month: number): string {
  const months = year * 12 + month - 1
  return `${yearValue(Math.floor(months / 12))}-${pad((months % 12) + 1)}`
}

/** "2025-Q2", of quarters counted from 1: quarter 0 is the last of the year before. */
export function quarterValue(year: number, quarter: number): string {
  const quarters = year * 4 + quarter - 1
  return `${yearValue(Math.floor(quarters / 4))}-Q${(quarters % 4) + 1}`
}

/** The quarter of a month, 1 to 4. */
export function quarterOf(month: number): number {
  return Math.ceil(month / 3)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
