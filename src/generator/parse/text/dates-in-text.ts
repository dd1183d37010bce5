import { dayOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { MONTH, monthNumber } from './months.ts'

/** A date written out in a text, with its year. Without a day it is one that no calendar has, or that can be read in two ways. */
export interface FoundDate {
  readonly day?: Day
  readonly fault?: 'impossible' | 'ambiguous'
  /** As it stands in the text. */
  readonly written: string
  /** UTF-16 offset. */
  readonly start: number
}

type Parts = readonly [year: number, month: number, day: number]

/** Ways to write a date, each with what its groups mean; slashes leave open which number is the month. */
const FORMS: readonly (readonly [form: RegExp, read: (groups: readonly string[]) => Parts | 'ambiguous'])[] =
  [
    [
      /(?<![\d.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/,
      ([, y, , m, d]) => [Number(y), Number(m), Number(d)],
    ],
    [/(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/, ([, y, m, d]) => [Number(y), Number(m), Number(d)]],
    [
      new RegExp(
        `(?<![\\p{L}\\p{N}])${MONTH}\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[–-]\\s?\\d{1,2})?,?\\s{1,2}(\\d{4})(?!\\d)`,
        'iu',
      ),
      ([, m = '', d, y]) => [Number(y), monthNumber(m), Number(d)],
    ],
    [
      new RegExp(
        `(?<![\\d.])(?:(\\d{1,2})\\.?\\s?[–-]\\s?)?(\\d{1,2})(?:st|nd|rd|th|er|[°ºª])?(?:\\.\\s{0,2}|[\\s-]{1,2})(?:of\\s|de\\s)?${MONTH},?[\\s-]{1,2}(?:del?\\s|do\\s)?(\\d{4})(?!\\d)`,
        'iu',
      ),
      ([, from, to, m = '', y]) => [Number(y), monthNumber(m), firstOf(Number(from), Number(to))],
    ],
    [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, ([, d, m, y]) => [Number(y), Number(m), Number(d)]],
    [
      /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/,
      ([, a, , b, y]) => slashed(Number(a), Number(b), Number(y)),
    ],
  ]

/** The first date of a text that is written out with its year; undefined when there is none. */
export function findDate(text: string): FoundDate | undefined {
  const found = FORMS.flatMap(([form, read]) => {
    const match = form.exec(text)
    return match ? [{ start: match.index, written: match[0], ...asDay(read(match)) }] : []
  })
  return found.reduce<FoundDate | undefined>(
    (first, next) => (first && first.start <= next.start ? first : next),
    undefined,
  )
}

const EVERYWHERE = FORMS.map(([form, read]) => [new RegExp(form, `${form.flags}g`), read] as const)

/** Every date of a text that is written out with its year, form by form; some may overlap. */
export function datesIn(text: string): readonly FoundDate[] {
  return EVERYWHERE.flatMap(([form, read]) =>
    Array.from(text.matchAll(form), (match) => {
      return { start: match.index, written: match[0], ...asDay(read(match)) }
    }),
  )
}

/** The day of a date that can be read in two ways, where the day is known to stand before the month. */
export function dayFirst({ written, ...found }: FoundDate): FoundDate {
  const [, date, month, year] = /(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(written) ?? []
  const day = dayOf(Number(year), Number(month), Number(date))
  return found.fault === 'ambiguous' && day ? { day, written, start: found.start } : { ...found, written }
}

/** How times are written, surest first; groups: hours, minutes, the half of the day. */
const TIMES: readonly RegExp[] = [
  /(?<![\d:.])(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?([ap])\.?m\b\.?/i,
  /(?<![\d:.])(\d{1,2})(?::(\d{2}))(?::\d{2}(?:\.\d{1,9})?)?(?![\d:])/,
  /(?<![\d:.])(\d{1,2})()\s?([ap])\.?m\b\.?/i,
  /(?<![\d:.])(\d{1,2})\s?h\s?(\d{2})(?![\p{L}\d])/iu,
  /(?<![\d:.,])(\d{1,2})\.(\d{2})(?=\s?(?:uhr|hrs?|hours|h|gmt|utc|[a-z]{1,3}[sd]?t\b|[|·•,;)]|$))/i,
  /(?<![\d:.,])(\d{1,2})()\s?uhr\b/i,
  /(?<=(?:^|\s)(?:à|às|as)\s)(\d{1,2})()\s?h(?![\p{L}\d])/iu,
]

/** A time of day as newspapers write it ("08:26", "5:36:50 pm", "10.30 a.m.", "5pm", "17.20 Uhr", "9h26") in 24 hours; undefined when there is none. */
export function findTime(text: string): { readonly time: string; readonly written: string } | undefined {
  const match = TIMES.reduce<RegExpExecArray | null>((found, form) => found ?? form.exec(text), null)
  if (!match) return undefined
  const [written, hours = '', minutes = '', half] = match
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours)
  const possible = hour < 24 && Number(minutes) < 60 && (half === undefined || Number(hours) <= 12)
  return possible
    ? { time: `${String(hour).padStart(2, '0')}:${minutes.padStart(2, '0')}`, written }
    : undefined
}

/** A range of days ("May 4–10") is filed under its first. */
function firstOf(from: number, to: number): number {
  return from > 0 && from < to ? from : to
}

function slashed(first: number, second: number, year: number): Parts | 'ambiguous' {
  if (first > 12) return [year, second, first]
  if (second > 12 || first === second) return [year, first, second]
  return 'ambiguous'
}

function asDay(parts: Parts | 'ambiguous'): Pick<FoundDate, 'day' | 'fault'> {
  if (parts === 'ambiguous') return { fault: 'ambiguous' }
  const day = dayOf(...parts)
  return day ? { day } : { fault: 'impossible' }
}
