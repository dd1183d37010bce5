import { test } from 'vitest'
import { expectExactCounts } from '#generator/testing/exact-counts.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'

test('every number of a view and its panels is that of a count article by article', async () => {
  await expectExactCounts([...syntheticArticles({ articles: 60, people: 20, countries: 8, undated: 3 })], 60)
})
