import { expect, test } from 'vitest'
import type { Article } from '#model/article.ts'
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

test('places are marked by their names, but not where the name stands for a country', () => {
  const places = [
    { name: 'Sail', mentions: [{ part: 3, start: 5, end: 10 }] },
    { name: 'Estonia', mentions: [{ part: 2, start: 14, end: 21 }] },
  ] as unknown as Article['places']
  const marks = [2, 3].flatMap((part) => marksOf({ ...anArticle(), places }, part))
  expect(marks.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'person ana-lind', 'country EE', 'person ana-lind', 'person ana-lind', 'place Sail',
  ]) // prettier-ignore
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
