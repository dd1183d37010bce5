import { expect, test } from 'vitest'
import type { Day } from '#model/day.ts'
import { mergeRoles } from './merge-roles.ts'

const day = (text: string) => text as Day
const seen = (...roles: string[]) => roles.map((role) => ({ role }))

test('distinct roles, most frequent first', () => {
  expect(mergeRoles(seen('mayor of Lyon', 'President', 'President'))).toEqual([
    { text: 'President', articles: 2 },
    { text: 'mayor of Lyon', articles: 1 },
  ])
})

test('capitals alone make no difference; the usual spelling is shown', () => {
  expect(mergeRoles(seen('Mayor of Lyon', 'mayor of Lyon', 'mayor of Lyon'))).toEqual([
    { text: 'mayor of Lyon', articles: 3 },
  ])
})

const office = 'Deputy Prime Minister and Foreign Minister of Pakistan'

test.each([
  ['Foreign Minister', office],
  ['Foreign Minister of Pakistan', office],
  ['Deputy Prime Minister', office],
  ['Deputy Prime Minister of Pakistan', office],
  ['President', 'President of the United States'],
  ['member of the Political Bureau', 'member of the Political Bureau of the Central Committee'],
])('%s goes into %s', (shorter, longer) => {
  expect(mergeRoles(seen(shorter, shorter, longer))).toEqual([{ text: longer, articles: 3 }])
})

test.each([
  ['President', 'Vice President of the United States'],
  ['President', 'former President of Uruguay'],
  ['Foreign Minister of China', office],
  ['Chief', 'Chief Justice of Kenya'],
  ['Minister', 'Prime Minister of India'],
])('%s and %s are two roles', (one, other) => {
  expect(
    mergeRoles(seen(one, other))
      .map(({ text }) => text)
      .sort(),
  ).toEqual([one, other].sort())
})

test('a short role goes into the most frequent of the longer ones', () => {
  const roles = mergeRoles(
    seen(
      'Foreign Minister',
      'Foreign Minister of Ruritania',
      'Foreign Minister of Peru',
      'Foreign Minister of Peru',
    ),
  )
  expect(roles).toEqual([
    { text: 'Foreign Minister of Peru', articles: 3 },
    { text: 'Foreign Minister of Ruritania', articles: 1 },
  ])
})

test('days span first to last, whatever the order given', () => {
  const roles = mergeRoles([
    { role: 'President of Peru', day: day('2024-05-02') },
    { role: 'President', day: day('2023-01-09') },
    { role: 'President of Peru', day: day('2024-01-01') },
    { role: 'President of Peru' },
  ])
  expect(roles).toEqual([{ text: 'President of Peru', first: '2023-01-09', last: '2024-05-02', articles: 4 }])
})

test('the order in which articles come makes no difference', () => {
  const roles = seen(
    'President',
    'mayor of Lyon',
    'Mayor of Lyon',
    office,
    'Foreign Minister',
    'President of Peru',
  )
  expect(mergeRoles(roles.toReversed())).toEqual(mergeRoles(roles))
})

test('nobody has no roles', () => {
  expect(mergeRoles([])).toEqual([])
})

const given = (role: string, ...days: readonly string[]) => days.map((text) => ({ role, day: day(text) }))

test.each([
  [
    'the office held last',
    [
      ...given('Foreign Secretary', '2017-05-01', '2017-06-01'),
      ...given('Prime Minister of the United Kingdom', '2020-01-01', '2021-01-01'),
    ],
    'Prime Minister of the United Kingdom',
  ],
  [
    'the usual one, and not what one article says in passing',
    [
      ...given('President of Peru', '2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01'),
      ...given('keynote speaker', '2020-05-01'),
    ],
    'President of Peru',
  ],
  [
    'what was left, once articles say so',
    [
      ...given('President of Peru', '2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01'),
      ...given('former President of Peru', '2022-05-01', '2022-06-01'),
    ],
    'former President of Peru',
  ],
  [
    'the office that is held again',
    [...given('former President', '2022-05-01'), ...given('President of Peru', '2020-01-01', '2024-02-01')],
    'President of Peru',
  ],
  ['the office of state of two without days', seen('party leader', 'Prime Minister'), 'Prime Minister'],
])('the first role is %s', (_, roles, first) => {
  expect(mergeRoles(roles)[0]?.text).toBe(first)
  expect(mergeRoles(roles.toReversed())[0]?.text).toBe(first)
})
