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
  spanSentence({ articles, first: first as Day, last: last as Day, cards })

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
  expect(spanSentence({ articles: 2, cards: [] })).toBe('Two articles.')
})
