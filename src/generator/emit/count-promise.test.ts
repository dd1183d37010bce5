import { expect, test } from 'vitest'
import { expectExactCounts } from '#generator/testing/exact-counts.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'

test.each([
  [0, 40],
  [1, 8],
  [3, 60],
  [31, 8],
  [32, 8],
  [33, 8],
])(
  'every number of a view and its panels is that of a count article by article, with %d undated',
  async (undated, numRuns) => {
    const articles = [...syntheticArticles({ articles: 60, people: 20, countries: 8, undated })]
    expect(await expectExactCounts(articles, numRuns)).toBeGreaterThan(1000)
  },
)
