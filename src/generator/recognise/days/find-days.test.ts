import { expect, test } from 'vitest'
import { parseDay } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { findDays, findWrittenDays } from './find-days.ts'

/** What may be misread: the day on which a text was written, the text, and the days it names. */
const TRAPS: readonly (readonly [trap: string, today: string, text: string, values: readonly string[]])[] = [
  ['weekday, dateline day before', '2025-05-20', 'The ministers met here Tuesday.', ['2025-05-20']],
  ['weekday, past', '2025-05-21', 'The ministers met on Friday.', ['2025-05-16']],
  ['weekday, to come', '2025-05-21', 'The ministers will meet on Friday.', ['2025-05-23']],
  ['weekday, had been due', '2025-05-21', 'The offer had been due to expire Friday.', ['2025-05-16']],
  ['possessive weekday', '2025-05-21', 'After Monday’s vote the house adjourned.', ['2025-05-19']],
  ['same weekday', '2025-05-21', 'The house voted on Wednesday.', ['2025-05-21']],
  ['last weekday', '2025-05-21', 'The house voted last Wednesday.', ['2025-05-14']],
  ['next weekday', '2025-05-21', 'The house votes next Wednesday.', ['2025-05-28']],
  ['weekday of last week', '2025-05-21', 'The house voted on Thursday of last week.', ['2025-05-15']],
  ['month and day', '2025-05-21', 'The pact was signed on May 10.', ['2025-05-10']],
  ['month and day, year before', '2025-01-10', 'The pact was signed on Dec. 28.', ['2024-12-28']],
  ['month and day, year after', '2025-12-10', 'The pact takes effect on Jan. 3.', ['2026-01-03']],
  ['month alone, past', '2025-05-21', 'The pact was signed in November.', ['2024-11']],
  ['month alone, to come', '2025-05-21', 'The pact will be signed in November.', ['2025-11']],
  [
    'May the verb, the month, the name',
    '2025-05-21',
    'May I ask what Theresa May did in May 2019?',
    ['2019-05'],
  ],
  ['march is no month', '2025-05-21', 'The march on Rome began; troops march on.', []],
  ['last year’s month', '2025-05-21', 'The pact was signed in June last year.', ['2024-06']],
  ['yesterday', '2025-03-01', 'The pact was signed yesterday.', ['2025-02-28']],
  ['last week', '2025-05-21', 'The pact was signed last week.', ['2025-W20']],
  ['days ago', '2025-05-21', 'The pact was signed three days ago.', ['2025-05-18']],
  ['years', '2025-05-21', 'The pact of 1998 replaced one from 1974.', ['1998', '1974']],
  ['numbers that are no years', '2025-05-21', 'About 2020 people and 1990 troops came.', []],
  ['day first', '2025-05-21', 'The pact was signed on 3 June 2024.', ['2024-06-03']],
  ['range', '2025-05-21', 'The fair runs May 23-25.', ['2025-05-23']],
  ['no such day', '2025-05-21', 'The form gave February 30, 2025 as the day.', []],
  ['quarter', '2025-05-21', 'Profits fell in the first quarter.', ['2025-Q1']],
  ['name with a weekday', '2025-05-21', 'Black Friday sales and Sheffield Wednesday fans are no dates.', []],
  ['quoted today', '2025-05-21', '“Today’s youth are restless,” the paper said.', []],
]

/** 21 May 2025, a Wednesday. */
const TODAY = parseDay('2025-05-21')!

const values = (text: string, today: Day | undefined = TODAY) =>
  findDays(text, today).map(({ value }) => value)

test.each(TRAPS)('%s', (_trap, today, text, expected) => {
  expect(values(text, parseDay(today))).toEqual(expected)
})

