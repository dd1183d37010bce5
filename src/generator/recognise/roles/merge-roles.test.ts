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
