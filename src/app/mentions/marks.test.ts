import { expect, test } from 'vitest'
import { anArticle } from '#app/testing/an-article.ts'
import { marksOf } from './marks.ts'

test('only the first mention of a name in a part is new', () => {
  const marks = marksOf(anArticle(), 2)
  expect(marks.map(({ id, start, again }) => [id, start, again])).toEqual([
    ['ana-lind', 0, false],
    ['EE', 14, false],
    ['ana-lind', 30, true],
  ])
})

test('a country inside a longer name that is marked is left alone', () => {
  const article = anArticle()
  const [person] = article.people
  if (!person) throw new Error('the fixture lost its person')
  const overlapping = {
    ...article,
    people: [{ ...person, mentions: [{ part: 2, start: 10, end: 24, cue: 'tagger' as const }] }],
  }
  expect(marksOf(overlapping, 2).map(({ start, end }) => [start, end])).toEqual([[10, 24]])
})
