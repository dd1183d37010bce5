import { personPath, countryPath, periodPath } from '#model/address.ts'
import { parseCountryCode } from '#model/country.ts'
import { parseDayRange } from '#model/day-range.ts'
import { monthName } from '#model/day.ts'
import { EVERYTHING, withDate, withStanding } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { parsePersonId } from '#model/person.ts'

/** One of two selections that stand side by side. */
export interface Side {
  /** As it stands in the address. */
  readonly text: string
  readonly filter: Filter
  /** The page of the selection alone. */
  readonly path: string
  /** "1972" or "May 1972"; of people and countries the archive knows the names. */
  readonly period?: string
}

/** Reads a side of an address: "wang-yi", "pk", "1972", "1972-05". Undefined for anything else. */
export function parseSide(text: string): Side | undefined {
  if (/^\d{4}(?:-\d{2})?$/.test(text)) return periodSide(text)
  const code = parseCountryCode(text)
  if (code)
    return { text, filter: withStanding(EVERYTHING, 'country', code, 'chosen'), path: countryPath(code) }
  const id = parsePersonId(text)
  return id && { text, filter: withStanding(EVERYTHING, 'person', id, 'chosen'), path: personPath(id) }
}

function periodSide(text: string): Side | undefined {
  const [year = '', month] = text.split('-')
  const range = parseDayRange(text)
  return (
    range && {
      text,
      filter: withDate(EVERYTHING, range),
      path: periodPath(text),
      period: month === undefined ? year : `${monthName(Number(month))} ${year}`,
    }
  )
}

/** What both selections hold in common; undefined for two stretches of time, which have nothing in common. */
export function commonFilter(one: Filter, other: Filter): Filter | undefined {
  if (one.date && other.date) return undefined
  const joined = { all: [...one.person.all, ...other.person.all], none: [] }
  const countries = { all: [...one.country.all, ...other.country.all], none: [] }
  return withDate({ ...EVERYTHING, person: joined, country: countries }, one.date ?? other.date)
}