test.each([
  ['The ministers met last Friday and will meet again this Friday.', ['2025-05-16', '2025-05-23']],
  ['The ministers met this past Monday.', ['2025-05-19']],
  ['They had agreed to meet on Friday, said Duarte.', ['2025-05-23']],
  ['The offer, which was to be signed Thursday, has lapsed.', ['2025-05-22']],
  ['Ahead of Friday’s vote the house was full.', ['2025-05-23']],
  ['Tuesday morning brought rain; Tuesday of next week will not.', ['2025-05-20', '2025-05-27']],
  ['On Tuesday, May 20, 2025, it rained.', ['2025-05-20']],
  ['It rained on Friday, 16 May.', ['2025-05-16']],
  ['They had hoped to meet on Sunday, January 4.', ['2026-01-04']],
  ['They had hoped to meet on Sunday, January 5.', ['2025-01-05']],
  ['The pact of last July 3 holds.', ['2024-07-03']],
  ['The fair opens on Sept. 1.', ['2025-09-01']],
  ['The fair opened on Sept. 1.', ['2024-09-01']],
  ['A bomb went off on 2 October last year.', ['2024-10-02']],
  ['They wed on Christmas Eve.', ['2024-12-24']],
  [
    'It rained on 5/19/25, 19/5/25, 5/20/2025, 5/5/25 and 5/22/2025, not on 5/6/2025 or 6/7/25.',
    ['2025-05-19', '2025-05-19', '2025-05-20', '2025-05-05', '2025-05-22'],
  ],
  ['The form of 05/06/2025 was late.', []],
  ['After the Sept. 11 attacks, and 9/11 was near, laws changed.', ['2001-09-11', '2001-09-11']],
])('days: %s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test.each([
  [
    'It rained the day before yesterday, last night and tomorrow.',
    ['2025-05-19', '2025-05-20', '2025-05-22'],
  ],
  ['Twenty-five years ago and a month ago it rained.', ['2000', '2025-04']],
  ['It rained over the weekend; next weekend will be dry.', ['2025-W20', '2025-W22']],
  ['Early this month, late last year and by the end of the year.', ['2025-05', '2024', '2025']],
  ['The work will be done by November and was begun in March.', ['2025-11', '2025-03']],
  ['By April prices had doubled.', ['2025-04']],
  ['Sales rose in last year’s fourth quarter and will fall in the third quarter.', ['2024-Q4', '2025-Q3']],
  ['The fourth quarter of 2019 was like 2018’s second quarter.', ['2019-Q4', '2018-Q2']],
  ['In 1998, 2001 and 2004 the 1997 elections were recalled.', ['1998', '2001', '2004', '1997']],
  ['The law (1973) of mid-2020 is from May of 2019.', ['1973', '2020', '2019-05']],
])('weeks, months, quarters and years: %s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test('the year before that figures of a quarter are compared with is that quarter a year before', () => {
  const text = 'Profit rose in the first quarter to $5 million from $4 million a year earlier.'
  expect(values(text)).toEqual(['2025-Q1', '2024-Q1'])
  expect(values(`${text} In the year-ago period sales fell.`)).toEqual(['2025-Q1', '2024-Q1', '2024-Q1'])
  expect(values('He was elected a year ago.')).toEqual(['2024'])
  expect(values(`${text} ${'He waits. '.repeat(70)}She came a year ago.`).at(-1)).toBe('2024')
})

test.each([
  'April Ryan and Theresa May may march.',
  'She reads USA Today and the Sunday Times, and watches This Week.',
  'Ash Wednesday follows Shrove Tuesday, and Good Friday Palm Sunday.',
  'Room 2020 cost 1999 dollars, in 2000 hours, with 1,990 votes and 1800-2000 men.',
  'The flight left at 10/11 and cost 5/9/2025 or 2025-13-40.',
  'Those were the 1990s, and this year-long wait of decades.',
])('no days: %s', (text) => {
  expect(values(text)).toEqual([])
})

test('without the day on which it was written only what says all of a day is one', () => {
  const text = 'On Tuesday, yesterday, May 20 and in May, not in May 2024 or on 20 May 2023.'
  expect(findDays(text, undefined).map(({ value, isWritten }) => [value, isWritten])).toEqual([
    ['2024-05', true],
    ['2023-05-20', true],
  ])
})

test('the words of a day are its span', () => {
  const text = 'It rained.\n\n“Early Tuesday morning,” he said, it rained on Friday, May 16, 2025.'
  expect(findDays(text, TODAY).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Early Tuesday morning',
    'Friday, May 16, 2025',
  ])
})

test.each([
  ['Am 20. Mai 2025 regnete es, am 21. Mai nicht.', ['2025-05-20']],
  ['Le 1er mars 2024, puis le 2 mars.', ['2024-03-01']],
  ['El 3 de junio de 2024 llovió.', ['2024-06-03']],
  ['Choveu em 4 de julho de 2024.', ['2024-07-04']],
])('in other languages, dates with their year: %s', (text, expected) => {
  expect(findWrittenDays(text).map(({ value }) => value)).toEqual(expected)
})

test.each([
  'May ',
  '20 ',
  'Tuesday, ',
  '1998 and ',
  'last ',
  'a year ago ',
  'x',
  ' the 1 of',
  'the weekend. ',
])('takes time linear in a text of %j alone', (words) => {
  const text = words.repeat(Math.ceil(100_000 / words.length))
  expect(findDays(text, TODAY).length).toBeLessThanOrEqual(text.length)
})
