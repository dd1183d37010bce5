import { expect, test } from 'vitest'
import { articleOrder } from './article-order.ts'
import type { OrderedArticle } from './article-order.ts'
import type { ArticleId } from './article.ts'
import type { Day } from './day.ts'

const article = (id: string, put?: string, time?: string, filed?: string): OrderedArticle => ({
  id: id as ArticleId,
  ...(put !== undefined && { published: { day: put as Day, ...(time !== undefined && { time }) } }),
  ...(filed !== undefined && { dateline: { places: ['Lahore'], day: filed as Day } }),
})

test('undated articles come first by id, then days, times and ids; the day of filing counts before that of publication', () => {
  const ordered = [
    article('b-undated'),
    article('z-undated'),
    article('filed-before', '2025-05-22', '23:00', '2025-05-20'),
    article('a-no-time', '2025-05-21'),
    article('z-no-time', '2025-05-21'),
    article('early', '2025-05-21', '08:26'),
    article('later', '2025-05-21', '10:00'),
  ]
  expect(ordered.toReversed().sort(articleOrder)).toEqual(ordered)
})
