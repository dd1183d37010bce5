import { parseDayRange } from '#model/day-range.ts'
import {
  dayFromNumber,
  dayNumber,
  dayOf,
  longDay,
  monthName,
  partsOf,
  spanOf,
  weekdayOf,
} from '#model/day.ts'
import type { Day, DayRange } from '#model/day.ts'

/** What was typed as a date: a stretch of days, or why it cannot be read, in words. */
export type TypedDates =
  | { readonly range: DayRange; /** It names both ends ("1947 to 1999"). */ readonly isWhole: boolean }
  | { readonly trouble: string }

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1).toLowerCase())
const UNITS = ['day', 'week', 'month', 'year'] as const
type CalendarUnit = (typeof UNITS)[number]

/** Between the two ends of a range; a hyphen with spaces around it, or between two years. */
const BETWEEN = /\s+(?:to|until|till|through)\s+|\s*[–—]\s*|\s+-\s+|(?<=^\s{0,9}\d{4})-(?=\d{4}\s{0,9}$)|\.\./

/**
 * Reads dates as people type them: 2022, May 2022, 1 July 2022, July 1st, 2022, 07/2022, 1.7.2022, yesterday, last week,
 * last 30 days, and two of them around "to". `today` is the reader's own day; weeks begin on Monday (ISO 8601). Nothing is
 * guessed: 01/07/2022 is either of two days, and a month without a year is any year's.
 */
export function readTypedDates(text: string, today: Day): TypedDates {
  const ends = text.trim().split(BETWEEN)
  const [first = '', last] = ends
  if (ends.length > 2 || first === '') return { trouble: notADate(text) }
  const from = readUnit(first, today)
  if ('trouble' in from || last === undefined) return from
  const to = readUnit(last, today)
  if ('trouble' in to) return to
  const range = { ...from.range, to: to.range.to ?? today }
  if (range.from !== undefined && range.from > range.to)
    return { trouble: `“${text.trim()}” ends before it begins.` }
  return { range, isWhole: true }
}

function readUnit(text: string, today: Day): TypedDates {
  const typed = text.trim()
  const words = typed
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !isWeekday(word))
  const range = parseDayRange(words.join('')) ?? relativeRange(words, today)
  return range ? { range, isWhole: false } : (namedDate(words, typed) ?? numbersDate(words, typed))
}

/** "today", "yesterday", "this week", "last month", "last 30 days", "3 weeks ago". */
function relativeRange(words: readonly string[], today: Day): DayRange | undefined {
  const [one = '', two = '', three = ''] = words
  if (words.length === 1 && one === 'today') return { from: today, to: today }
  if (words.length === 1 && one === 'yesterday') return around(before(today, 1, 'day'), 'day')
  const isPast = one === 'last' || one === 'past'
  if (words.length === 2 && (isPast || one === 'this')) {
    const unit = unitOf(two)
    return unit && around(isPast ? before(today, 1, unit) : today, unit)
  }
  const [count, unit] = isPast ? [Number(two), unitOf(three)] : [Number(one), unitOf(two)]
  if (words.length !== 3 || !unit || !Number.isInteger(count) || count < 1 || count > 9999) return undefined
  if (isPast) return { from: before(dayFromNumber(dayNumber(today) + 1), count, unit), to: today }
  return three === 'ago' ? around(before(today, count, unit), unit) : undefined
}

function unitOf(word: string): CalendarUnit | undefined {
  return UNITS.find((unit) => word === unit || word === `${unit}s`)
}

/** The day so many units earlier, never before the first of all; of a shorter month its last. */
function before(day: Day, count: number, unit: CalendarUnit): Day {
  if (unit === 'day' || unit === 'week')
    return dayFromNumber(Math.max(dayNumber(day) - count * (unit === 'day' ? 1 : 7), FIRST))
  const { year, month, date } = partsOf(day)
  const months = year * 12 + month - 1 - count * (unit === 'month' ? 1 : 12)
  const { from, to } = spanOf(Math.floor(months / 12), (months % 12) + 1)
  if (!from || !to) return dayFromNumber(FIRST)
  return dayOf(partsOf(from).year, partsOf(from).month, date) ?? to
}

