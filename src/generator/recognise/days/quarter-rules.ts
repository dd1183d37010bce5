import { partsOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { quarterOf, quarterValue, yearValue } from './calendar.ts'
import type { CountedRule, DayContext, Groups } from './day-rule.ts'
import { unitsOff } from './english-words.ts'
import { QUARTER, quarterNumber } from './written-rules.ts'

const ORDINAL = QUARTER.replace('<quarter>', '<ordinal>')

/** Quarters, and the year before that figures are compared with. */
export const QUARTER_RULES: readonly CountedRule[] = [
  {
    form: new RegExp(
      `(?<![\\p{L}])(?<which>last|this|next) year['’]s ${QUARTER}|(?<![\\p{L}])(?:the )?${ORDINAL} (?:of )?(?<of>last|this|next) year(?![\\p{L}])`,
      'giu',
    ),
    read: ({ which, of, quarter, ordinal }, today) =>
      quarterValue(
        partsOf(today).year + unitsOff(which ?? of ?? ''),
        quarterNumber((quarter ?? ordinal ?? '').toLowerCase()),
      ),
  },
  { form: new RegExp(`(?<![\\p{L}])(?:the )?(?:fiscal )?${QUARTER}`, 'giu'), read: quarterAlone },
  { form: /(?<![\p{L}])the latest quarter(?![\p{L}])/giu, read: (_, today) => quarterFrom(today, -1) },
  {
    form: /(?<![\p{L}])(?:a year (?:ago|earlier)|(?:the )?year[- ](?:ago|earlier)(?: (?:period|quarter))?|(?:the )?(?:corresponding|same|like|comparable) (?:period|quarter) last year)(?![\p{L}])/giu,
    read: (_, today, { quarter }) => yearBefore(quarter(), today),
  },
]

/** The quarter so many quarters off. */
export function quarterFrom(today: Day, quarters: number): string {
  const { year, month } = partsOf(today)
  return quarterValue(year, quarterOf(month) + quarters)
}

/** The quarter that is running or has just ended is meant whatever the tense: it is reported on. */
function quarterAlone({ quarter = '' }: Groups, today: Day, { tense }: DayContext): string {
  const { year, month } = partsOf(today)
  const [number, now] = [quarterNumber(quarter.toLowerCase()), quarterOf(month)]
  const back = (now - number + 4) % 4
  return quarterValue(year, back > 1 && tense() === 'future' ? now - back + 4 : now - back)
}

/** The same quarter of the year before, of a text that speaks of one; else the year before this. */
function yearBefore(quarter: string | undefined, today: Day): string {
  if (quarter === undefined) return yearValue(partsOf(today).year - 1)
  return `${yearValue(Number(quarter.slice(0, 4)) - 1)}${quarter.slice(4)}`
}
