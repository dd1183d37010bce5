import type { Day } from '#model/day.ts'
import type { Span } from '#model/mention.ts'
import { datesIn } from '#generator/parse/text/dates-in-text.ts'
import type { DayContext, Groups } from './day-rule.ts'
import { WEEKDAY } from './english-words.ts'
import { MONTH_RULES } from './month-rules.ts'
import { DISTANCE_RULES } from './distance-rules.ts'
import { QUARTER_RULES } from './quarter-rules.ts'
import { sentenceAround } from './sentence-around.ts'
import { tenseAt } from './tense.ts'
import { WEEKDAY_RULES } from './weekday-rules.ts'
import { WRITTEN_RULES } from './written-rules.ts'

/** An expression of a text that names a day, month, year, quarter or week. */
export interface FoundDay extends Span {
  /** As `NamedDay` has it. */
  readonly value: string
  /** Whether the text says all of it; else it is counted from today. */
  readonly isWritten: boolean
}

const COUNTED_RULES = [...MONTH_RULES, ...WEEKDAY_RULES, ...QUARTER_RULES, ...DISTANCE_RULES]

/** Every word that an English expression of a day has. */
const CLUE =
  /\d{4}|\d\/\d|days?(?![\p{L}])|(?<![\p{L}])(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.|(?<![\p{L}])(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![\p{L}]))|(?<![\p{L}])(?:yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|week(?:end)?|months?|years?|quarter|weeks)(?![\p{L}])|Christmas|New Year|Halloween/giu

/** What every expression has that says all of a day: a year, or the eleventh of September. */
const WRITTEN_CLUE = /\d{4}|11/

/**
 * The expressions of an English text, in order of place and without overlaps: of two the longer one. Without today, the day
 * on which it was written, only those that say all of their day. Linear in the length of the text.
 */
export function findDays(text: string, today: Day | undefined): readonly FoundDay[] {
  const found: FoundDay[] = []
  let read = 0
  let quarter: FoundDay | undefined
  CLUE.lastIndex = 0
  for (let clue = CLUE.exec(text); clue; clue = CLUE.exec(text)) {
    const { start: first, end } = sentenceAround(text, clue.index)
    const start = Math.max(first, read)
    const spokenOf = quarter && start - quarter.end < SPOKEN_OF ? quarter : undefined
    const days = apart(daysIn({ sentence: text.slice(start, end), today, spokenOf })).map((day) => {
      return { ...day, start: start + day.start, end: start + day.end }
    })
    found.push(...days)
    quarter = days.findLast((day) => isSpokenOf(text, day)) ?? quarter
    read = end
    CLUE.lastIndex = end
  }
  return found
}

/** A text speaks of a quarter for so many characters after it named one. */
const SPOKEN_OF = 600

/** One that it is compared with is another year's: "from the year-ago quarter". */
function isSpokenOf(text: string, { start, end, value }: FoundDay): boolean {
  return value.includes('Q') && !/year/i.test(text.slice(start, end))
}

/** The dates of a text in any language that say their year. */
export function findWrittenDays(text: string): readonly FoundDay[] {
  return WRITTEN_CLUE.test(text) ? apart(writtenDates(text)) : []
}

/** With the weekday before them. What stands behind a slash is part of an address. */
function writtenDates(text: string): readonly FoundDay[] {
  return datesIn(text).flatMap(({ day, start: at, written }) => {
    if (!day || text.charAt(at - 1) === '/') return []
    const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
    return [{ start: at - before.length, end: at + written.length, value: day, isWritten: true }]
  })
}

const WEEKDAY_BEFORE = new RegExp(`(?<![\\p{L}])${WEEKDAY},? $`, 'u')

/** A sentence, the day on which it was written, and the quarter that was spoken of before it. */
interface ReadSentence {
  readonly sentence: string
  readonly today: Day | undefined
  readonly spokenOf: FoundDay | undefined
}

function daysIn({ sentence, today, spokenOf }: ReadSentence): readonly FoundDay[] {
  const found = [...findWrittenDays(sentence)]
  const quarter = () => (found.findLast((day) => isSpokenOf(sentence, day)) ?? spokenOf)?.value
  const add = (
    form: RegExp,
    isWritten: boolean,
    read: (groups: Groups, context: DayContext) => string | undefined,
  ) => {
    for (const { 0: words, index: start, groups = {} } of sentence.matchAll(form)) {
      const end = start + words.length
      const value = read(groups, {
        sentence,
        start,
        end,
        quarter,
        tense: () => tenseAt(sentence, start, end),
      })
      if (value !== undefined) found.push({ start, end, value, isWritten })
    }
  }
  if (WRITTEN_CLUE.test(sentence)) for (const { form, read } of WRITTEN_RULES) add(form, true, read)
  if (today !== undefined)
    for (const { form, read } of COUNTED_RULES)
      add(form, false, (groups, context) => read(groups, today, context))
  return found
}

/** In order of place; of two that overlap the longer, or the one that was found first. */
function apart(days: readonly FoundDay[]): readonly FoundDay[] {
  const taken: FoundDay[] = []
  for (const day of days.toSorted((one, other) => one.start - other.start)) {
    const last = taken.at(-1)
    if (!last || last.end <= day.start) taken.push(day)
    else if (day.end - day.start > last.end - last.start) taken[taken.length - 1] = day
  }
  return taken
}
