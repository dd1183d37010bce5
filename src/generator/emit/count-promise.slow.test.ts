import { expect, test } from 'vitest'
import { createStaticSource } from '#archive/static/static-source.ts'
import type { Day } from '#model/day.ts'
import { FACETS } from '#model/facets.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { counts, expectExactCounts } from '#generator/testing/exact-counts.ts'
import { naiveValues, naiveView } from '#generator/testing/naive-archive.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import { readFromMemory, writeArchive } from '#generator/testing/written-archive.ts'

const LARGE = { articles: 10_000, people: 3000, countries: 150, undated: 20, paragraphs: 0 }

test('every number of a view and its panels is that of a count article by article, under very many filters', async () => {
  await expectExactCounts(
    [...syntheticArticles({ articles: 300, people: 50, countries: 12, undated: 7 })],
    220,
  )
})

test('the number beside a value is the total after the click in an archive of 10,000', async () => {
  const articles = [...syntheticArticles(LARGE)]
  const source = createStaticSource(readFromMemory(await writeArchive(articles)))
  const root = await source.root()
  const [first, second, third] = root.facets.person.values.map(({ id }) => id)
  const [country] = root.facets.country.values.map(({ id }) => id)
  if (!first || !second || !third || !country) throw new Error('too few values')
  const filter: Filter = {
    ...EVERYTHING,
    person: { all: [[first, second]], none: [third] },
    country: { all: [[country]], none: [] },
    date: { from: '2009-03-05' as Day, to: '2021-11-17' as Day },
  }
  expect((await source.find(filter, 'newest', 0)).view).toEqual(naiveView(articles, filter))
  for (const facet of FACETS) {
    const { values } = await source.values(filter, facet, { limit: 15 })
    const expected = naiveValues(
      articles,
      filter,
      facet,
      values.map(({ id }) => id),
    )
    for (const value of values) expect(counts(value)).toEqual(expected.get(value.id))
  }
})
