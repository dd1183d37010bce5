import { partsOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { dayOfWeek, monthValue, plusDays, weekOf, yearValue } from './calendar.ts'
import type { CountedRule, DayContext } from './day-rule.ts'
import { COUNT, countOf, unitsOff } from './english-words.ts'
import { quarterFrom } from './quarter-rules.ts'

/** What "today's" is said of when it means these times. */
const THESE_TIMES =
  "(?!['’]s (?:youth|youngsters|young|world|society|children|kids|girls|boys|women|men|parents|families|teenagers|teens|adults|generations?|students|voters|consumers|readers|audiences|artists|politicians|economy|standards|technolog(?:y|ies)|climate|market|environment|terms|dollars|money|prices|politics|culture))"

/** A day, week, month, quarter or year by how far off it is. */
export const DISTANCE_RULES: readonly CountedRule[] = [
  {
    form: new RegExp(
      `(?<![\\p{L}])(?<day>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow|last night|(?:early |late )?this (?:morning|afternoon|evening))(?: (?:morning|afternoon|evening|night))?(?![\\p{L}])${THESE_TIMES}`,
      'giu',
    ),
    read: ({ day = '' }, today, context) =>
      isName(day, context) ? undefined : plusDays(today, DAYS_OFF.get(day.toLowerCase()) ?? 0),
  },
  {
    form: /(?<![\p{L}])(?<which>(?:early|earlier|late|later) (?:this|last|next)|last|this past|this coming|this|next|the current|the coming) (?<unit>weekend|week|month|quarter|(?:fiscal |calendar |school |academic )?year)(?![\p{L}]|-(?:long|old|end|round))/giu,
    read: ({ which = '', unit = '' }, today, context) =>
      isName(which, context) ? undefined : unitAt(unit, unitsOff(which), today, context),
  },
  {
    form: new RegExp(
      `(?<![\\p{L}])(?:(?:about|around|almost|nearly|more than|less than|over|exactly|just) )?${COUNT} (?<unit>day|week|month|year)s? ago(?![\\p{L}])`,
      'giu',
    ),
    read: ({ count = '', unit = '' }, today, context) => unitAt(unit, -countOf(count), today, context),
  },
  {
    form: /(?<![\p{L}])(?:a|one) (?<unit>week|month|year) from (?:now|today)(?![\p{L}])/giu,
    read: ({ unit = '' }, today, context) => unitAt(unit, 1, today, context),
  },
  {
    form: /(?<![\p{L}])(?:over|at|during) the weekend(?![\p{L}])/giu,
    read: (_, today) => weekOf(plusDays(today, dayOfWeek(today) < 5 ? -7 : 0)),
  },
  {
    form: /(?<![\p{L}])(?:(?:the (?:beginning|start|middle|end) of|early in|earlier in|late in|later in) the (?<unit>week|month|year)|(?<end>year['’]s end|year[ -]end))(?![\p{L}])(?! \d)/giu,
    read: ({ unit = 'year' }, today, context) => unitAt(unit, 0, today, context),
  },
]

const DAYS_OFF: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['last night', -1],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
])

/** Words with a capital inside of a sentence are a title: "USA Today". */
function isName(words: string, { sentence, start }: DayContext): boolean {
  return (
    /^\p{Lu}/u.test(words) &&
    /[\p{L}\d,]["“‘']? ?["“‘']?$/u.test(sentence.slice(Math.max(0, start - 3), start))
  )
}

function unitAt(unit: string, units: number, today: Day, { tense }: DayContext): string {
  const { year, month } = partsOf(today)
  switch (unit.toLowerCase()) {
    case 'day':
      return plusDays(today, units)
    case 'week':
      return weekOf(plusDays(today, 7 * units))
    case 'weekend':
      return weekOf(
        plusDays(today, units === 0 && dayOfWeek(today) === 0 && tense() !== 'future' ? -7 : 7 * units),
      )
    case 'month':
      return monthValue(year, month + units)
    case 'quarter':
      return quarterFrom(today, units)
    default:
      return yearValue(year + units)
  }
}
