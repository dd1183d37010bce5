import { expect, test } from 'vitest'
import {
  cardOf,
  LEAD_LENGTH,
  parseArticleId,
  partsOfArticle,
  readingMinutes,
  timelineDay,
} from './article.ts'
import type { Article } from './article.ts'
import type { Day } from './day.ts'

const article: Article = {
  id: '2031-03-02-ferry' as Article['id'],
  headline: 'Ferry line reopens',
  headlineFrom: 'text',
  published: { day: '2031-03-02' as Day },
  dateline: { places: ['Tallinn'], day: '2031-03-01' as Day },
  captions: [{ text: 'The ferry' }],
  blocks: [
    { kind: 'heading', text: 'At last' },
    { kind: 'paragraph', text: 'The ferry sailed. '.repeat(20) },
  ],
  asides: [],
  words: 60,
  people: [],
  countries: [],
}

test('an article stands on the day it was filed, else on the day it was published', () => {
  expect(timelineDay(article)).toBe('2031-03-01')
  expect(timelineDay({ published: { day: '2031-03-02' as Day } })).toBe('2031-03-02')
  expect(timelineDay({ dateline: { places: ['Riga'] } })).toBeUndefined()
})

test('mentions count headline, captions and blocks as parts, in that order', () => {
  expect(partsOfArticle(article).slice(0, 3)).toEqual(['Ferry line reopens', 'The ferry', 'At last'])
})

test('a card opens with the first paragraph, cut between words', () => {
  const { lead } = cardOf(article)
  expect(lead).toMatch(/^The ferry sailed\. .*[a-z.]…$/)
  expect(lead.length).toBeLessThanOrEqual(LEAD_LENGTH + 1)
})

test('half a character never ends a lead', () => {
  const { lead } = cardOf({ ...article, blocks: [{ kind: 'paragraph', text: '😀'.repeat(200) }] })
  expect(lead.isWellFormed()).toBe(true)
})

test('reading takes at least a minute', () => {
  expect([0, 100, 386, 2380].map(readingMinutes)).toEqual([1, 1, 2, 10])
})

test('ids are lower-case words joined by single hyphens', () => {
  expect(parseArticleId('2025-05-21-talks')).toBe('2025-05-21-talks')
  for (const text of ['', '-a', 'a--b', 'A', 'a/b', '../a', 'a'.repeat(81)])
    expect(parseArticleId(text)).toBeUndefined()
})
