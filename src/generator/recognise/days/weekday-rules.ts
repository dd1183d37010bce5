import type { Day } from '#model/day.ts'
import { dayOfWeek, plusDays } from './calendar.ts'
import type { CountedRule, DayContext, Groups } from './day-rule.ts'
import { unitsOff, WEEKDAY, weekdayOf } from './english-words.ts'

const HOUR = '(?: (?:morning|afternoon|evening|night|noon|midnight|midday))?'

/** Names that hold a weekday: days of the church year and of shops, papers and programmes, a club. */
const IN_A_NAME_BEFORE =
  '(?<!(?<![\\p{L}])(?:Ash|Black|Bloody|Blue|Casual|Cyber|Easter|Fat|Freaky|Giving|Good|Holy|Man|Maundy|Palm|Ruby|Sheffield|Shrove|Super|Taco|Whit) )'
const IN_A_NAME_BEHIND =
  '(?! (?:Express|Herald|Independent|Mail|Mirror|Morning Post|Night (?:Football|Lights|Live)|Post|Star|Telegraph|Times|Tribune|World|Club|[Ss]chool)(?![\\p{L}]))'

/** Days of the week. */
export const WEEKDAY_RULES: readonly CountedRule[] = [
  {
    form: new RegExp(
      `(?<![\\p{L}])(?<which>last|this past|this coming|this|next) ${WEEKDAY}${HOUR}${IN_A_NAME_BEHIND}`,
      'giu',
    ),
    read: ({ which = '', weekday = '' }, today, context) => {
      const back = daysBack(weekday, today)
      if (/last|past/i.test(which)) return plusDays(today, -(back || 7))
      if (/next|coming/i.test(which)) return plusDays(today, 7 - back)
      return context.tense() === 'past' || back === 0 ? plusDays(today, -back) : plusDays(today, 7 - back)
    },
  },
  {
    form: new RegExp(
      `(?<![\\p{L}])${WEEKDAY}${HOUR} (?:of )?(?<which>last|this|next) week(?![\\p{L}])`,
      'giu',
    ),
    read: inWeek,
  },
  {
    form: new RegExp(`(?<![\\p{L}])(?<which>last|this|next) week['’]s ${WEEKDAY}${HOUR}`, 'giu'),
    read: inWeek,
  },
  {
    form: new RegExp(
      `(?<![\\p{L}])${IN_A_NAME_BEFORE}(?:(?:[Ee]arly|[Ll]ate) )?${WEEKDAY}${HOUR}${IN_A_NAME_BEHIND}`,
      'gu',
    ),
    read: ({ weekday = '' }, today, context) => {
      const back = daysBack(weekday, today)
      return plusDays(today, back > 0 && isToCome(context) ? 7 - back : -back)
    },
  },
]

/** Days since the last such weekday, 0 if it is today. */
function daysBack(weekday: string, today: Day): number {
  return (dayOfWeek(today) - weekdayOf(weekday) + 7) % 7
}

/** "Friday's vote" is past, unless it is waited for. */
function isToCome({ sentence, start, end, tense }: DayContext): boolean {
  if (/^['’]s(?![\p{L}])/u.test(sentence.slice(end, end + 3)))
    return /(?<![\p{L}])(?:ahead of|until|awaiting|upcoming)(?: \p{L}+)? $/iu.test(
      sentence.slice(Math.max(0, start - 40), start),
    )
  return tense() === 'future'
}

function inWeek({ which = '', weekday = '' }: Groups, today: Day): Day {
  return plusDays(today, 7 * unitsOff(which) - dayOfWeek(today) + weekdayOf(weekday))
}
