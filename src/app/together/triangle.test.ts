import { expect, test } from 'vitest'
import type { Together } from '#archive/source/article-source.ts'
import type { Day } from '#model/day.ts'
import { mostMeetings, shortNumber, triangleOf } from './triangle.ts'

const answer: Together = {
  companions: [
    { id: 'ana', name: 'Ana', articles: 9, first: '2010-05-01' as Day },
    { id: 'ben', name: 'Ben', articles: 7 },
    { id: 'cem', name: 'Cem', articles: 5, first: '1990-01-01' as Day },
  ],
  shared: [[], [4], [2, 0]],
}

test('people stand in the order of their first articles, those without a day last', () => {
  const { companions, meetings } = triangleOf(answer, 'first')
  expect(companions.map(({ id }) => id)).toEqual(['cem', 'ana', 'ben'])
  expect([meetings(1, 0), meetings(2, 0), meetings(2, 1)]).toEqual([2, 0, 4])
})

test('the pairs that meet most come first, those that never meet are left out', () => {
  const triangle = triangleOf(answer, 'articles')
  expect(mostMeetings(triangle, 9)).toEqual([
    { one: 1, other: 0, articles: 4 },
    { one: 2, other: 0, articles: 2 },
  ])
  expect(mostMeetings(triangle, 1)).toHaveLength(1)
  expect(Math.max(...triangle.numbers)).toBe(4)
})

test.each([
  [7, '7'],
  [999, '999'],
  [1234, '1.2k'],
  [9960, '10k'],
  [56_700, '57k'],
])('%i fits a cell as %s', (number, text) => {
  expect(shortNumber(number)).toBe(text)
})
