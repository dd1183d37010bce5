import type { Dateline } from '#model/article.ts'
import { dayFromNumber, dayNumber, dayOf, partsOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { MONTH, monthNumber } from './months.ts'
import { WEEKDAY } from './publication-words.ts'
import { isKnownPlace, readPlaces } from '#generator/parse/names/dateline-places.ts'
import { isAgency } from '#generator/parse/names/source-names.ts'

/** What surrounds a paragraph and helps to read its dateline. */
export interface DatelineContext {
  /** The day the article was put out; gives a dateline's day its year. */
  readonly published?: Day | undefined
  /** The paper's own name and host: "TODAY NICARAGUA –" opens its stories and is no place. */
  readonly outlets: readonly string[]
  /** Behind an agency's name: what follows may be a place, not one more agency. */
  readonly inner?: boolean
}

/** A dateline and the paragraph without it. */
export interface OpenedParagraph {
  readonly dateline: Dateline
  readonly rest: string
  /** The dateline spells out its year. */
  readonly dated: boolean
  /** The dateline as it stood, when its day has no year to be had from anywhere. */
  readonly undated?: string
}

/** A dateline ends within so many characters. */
const LONGEST = 120

/** What ends a dateline. An agency in brackets or between slashes may end it alone: "Ulaanbaatar /MONTSAME/." */
const SEPARATOR =
  /\s?(?:[\u2014\u2013]|-{2,3})\s?|(?:\.|\s)[_-]\s?|\s\|\s|(?<=\p{L})-\s|:\s|(?<=[)/])\.?\s{1,3}(?=[\p{Lu}"“‘'«])/gu

const RANGE = '\\s?[–—-]\\s?'
const DATE = `(?:${MONTH}\\s?(\\d{1,2})(?:${RANGE}(?:${MONTH}\\s?)?\\d{1,2})?|(\\d{1,2})\\.?(?:${RANGE}\\d{1,2})?(?:er|[°ºª])?\\.?\\s(?:de\\s)?${MONTH})`
const DATE_AT_END = new RegExp(
  `(?:^|[\\s,])(?:${WEEKDAY}\\s)?${DATE}(?:,?\\s(?:del?\\s)?(\\d{4}))?[.,]?$`,
  'iu',
)

/** A dash between two days of a range ends no dateline: "May 4–10". */
const DAYS = new RegExp(
  `${MONTH}\\s?\\d{1,2}${RANGE}(?:${MONTH}\\s?)?\\d{1,2}(?![\\d:])|\\d{1,2}\\.?${RANGE}\\d{1,2}\\.?\\s(?:de\\s)?${MONTH}`,
  'giu',
)

/** What editors write in brackets before a story; no agency. */
const REMARK =
  /^(?:\d|attn|achtung|adds?|corrects?|corrected|eds?|eil|exclusive|ld|lead|lede|leadall|news focus|photos?|recasts?|refile|repeats?|update[sd]?|urgente?|video|wrapup|zusammenfassung)(?![\p{L}])/iu

/** Takes the dateline off a paragraph that opens with one: "BEIJING, May 20 (Xinhua) -- China …". Undefined if it does not. */
export function openParagraph(text: string, context: DatelineContext): OpenedParagraph | undefined {
  const opening = text.slice(0, LONGEST)
  const ranges = rangesIn(opening)
  for (const separator of opening.matchAll(SEPARATOR)) {
    if (ranges.some(([start, end]) => separator.index > start && separator.index < end)) continue
    const head = opening.slice(0, separator.index).trimEnd()
    const rest = text.slice(separator.index + separator[0].length).trimStart()
    const found = readHead(head, separator[0].trim(), rest, context)
    if (found && rest !== '') return found
  }
  return undefined
}

/** Where ranges of days stand. */
function rangesIn(text: string): readonly (readonly [start: number, end: number])[] {
  if (!/\d\.?\s?[–—-]\s?[\p{L}\d]/u.test(text)) return []
  return [...text.matchAll(DAYS)].map(({ 0: days, index }) => [index, index + days.length] as const)
}

/** Looked for only where a figure stands near the end. */
function dateAtEnd(head: string): RegExpExecArray | null {
  return /\d\D{0,20}$/.test(head.slice(-24)) ? DATE_AT_END.exec(head.slice(-60)) : null
}

function readHead(
  head: string,
  separator: string,
  rest: string,
  context: DatelineContext,
): OpenedParagraph | undefined {
  const [, before = head, bracketed, slashed] =
    /^(.*?)\s?(?:\(([^()]{2,40})\)|\/([^/]{2,40})\/)$/u.exec(
      separator === '|' ? head.replace(/\s(\p{L}{2,12})$/u, ' ($1)') : head,
    ) ?? []
  const agency = (bracketed ?? slashed)?.replace(/\/\p{Ll}{2,4}$/u, '')
  const dated = dateAtEnd(before.trim())
  const place = (dated ? before.trim().slice(0, -dated[0].length) : before).replace(/[\s,.]+$/, '')
  const date = dated ? readDate(dated, context.published) : undefined
  if (agency !== undefined && ((!/^\p{Lu}/u.test(agency) && !isAgency(agency)) || REMARK.test(agency)))
    return undefined
  const dateline = { ...(date?.day && { day: date.day }), ...(agency !== undefined && { agency }) }
  const result = { rest, dated: date?.whole ?? false, ...(date && !date.day && { undated: head }) }
  if (place === '' || isAgency(place) || isOutlet(place, context.outlets))
    return withoutPlace(place, dateline, result, context)
  const places = readPlaces(place)
  const told =
    date !== undefined ||
    slashed !== undefined ||
    (agency !== undefined && isAgency(agency) && separator !== '')
  if (!places || (!told && (separator === '|' || !standsAlone(place, separator, rest)))) return undefined
  return { ...result, dateline: { places, ...dateline } }
}

/** "AFP.- London - …", "(Reuters) - …", "afrol News, 27 January 2011 - …": the agency comes first, a place may follow. */
function withoutPlace(
  name: string,
  dateline: Omit<Dateline, 'places'>,
  result: Omit<OpenedParagraph, 'dateline'>,
  context: DatelineContext,
): OpenedParagraph | undefined {
  const agency = dateline.agency ?? (isAgency(name) ? name : undefined)
  const next = context.inner ? undefined : openParagraph(result.rest, { ...context, inner: true })
  if (next)
    return { ...next, dateline: { ...(agency !== undefined && { agency }), ...dateline, ...next.dateline } }
  if (name === '' && agency === undefined) return undefined
  return { ...result, dateline: { places: [], ...dateline, ...(agency !== undefined && { agency }) } }
}

function isOutlet(name: string, outlets: readonly string[]): boolean {
  const squeezed = squeeze(name)
  return (
    squeezed.length > 3 &&
    outlets.some((outlet) => squeeze(outlet) !== '' && squeezed.startsWith(squeeze(outlet)))
  )
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Without a date or a known agency, a place must be known, or in capitals, or (before a dash and a new sentence) one capitalised word. */
function standsAlone(place: string, separator: string, rest: string): boolean {
  const first = place.split(',')[0] ?? ''
  const capitals = /^[^\p{Ll}]{4,}$/u.test(first) && first.split(' ').length <= 3
  if (separator === '') return capitals
  if (!/^[\p{Lu}\d"“‘'«(]/u.test(rest)) return separator !== ':' && isKnownPlace(first)
  return capitals || isKnownPlace(first) || (separator !== ':' && !first.includes(' '))
}

function readDate(
  groups: RegExpExecArray,
  published?: Day,
): { readonly day?: Day; readonly whole: boolean } | undefined {
  const [, monthFirst, dayAfter, , dayFirst, monthAfter, year] = groups
  const month = monthNumber(monthFirst ?? monthAfter ?? '')
  const date = Number(dayAfter ?? dayFirst)
  if (month === 0) return undefined
  const day = year === undefined ? nearestDay(month, date, published) : dayOf(Number(year), month, date)
  return { ...(day && { day }), whole: year !== undefined && day !== undefined }
}

/** The last such day up to the one after publication (agencies ahead of the paper's time zone): "Dec 31" in a paper of 1 January is last year's. */
function nearestDay(month: number, date: number, published?: Day): Day | undefined {
  if (!published) return undefined
  const { year } = partsOf(published)
  const latest = published === '9999-12-31' ? published : dayFromNumber(dayNumber(published) + 1)
  const candidates = [year + 1, year, year - 1, year - 2, year - 3, year - 4].map((y) =>
    dayOf(y, month, date),
  )
  return candidates.find((day) => day !== undefined && day <= latest)
}
