import { withoutMail } from '#generator/parse/byline/without-mail.ts'
import type { Day } from '#model/day.ts'
import { dayFirst, findDate, findTime } from './dates-in-text.ts'
import type { FoundDate } from './dates-in-text.ts'
import { CONNECTORS, DAY_FIRST, FILLER, LABEL } from './publication-words.ts'

/** What the word before a day says of it. */
export type DayLabel = 'published' | 'updated'

/** A line above or below a story that says when it was put out, and perhaps by whom: "Xinhua) 08:26, May 21, 2025". */
export interface PublicationLine {
  readonly date: FoundDate
  readonly day?: Day
  readonly time?: string
  /** Missing where no word says what the day is of. */
  readonly label?: DayLabel
  /** What else the line holds, brackets taken off: "Xinhua". */
  readonly name?: string
}

type DayInLine = Omit<PublicationLine, 'name'>

const LONGEST_LINE = 160
const LONGEST_NAME = 48

/**
 * Reads such a line; undefined for anything that says more than days, times and a name. Of several days that of the publication is given, else
 * the first without a label, else that of the change.
 */
export function readPublicationLine(line: string): PublicationLine | undefined {
  if (line.length > LONGEST_LINE || !/\d{4}/.test(line) || !findDate(line)) return undefined
  const clauses = clausesOf(line)
  const stamps = clauses.flatMap(({ stamp }) => stamp ?? [])
  const best = [
    stamps.find(({ label }) => label === 'published'),
    stamps.find(({ label }) => label === undefined),
    stamps[0],
  ].find((stamp) => stamp !== undefined)
  const rest = clauses.map(({ rest }) => rest).join(' | ')
  const name = best && nameIn(withoutMail(rest))
  return name === undefined || !best ? undefined : { ...best, ...(name !== '' && { name }) }
}

interface LinePart {
  readonly stamp?: DayInLine
  /** What of it is neither day nor time. */
  readonly rest: string
}

/** A line cut before each label: "Published May 3 | Updated May 4". */
function clausesOf(line: string): readonly LinePart[] {
  const labels = [...line.matchAll(LABEL)]
  const starts = labels.map(({ index }) => index)
  const first = { label: undefined, text: line.slice(0, starts[0] ?? line.length) }
  const labelled = labels.map(({ 0: words, 1: published, index }, at) => ({
    label: published === undefined ? ('updated' as const) : ('published' as const),
    text: line.slice(index + words.length, starts[at + 1] ?? line.length),
  }))
  const isDayFirst = DAY_FIRST.test(line)
  return [first, ...labelled].map(({ label, text }) => clauseOf(text, label, isDayFirst))
}

function clauseOf(text: string, label: DayLabel | undefined, isDayFirst: boolean): LinePart {
  const found = findDate(text)
  const date = found && isDayFirst ? dayFirst(found) : found
  const undated = date ? text.replace(date.written, ' | ') : text
  const time = findTime(undated)
  const rest = (time ? undated.replace(time.written, ' | ') : undated).replace(FILLER, ' | ')
  if (!date) return { rest }
  const stamp = {
    date,
    ...(date.day && { day: date.day, ...(time && { time: time.time }) }),
    ...(label && { label }),
  }
  return { stamp, rest }
}

/** What is left of a line beside days; "" for nothing, undefined for more than a name. */
function nameIn(rest: string): string | undefined {
  const name = rest
    .split(/[|()[\]/:;•·–—]|\s-\s/)
    .map((part) =>
      part
        .replace(/(?<!\p{L})-+|-+(?!\p{L})|[\s.]+/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .replace(/\s?,[\s,]*/g, ', ')
        .trim()
        .replace(CONNECTORS, '')
        .replace(/^[\s,]+|[\s,]+$/g, ''),
    )
    .filter((part) => part !== '')
    .join(' ')
  if (name === '') return name
  if (name.length > LONGEST_NAME || !/^\p{Lu}/u.test(name) || /[.!?]["”]?\s*$/.test(rest)) return undefined
  return name.split(' ').some(isOfText) ? undefined : name
}

/** A small word that no name holds. */
function isOfText(word: string): boolean {
  return /^(?!(?:by|of|and|the|de|news|staff|von|par|por|di|und|et|y|e|der|la|le|el|del|da|do)$)\p{Ll}/u.test(
    word,
  )
}
