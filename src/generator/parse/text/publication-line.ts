import type { Day } from '#model/day.ts'
import { findDate, findTime } from './dates-in-text.ts'
import type { FoundDate } from './dates-in-text.ts'

/** A line above or below a story that says when it was put out, and perhaps by whom: "Xinhua) 08:26, May 21, 2025". */
export interface PublicationLine {
  readonly date: FoundDate
  readonly day?: Day
  readonly time?: string
  /** What else the line holds, brackets taken off: "Xinhua". */
  readonly name?: string
}

const LONGEST_LINE = 140
const LONGEST_NAME = 48

/** Words and marks around the date that say nothing more. */
const NOISE =
  /\b(?:first |last )?(?:published|updated|posted|modified|created|date|uploaded)(?: on| at)?\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\b(?:GMT|UTC|[A-Z]{1,4}[SD]?T)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?(?![\p{L}\d])|[+-]\d\d:?\d\d|\b\d{1,3} (?:min|minute)s?(?: read)?\b|\b(?:on|at|hrs|hours)\b|T(?=\s|$)|\bZ\b/giu

/** Reads such a line; undefined for anything that says more than date, time and a name. */
export function readPublicationLine(line: string): PublicationLine | undefined {
  if (line.length > LONGEST_LINE) return undefined
  const date = findDate(line)
  if (!date) return undefined
  const undated = line.replace(date.written, ' ')
  const time = findTime(undated)
  const rest = undated.replace(time?.written ?? '', ' ').replace(NOISE, ' ')
  const name = rest.replace(/[\s|()[\]/,:;•·–—.-]+/g, ' ').trim()
  if (name.length > LONGEST_NAME || /[.!?]["”]?$/.test(line)) return undefined
  if (name !== '' && !/^\p{Lu}/u.test(name)) return undefined
  if (
    name.split(' ').some((word) => /^\p{Ll}/u.test(word) && !/^(?:by|of|and|the|de|news|staff)$/.test(word))
  )
    return undefined
  return { date, ...(date.day && { day: date.day, ...(time && { time: time.time }) }), ...(name && { name }) }
}
