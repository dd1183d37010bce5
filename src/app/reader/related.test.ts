import { expect, test } from 'vitest'
import { pickRelated, reasonsOf } from './related.tsx'
import { anArticle } from '#app/testing/an-article.ts'

test('an article without people or two main countries has no reason to offer', () => {
  expect(reasonsOf({ ...anArticle(), people: [] })).toEqual([])
})

test('a person in common is a reason, and says so', () => {
  expect(reasonsOf(anArticle()).map(({ words }) => words)).toEqual(['Also mentions Ana Lind'])
})

test('each reason gives its nearest in turn, each article once', () => {
  expect(pickRelated([[52, 10, 90], undefined, [52, 49]])).toEqual([
    { number: 52, reason: 0 },
    { number: 10, reason: 0 },
    { number: 49, reason: 2 },
  ])
})
