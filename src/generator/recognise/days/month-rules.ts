import { dayNumber, dayOf, partsOf } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { dayOfWeek, monthValue } from './calendar.ts'
import type { CountedRule, DayContext, Groups } from './day-rule.ts'
import { MONTH, monthOf, PART_OF, unitsOff, WEEKDAY, weekdayOf } from './english-words.ts'

/** What may stand before a month that is also a name or a verb. */
const BEFORE_MONTH =
  '(?<=(?<![\\p{L}])(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Ff]rom|to|through|of|[Ff]or|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Ee]arly|[Ll]ate|[Mm]id|every|each|and|or|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?)[ -](?:early |late |mid[ -])?)'

const DATE = '(?<date>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d])'
const RANGE = '(?: ?[-–] ?\\d{1,2}(?:st|nd|rd|th)?)?'
const NO_AMOUNT = '(?! ?(?:percent|per cent|%)|[:.,]\\d)'

/** Days and months without a year. */
export const MONTH_RULES: readonly CountedRule[] = [
  {
    form: new RegExp(
      `(?<![\\p{L}])(?:${WEEKDAY},? )?${MONTH} ${DATE}${RANGE}(?! ?[-–] ?\\d)(?<relative> (?:of )?(?:last|this|next) year)?${NO_AMOUNT}`,
      'gu',
    ),
    read: dayIn,
  },
  {
    form: new RegExp(
      `(?<![\\p{L}\\d.,$£€])(?:${WEEKDAY},? )?(?:the )?${DATE}(?: of)? ${MONTH}(?<relative> (?:of )?(?:last|this|next) year)?(?! \\d)`,
      'gu',
    ),
    read: dayIn,
  },
  {
    form: new RegExp(`(?<![\\p{L}])${PART_OF}${MONTH},? (?:of )?(?<relative>(?:last|this|next) year)`, 'gu'),
    read: ({ month = '', relative = '' }, today) =>
      monthValue(partsOf(today).year + unitsOff(relative), monthOf(month)),
  },
  {
    form: new RegExp(
      `(?<![\\p{L}])(?<relative>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext|[Tt]his coming) ${MONTH}(?! \\d)`,
      'gu',
    ),
    read: ({ month = '', relative = '' }, today) => {
      const { year, month: now } = partsOf(today)
      const number = monthOf(month)
      if (/last|past/i.test(relative)) return monthValue(number < now ? year : year - 1, number)
      if (/next|coming/i.test(relative)) return monthValue(number > now ? year : year + 1, number)
      return monthValue(year, number)
    },
  },
  {
    form: new RegExp(`${BEFORE_MONTH}${MONTH}(?! ?\\d)(?!-\\p{L})`, 'gu'),
    read: monthAlone,
  },
  {
    form: new RegExp(
      `(?<![\\p{L}])(?<!\\p{Lu}[\\p{L}.'’-]{1,20} )${PART_OF}(?!May|March|Mar)${MONTH}(?! ?\\d| \\p{Lu}|-\\p{L})`,
      'gu',
    ),
    read: monthAlone,
  },
  {
    form: /(?<![\p{L}])(?:Christmas(?: (?:Eve|Day))?|New Year['’]s (?:Eve|Day)|Valentine['’]s Day|Halloween)(?! \p{Lu})(?![\p{L}])/gu,
    read: holiday,
  },
  {
    form: /(?<![\p{L}\d./-])(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>(?:20)?\d\d)(?![\p{L}\d/])/gu,
    read: ({ one, two, year }, today) => dayInFigures(Number(one), Number(two), Number(year) % 100, today),
  },
]

function dayIn(
  { weekday, month = '', date, relative }: Groups,
  today: Day,
  context: DayContext,
): string | undefined {
  const [number, day] = [monthOf(month), Number(date)]
  if (relative === undefined) return nearestDay(number, day, today, context, weekday)
  return dayOf(partsOf(today).year + unitsOff(relative), number, day)
}

/** A day nearer than this is meant whatever the tense. */
const NEAR = 90

/** The nearest such day, and of that weekday; of one far off the tense says whether it is past, and without a verb it is. */
function nearestDay(
  month: number,
  date: number,
  today: Day,
  { sentence, start, tense }: DayContext,
  weekday?: string,
): Day | undefined {
  const { year } = partsOf(today)
  const all = [year - 1, year, year + 1].flatMap((one) => dayOf(one, month, date) ?? [])
  const fitting = all.filter((day) => weekday !== undefined && dayOfWeek(day) === weekdayOf(weekday))
  const [only] = fitting
  if (only && fitting.length === 1) return only
  const days = fitting.length > 0 ? fitting : all
  const distance = (day: Day) => dayNumber(day) - dayNumber(today)
  const near = days.find((day) => Math.abs(distance(day)) < NEAR)
  if (/(?<![\p{L}])last $/iu.test(sentence.slice(Math.max(0, start - 6), start)))
    return days.findLast((day) => distance(day) < 0)
  if (near) return near
  return tense() === 'future'
    ? days.find((day) => distance(day) >= 0)
    : days.findLast((day) => distance(day) <= 0)
}

/** A month is most often past, if a verb says so, and that of this year or the last. */
function monthAlone(
  { month = '' }: Groups,
  today: Day,
  { sentence, start, tense }: DayContext,
): string | undefined {
  // "Mar" del Plata
  if (/^\p{L}{3}$/u.test(month) && month !== 'May') return undefined
  const number = monthOf(month)
  const { year, month: now } = partsOf(today)
  const [, until] = DUE.exec(sentence.slice(Math.max(0, start - 20), start)) ?? []
  const isDue = until !== undefined && number !== now && Math.abs(number - now) <= 8
  const direction = isDue && (/^(?:un)?ti|^th/i.test(until) || tense() !== 'past') ? 'future' : tense()
  if (direction === 'future') return monthValue(number >= now ? year : year + 1, number)
  if (direction === 'past') return monthValue(number <= now ? year : year - 1, number)
  const nearest = Math.abs(number - now) <= 6 ? 0 : number > now ? -1 : 1
  return monthValue(year + nearest, number)
}

const DUE = /(?<![\p{L}])(by|until|till|through|before)[ -](?:early |late |mid[ -])?$/iu

function holiday(_groups: unknown, today: Day, context: DayContext): Day | undefined {
  const words = context.sentence.slice(context.start, context.end)
  const [, month, date] = HOLIDAYS.find(([name]) => name.test(words)) ?? []
  return month && date ? nearestDay(month, date, today, context) : undefined
}

const HOLIDAYS: readonly (readonly [name: RegExp, month: number, date: number])[] = [
  [/^Christmas Eve/, 12, 24],
  [/^Christmas/, 12, 25],
  [/^New Year['’]s Eve/, 12, 31],
  [/^New Year['’]s Day/, 1, 1],
  [/^Valentine/, 2, 14],
  [/^Halloween/, 10, 31],
]

/** What a day in figures may be off if it can be read in two ways. */
const AT_HAND = 7

/** "7/8/25" is in July or in August: the one at hand is meant. */
function dayInFigures(one: number, two: number, year: number, today: Day): Day | undefined {
  const [monthFirst, dayFirst] = [dayOf(2000 + year, one, two), dayOf(2000 + year, two, one)]
  if (!monthFirst || !dayFirst || one === two) return monthFirst ?? dayFirst
  const near = [monthFirst, dayFirst].filter((day) => Math.abs(dayNumber(day) - dayNumber(today)) <= AT_HAND)
  return near.length === 1 ? near[0] : undefined
}
