import { expect, test } from 'vitest'
import { parseDay } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { publicationOf } from './publication-day.ts'
import type { StatedDays } from './publication-day.ts'

const day = (text: string) => parseDay(text) as Day
const stated = (days: Partial<StatedDays>): StatedDays => ({
  published: [],
  others: [],
  modified: [],
  address: undefined,
  shown: undefined,
  ...days,
})

test.each<[string, Partial<StatedDays>, { day: string; time?: string } | undefined]>([
  [
    'what is said of the publication before what is said of a change',
    { published: ['2025-03-04T09:26:00+01:00'], modified: ['2025-04-01'] },
    { day: '2025-03-04', time: '09:26' },
  ],
  ['a change where nothing else is said', { modified: ['2025-04-01'] }, { day: '2025-04-01' }],
  [
    'a plausible day before the year 1',
    { published: ['0001-01-01T00:00:00Z', '2025-03-04'] },
    { day: '2025-03-04' },
  ],
  [
    'a plausible day before the epoch',
    { published: ['1970-01-01T00:00:00Z'], address: day('2025-03-04') },
    { day: '2025-03-04' },
  ],
  [
    'a plausible day before the end of time',
    { published: ['9999-12-31'], others: ['2025-03-04'] },
    { day: '2025-03-04' },
  ],
  ['a day before the web where nothing else is said', { published: ['1955-03-04'] }, { day: '1955-03-04' }],
  [
    'a day before the last change',
    { published: ['2031-03-04', '2025-03-04'], modified: ['2025-03-05'] },
    { day: '2025-03-04' },
  ],
  [
    'the day in the address before that of Greenwich',
    { published: ['2025-03-05T02:25:00Z'], address: day('2025-03-04') },
    { day: '2025-03-04' },
  ],
  [
    'the day and hour that the page shows',
    {
      published: ['2025-03-05T02:25:00Z'],
      address: day('2025-03-04'),
      shown: { day: day('2025-03-04'), time: '21:25' },
    },
    { day: '2025-03-04', time: '21:25' },
  ],
  [
    'the stamp with the paper’s offset',
    { published: ['2025-03-05T02:25:00+00:00', '2025-03-04T21:25:00-05:00'] },
    { day: '2025-03-04', time: '21:25' },
  ],
  [
    'Greenwich where the page says nothing else',
    { published: ['2025-03-05T02:25:00Z'] },
    { day: '2025-03-05', time: '02:25' },
  ],
  [
    'the address where a stamp was set anew and another agrees',
    { published: ['2025-06-30'], others: ['2025-03-04'], address: day('2025-03-04') },
    { day: '2025-03-04' },
  ],
  [
    'the month that a change settles',
    { published: ['10/05/2022 05:22 pm'], modified: ['2022/05/10 17:36:11'] },
    { day: '2022-05-10', time: '17:22' },
  ],
  ['nothing', {}, undefined],
])('gives %s', (_, days, publication) => {
  expect(publicationOf(stated(days))).toEqual(publication)
})

test.each([
  ['2025-03-04T15:28:56+01:00', '15:28'],
  ['2025-3-4 15:28', '15:28'],
  ['20250304T152800Z', '15:28'],
  ['20250304', undefined],
  ['Tue Mar 04 15:28:56 CET 2025', '15:28'],
  ['Tue Mar  4 15:28:56 2025', '15:28'],
  ['Tue, 04 Mar 25 15:28:21 GMT', '15:28'],
  ['Tue, 04 Mar 2025 15:28:21 GMT', '15:28'],
  ['1741102080', '15:28'],
  ['1741102080000', '15:28'],
  ['March 4, 2025, 3:28 p.m.', '15:28'],
])('reads the stamp %s', (published, time) => {
  expect(publicationOf(stated({ published: [published] }))).toEqual({
    day: '2025-03-04',
    ...(time !== undefined && { time }),
  })
})
