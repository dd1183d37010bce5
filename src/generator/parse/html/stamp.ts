import { dayFromNumber, dayOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { findDate, findTime } from '#generator/parse/text/dates-in-text.ts'
import { monthNumber } from '#generator/parse/text/months.ts'

/** A moment as a page states it. */
export interface Stamp {
  readonly day: Day
  /** "08:26". */
  readonly time?: string
  /** Whether day and time are those of Greenwich, those of the paper by their offset, or of an unsaid place. */
  readonly zone: 'utc' | 'own' | 'unsaid'
  /** Another day that the same figures may mean: 5 October and 10 May. */
  readonly other?: Day
}

const ISO =
  /^\D{0,3}(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]{1,2}(\d\d):?(\d\d)(?::?\d\d(?:[.,]\d{1,9})?)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?/i
const JAVA = /^[a-z]{3},? ([a-z]{3}) {1,2}(\d{1,2}),? (\d\d):(\d\d):\d\d (?:([a-z]{2,5}) )?(\d{4})$/i
const TWO_DIGITS = /^[a-z]{3}, (\d{1,2}) ([a-z]{3}) (\d\d) (\d\d):(\d\d)(?::\d\d)?\s?(\S{1,6})?$/i
const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/

/** Reads a stamp: ISO 8601, RFC 822, Java's and C's own, seconds or milliseconds since 1970, and what newspapers write. Undefined for anything else. */
export function readStamp(written: string): Stamp | undefined {
  const text = written.trim().slice(0, 100)
  return readEpoch(text) ?? readIso(text) ?? readJava(text) ?? readTwoDigits(text) ?? readWritten(text)
}

function readIso(text: string): Stamp | undefined {
  const [, year, month, date, hours, minutes, zone] = ISO.exec(text) ?? []
  return made(dayOf(Number(year), Number(month), Number(date)), hours && `${hours}:${minutes}`, zone)
}

function readEpoch(text: string): Stamp | undefined {
  const seconds = /^\d{10}$/.test(text)
    ? Number(text)
    : /^\d{13}$/.test(text)
      ? Math.floor(Number(text) / 1000)
      : undefined
  if (seconds === undefined) return undefined
  const minutes = Math.floor(seconds / 60) % 1440
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return made(dayFromNumber(Math.floor(seconds / 86_400)), `${hour}:${minute}`, 'Z')
}

function readJava(text: string): Stamp | undefined {
  const [, month = '', date, hours, minutes, zone, year] = JAVA.exec(text) ?? []
  return made(dayOf(Number(year), monthNumber(month), Number(date)), hours && `${hours}:${minutes}`, zone)
}

/** Years of two digits, as RFC 822 has them, are of this century or the end of the last. */
function readTwoDigits(text: string): Stamp | undefined {
  const [, date, month = '', year, hours, minutes, zone] = TWO_DIGITS.exec(text) ?? []
  const century = Number(year) < 70 ? 2000 : 1900
  return made(
    dayOf(century + Number(year), monthNumber(month), Number(date)),
    hours && `${hours}:${minutes}`,
    zone,
  )
}

function readWritten(text: string): Stamp | undefined {
  const date = findDate(text)
  const [, first, , second, year] = SLASHED.exec(text) ?? []
  const time = findTime(text.replace(date?.written ?? '', ' '))?.time
  if (date?.fault === 'ambiguous') {
    const day = dayOf(Number(year), Number(second), Number(first))
    const other = dayOf(Number(year), Number(first), Number(second))
    return day && other && { day, other, ...(time !== undefined && { time }), zone: 'unsaid' }
  }
  const zone = /\b(?:GMT|UTC|Z)\b|[+-]\d\d:?\d\d$/i.exec(text)?.[0]
  return made(date?.day, time, zone)
}

function made(day: Day | undefined, time: string | undefined, zone: string | undefined): Stamp | undefined {
  return day && { day, ...(time !== undefined && { time }), zone: zoneOf(zone) }
}

function zoneOf(zone: string | undefined): Stamp['zone'] {
  if (zone === undefined) return 'unsaid'
  return /^(?:Z|UTC|GMT|UT|[+-]00:?00)$/i.test(zone) ? 'utc' : 'own'
}
