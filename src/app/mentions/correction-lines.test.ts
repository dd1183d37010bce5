import { expect, test } from 'vitest'
import { anArticle } from '#app/testing/an-article.ts'
import type { Article } from '#model/article.ts'
import { correctionsOf } from './correction-lines.ts'
import { markAccount } from './mark-account.ts'
import { marksOf } from './marks.ts'

function linesOf(article: Article, index: number): readonly string[] {
  const mark = marksOf(article, 2)[index]!
  return correctionsOf(article, mark, markAccount(article, mark)!).map(({ lines }) => lines)
}

const origin = { file: '2031/ferry: line.txt', hash: '0123456789abcdef' }

test('a person, in the file of the article', () => {
  expect(linesOf({ ...anArticle(), origin }, 0)).toEqual([
    'people:\n  - not-a-person: Ana Lind\n    in: ["2031/ferry: line.txt"]',
    'people:\n  - split: Ana Lind\n    in: ["2031/ferry: line.txt"]\n    as: "?"',
    'people:\n  - merge: Ana Lind\n    into: "?"',
  ])
})

test('a person goes by the fullest name that the article itself has', () => {
  const [person] = anArticle().people
  const article = { ...anArticle(), people: [{ ...person!, name: 'Anna-Maria Lind' }], countries: [] }
  expect(linesOf(article, 1)[0]).toBe('people:\n  - not-a-person: Ana Lind')
})

test('a country, and everywhere where the file is not known', () => {
  expect(linesOf({ ...anArticle(), origin }, 1)).toEqual([
    'countries:\n  - remove: EE\n    in: ["2031/ferry: line.txt"]',
    'countries:\n  - block: Estonia',
  ])
  expect(linesOf(anArticle(), 0)[0]).toBe('people:\n  - not-a-person: Ana Lind')
})

test('a place, whose name YAML would take for something else', () => {
  const place = { name: 'No', code: 'EE', extent: 'town', confidence: 0.9, filedFrom: false }
  const blocks = [{ kind: 'paragraph', text: 'No sails.' }]
  const places = [{ ...place, mentions: [{ part: 2, start: 0, end: 2 }] }]
  const article = { ...anArticle(), blocks, people: [], countries: [], places } as unknown as Article
  expect(linesOf(article, 0)).toEqual([
    'places:\n  - not-a-place: "No"',
    'places:\n  - place: "No"\n    is: "?"',
  ])
})