const FIRST = dayNumber('0001-01-01' as Day)

/** The day, week, month or year that a day is in. */
function around(day: Day, unit: CalendarUnit): DayRange {
  const { year, month } = partsOf(day)
  if (unit === 'day') return { from: day, to: day }
  if (unit === 'month') return spanOf(year, month)
  if (unit === 'year') return spanOf(year)
  const monday = dayNumber(day) - WEEK.indexOf(weekdayOf(day))
  return { from: dayFromNumber(Math.max(monday, FIRST)), to: dayFromNumber(monday + 6) }
}

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function isWeekday(word: string): boolean {
  const plain = word.replace(/\.$/, '')
  return WEEK.some((day) => plain.length > 2 && plain !== 'sund' && day.toLowerCase().startsWith(plain))
}

/** A date with the name of its month, in any order; undefined without one. */
function namedDate(words: readonly string[], typed: string): TypedDates | undefined {
  const named = words.map(monthOf).filter((number) => number > 0)
  const [month] = named
  if (month === undefined) return undefined
  const others = words.filter((word) => monthOf(word) === 0 && word !== 'of')
  const year = others.find((word) => /^\d{4}$/.test(word))
  const dates = others.filter((word) => /^\d{1,2}(?:st|nd|rd|th|\.)?$/.test(word))
  if (others.length !== dates.length + (year ? 1 : 0) || dates.length > 1 || named.length > 1)
    return { trouble: notADate(typed) }
  if (!year) return { trouble: `“${typed}” of which year?` }
  const [date] = dates
  return inCalendar(Number(year), month, date === undefined ? undefined : Number.parseInt(date, 10), typed)
}

/** 1 to 12 for the name of a month, or at least three letters of it; 0 for anything else. */
function monthOf(word: string): number {
  const plain = word.replace(/\.$/, '')
  return plain.length < 3
    ? 0
    : 1 + MONTHS.findIndex((name) => name.startsWith(plain === 'sept' ? 'sep' : plain))
}

/** "07/2022", "2022/7/1", "1.7.2022", "13/5/2022". */
function numbersDate(words: readonly string[], typed: string): TypedDates {
  const parts = /^(\d{1,4})([./-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(words.join(''))
  if (!parts) return { trouble: notADate(typed) }
  const [, one = '', mark, two = '', three] = parts
  if (one.length === 4) return inCalendar(Number(one), Number(two), three && Number(three), typed)
  if ((three ?? two).length !== 4) return { trouble: notADate(typed) }
  if (three === undefined) return inCalendar(Number(two), Number(one), undefined, typed)
  const [day, month] = [Number(one), Number(two)]
  const [asDayFirst, asMonthFirst] = [dayOf(Number(three), month, day), dayOf(Number(three), day, month)]
  if (mark !== '.' && asDayFirst && asMonthFirst && day !== month)
    return {
      trouble: `“${typed}” may be ${longDay(asDayFirst)} or ${longDay(asMonthFirst)}: write the month as a word.`,
    }
  return mark !== '.' && !asDayFirst && asMonthFirst
    ? inCalendar(Number(three), day, month, typed)
    : inCalendar(Number(three), month, day, typed)
}

function inCalendar(year: number, month: number, date: number | '' | undefined, typed: string): TypedDates {
  const day = typeof date === 'number' ? dayOf(year, month, date) : undefined
  const range = typeof date === 'number' ? day && { from: day, to: day } : spanOf(year, month)
  return range?.from ? { range, isWhole: false } : { trouble: `“${typed}” is on no calendar.` }
}

function notADate(typed: string): string {
  return `“${typed.trim()}” is not understood. Write 2022, May 2022, 1 July 2022, 07/2022 or last week.`
}
