import { expect, test } from 'vitest'
import type { ArticleCard } from '#model/article.ts'
import type { Day } from '#model/day.ts'
import { spanSentence } from './span-sentence.ts'

const card = (day: string, place?: string) =>
  ({
    published: { day },
    ...(place !== undefined && { dateline: { places: [place] } }),
  }) as unknown as ArticleCard
const span = (articles: number, first: string, last: string, cards: readonly ArticleCard[]) =>
  spanSentence({
    articles,
    first: first as Day,
    last: last as Day,
    months: [{ month: first.slice(0, 7), articles }],
    cards,
  })

test.each([
  [2, [card('1972-09-29', 'Beijing'), card('1954-07-21', 'Geneva, Switzerland')], 'Two articles, from Geneva in July 1954 to Beijing in September 1972.'],
  [2, [card('1972-09-29', 'Beijing'), card('1954-07-21')], 'Two articles, from July 1954 to September 1972.'],
  [3, [card('1972-09-29', 'Beijing'), card('1960-01-01', 'Oslo')], 'Three articles, from July 1954 to September 1972.'],
])('%i articles', (articles, cards, words) => {
  expect(span(articles, '1954-07-21', '1972-09-29', cards)).toBe(words)
}) // prettier-ignore

test('one article, articles of one month, articles without a date', () => {
  const may = card('2025-05-20', 'Beijing')
  expect(span(1, '2025-05-20', '2025-05-20', [may])).toBe('One article, from Beijing in May 2025.')
  expect(span(2, '2025-05-02', '2025-05-20', [may, card('2025-05-02', 'Oslo')])).toBe(
    'Two articles, in May 2025.',
  )
  expect(spanSentence({ articles: 2, months: [], cards: [] })).toBe('Two articles, none of them dated.')
  expect(spanSentence({ articles: 1, months: [], cards: [] })).toBe('One article, undated.')
})

test('a span of days is that of those which have one', () => {
  const days = { first: '2022-07-01' as Day, last: '2022-07-26' as Day, cards: [] }
  const months = [{ month: '2022-07', articles: 4 }]
  expect(spanSentence({ articles: 10, ...days, months })).toBe(
    '10 articles, four of them dated, in July 2022.',
  )
})
