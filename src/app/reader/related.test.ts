import { expect, test } from 'vitest'
import { pickRelated, reasonsOf } from './related.tsx'
import { anArticle } from '#app/testing/an-article.ts'

test('an article without people or two main countries has no reason to offer', () => {
  expect(reasonsOf({ ...anArticle(), people: [] })).toEqual([])
})

test('a person in common is a reason, and says so', () => {
  expect(reasonsOf(anArticle()).map(({ words }) => words)).toEqual(['Also mentions Ana Lind'])
})

test('the nearest in time come first, each article once, never the article itself', () => {
  const first = { kind: 'list', list: [90, 52, 50, 10] } as const
  const second = { kind: 'list', list: [52, 50, 49] } as const
  expect(pickRelated([first, second], 50)).toEqual([
    { number: 52, reason: 0 },
    { number: 49, reason: 1 },
    { number: 90, reason: 0 },
  ])
})
