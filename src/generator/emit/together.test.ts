import { expect, test } from 'vitest'
import { createStaticSource } from '#archive/static/static-source.ts'
import { timelineDay } from '#model/article.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { naiveTotal } from '#generator/testing/naive-archive.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import { readFromMemory, writeArchive } from '#generator/testing/written-archive.ts'

const articles = [...syntheticArticles({ articles: 300, people: 50, countries: 12, undated: 7 })]
const files = await writeArchive(articles)

test.each(['country', 'person'] as const)(
  'each number of the %s triangle is that of the articles naming both',
  async (facet) => {
    const source = createStaticSource(readFromMemory(files))
    const [country, second] = (await source.root()).facets.country.values.map(({ id }) => id)
    if (!country || !second) throw new Error('too few countries')
    const either: Filter = { ...EVERYTHING, country: { all: [[country, second]], none: [] } }
    for (const filter of [
      EVERYTHING,
      either,
      { ...EVERYTHING, country: { all: [[country]], none: [second] } },
    ]) {
      const { companions, shared } = await source.together(filter, facet, 9)
      const naming = (...ids: readonly string[]) =>
        ({
          ...filter,
          [facet]: { ...filter[facet], all: [...filter[facet].all, ...ids.map((id) => [id])] },
        }) as Filter
      expect(companions.length).toBeGreaterThan(5)
      companions.forEach(({ id, articles: count }, place) => {
        expect(count).toBe(naiveTotal(articles, naming(id)))
        expect(shared[place]).toHaveLength(place)
        shared[place]?.forEach((number, before) =>
          expect(number).toBe(naiveTotal(articles, naming(id, companions[before]?.id ?? ''))),
        )
      })
      expect(companions.map(({ articles }) => articles)).toEqual(
        companions.map(({ articles }) => articles).toSorted((a, b) => b - a),
      )
    }
  },
)

test('somebody’s first day is that of the oldest dated article naming them', async () => {
  const source = createStaticSource(readFromMemory(files))
  const { companions } = await source.together(EVERYTHING, 'person', 5)
  for (const { id, first } of companions) {
    const days = articles
      .filter(({ people }) => people.some((person) => person.id === id))
      .flatMap((article) => timelineDay(article) ?? [])
    expect(first).toBe(days.sort()[0])
  }
})
