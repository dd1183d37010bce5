import { beforeEach, expect, test, vi } from 'vitest'
import type { ArticleSource } from '#archive/source/article-source.ts'
import { locateFilter } from '#archive/static/located-filter.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import { FACETS } from '#model/facets.ts'
import { EVERYTHING, withStanding } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import { readFromMemory, writeArchive } from '#generator/testing/written-archive.ts'

vi.mock('#archive/static/located-filter.ts', { spy: true })

const ARTICLES = [...syntheticArticles({ articles: 200, people: 40, countries: 10, undated: 5 })]
const [FIRST, SECOND] = [...new Set(ARTICLES.flatMap(({ people }) => people.map(({ id }) => id)))]
const OLD = 'an-older-spelling'
const WRITTEN = writeArchive(ARTICLES, [{ from: `/person/${OLD}/`, to: `/person/${FIRST}/` }])

beforeEach(() => void vi.mocked(locateFilter).mockClear())

/** Asks what a click asks: list and panels at once, the panels again for the filter as it was resolved, then further rows. */
async function click(source: ArticleSource, asked: Filter): Promise<void> {
  const panels = (filter: Filter) => FACETS.map((facet) => source.values(filter, facet, { limit: 12 }))
  const [{ filter }] = await Promise.all([source.find(asked, 'newest', 20), ...panels(asked)])
  await Promise.all([...panels(filter), source.slice(filter, 'newest', 20, 40), source.place(filter, 34)])
}

test.each([
  ['of today', withStanding(EVERYTHING, 'country', ARTICLES[9]?.countries[0]?.code ?? '', 'chosen')],
  ['that were merged', withStanding(EVERYTHING, 'person', OLD, 'chosen')],
  ['that nobody knows', withStanding(EVERYTHING, 'person', 'nobody', 'excluded')],
])('a click resolves its filter once, with ids %s', async (_, more) => {
  const source = createStaticSource(readFromMemory(await WRITTEN))
  await click(source, withStanding(more, 'person', SECOND ?? '', 'chosen'))
  expect(locateFilter).toHaveBeenCalledTimes(1)
})

test('going back to a filter resolves nothing', async () => {
  const source = createStaticSource(readFromMemory(await WRITTEN))
  const filters = [FIRST, SECOND].map((id) => withStanding(EVERYTHING, 'person', id ?? '', 'chosen'))
  for (const filter of [...filters, ...filters]) await click(source, filter)
  expect(locateFilter).toHaveBeenCalledTimes(2)
})
