import { dayOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { monthNumber } from './months.ts'

/** Reads a line that is nothing but an absolute http or https address, perhaps in angle brackets or with a label ("Source: https://…"). */
export function readAddress(line: string): URL | undefined {
  const text = /^(?:[\p{L} ]{1,20}:\s{0,2})?<?(https?:\/\/[^\s<>]{3,2000})>?$/iu.exec(line)?.[1]
  return text === undefined ? undefined : parseAddress(text)
}

/** Parses an absolute http or https address; undefined for anything else, javascript: and data: included. */
export function parseAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && /^https?:$/.test(url.protocol) && url.username === '' ? url : undefined
}

/** How addresses spell a day, surest first: /2022/07/24/, /2022/jul/24/, 2022-07-24, /2025/0521/, /2025-05/21/, /202505/21/, then bare digits. */
const FORMS: readonly RegExp[] = [
  /[/=](\d{4})\/(\d{1,2})\/(\d{1,2})(?=[/?&#.]|$)/,
  /\/(\d{4})\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i,
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/,
  /\/(\d{4})[/-]?(\d{2})[/-]?(\d{2})(?=\/|$)/,
  /(?<!\d)(\d{4})_(\d{2})_(\d{2})(?!\d)/,
  // A day alone, or followed by a running number of four to six digits.
  /(?<![\da-f])(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?![\da-f])/i,
]

/** The day an address carries; undefined when there is none. Years before the web are no years but other numbers. */
export function dayOfAddress(address: URL): Day | undefined {
  const path = address.pathname + address.search
  for (const form of FORMS) {
    const [, year, month = '', date] = form.exec(path) ?? []
    const number = /^\d/.test(month) ? Number(month) : monthNumber(month)
    const day = dayOf(Number(year), number, Number(date))
    if (day && day >= '1990' && day < '2100') return day
  }
  return undefined
}
