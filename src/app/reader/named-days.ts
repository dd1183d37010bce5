import type { Article } from '#model/article.ts'
import { dayFromNumber, dayNumber, dayOf, longDay, monthName, parseDay, weekdayOf } from '#model/day.ts'
import type { NamedDay } from '#model/named-day.ts'

/** Each value that the text names, at its first place, the oldest first, without the days of dateline, publication and what happened. */
export function namedDays({ days = [], dateline, published, happened }: Article): readonly NamedDay[] {
  const known = new Set<string | undefined>([dateline?.day, published?.day, happened?.day])
  return days
    .filter(({ value }) => !known.has(value) && known.add(value))
    .toSorted((one, other) => (one.value < other.value ? -1 : 1))
}

/** "Tuesday 20 May 2025", "May 2025", "2025", "second quarter of 2025", "week of 19 May 2025". */
export function dayName(value: string): string {
  const day = parseDay(value)
  if (day) return `${weekdayOf(day)} ${longDay(day)}`
  const [year = '', rest = ''] = value.split('-')
  if (rest.startsWith('Q')) return `${QUARTERS[Number(rest.slice(1)) - 1]} quarter of ${year}`
  if (rest.startsWith('W')) return `week of ${mondayOf(Number(year), Number(rest.slice(1)))}`
  return rest === '' ? year : `${monthName(Number(rest))} ${year}`
}

const QUARTERS = ['first', 'second', 'third', 'fourth']

/** The Monday of a week: the first week of a year is that of 4 January (ISO 8601). */
function mondayOf(year: number, week: number): string {
  const fourth = dayOf(year, 1, 4)
  if (!fourth) return ''
  const number = dayNumber(fourth)
  // 5 January 1970 was a Monday.
  return longDay(dayFromNumber(number - ((((number - 4) % 7) + 7) % 7) + 7 * (week - 1)))
}
