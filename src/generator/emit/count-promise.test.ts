import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleSource, FacetValue, View } from '#archive/source/article-source.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import type { Article } from '#model/article.ts'
import { dayFromNumber } from '#model/day.ts'
import type { Day } from '#model/day.ts'
import { EVERYTHING, FACETS } from '#model/filter.ts'
import type { Facet, Filter } from '#model/filter.ts'
import { valuesOf } from '#model/matches-filter.ts'
import { naiveTotal, naiveValues, naiveView } from '#generator/testing/naive-archive.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import { readFromMemory, writeArchive } from '#generator/testing/written-archive.ts'
import type { WrittenArchive } from '#generator/testing/written-archive.ts'

const SMALL = { articles: 300, people: 50, countries: 12, undated: 7 }
const LARGE = { articles: 10_000, people: 3000, countries: 150, undated: 20, paragraphs: 0 }

test('every number of a view and its panels is that of a count article by article', async () => {
  const articles = [...syntheticArticles(SMALL)]
  const files = await writeArchive(articles)
  await fc.assert(
    fc.asyncProperty(filters(articles), async (filter) => {
      await expectExact(articles, filter, [
        createStaticSource(readFromMemory(files)),
        await sourceWithColumns(files),
        await sourceThatNamedAll(files),
      ])
    }),
    { numRuns: 220 },
  )
}, 240_000)

test('the number beside a value is the total after the click in an archive of 10,000', async () => {
  const articles = [...syntheticArticles(LARGE)]
  const source = createStaticSource(readFromMemory(await writeArchive(articles)))
  const [first, second, third] = (await source.root()).topPeople.map(({ id }) => id)
  const [country] = (await source.root()).countries.map(({ code }) => code)
  if (!first || !second || !third || !country) throw new Error('too few values')
  const filter: Filter = {
    ...EVERYTHING,
    person: { all: [[first, second]], none: [third] },
    country: { all: [[country]], none: [] },
    date: { from: '2009-03-05' as Day, to: '2021-11-17' as Day },
  }
  expect(plain(await source.view(filter))).toEqual(naiveView(articles, filter))
  for (const facet of FACETS) {
    const { values } = await source.values(filter, facet, { limit: 15 })
    const expected = naiveValues(articles, filter, facet, values.map(({ id }) => id)) // prettier-ignore
    for (const value of values) expect(counts(value)).toEqual(expected.get(value.id))
  }
}, 240_000)

/** Holds everything that the sources say of a filter against the plain count. */
async function expectExact(
  articles: readonly Article[],
  filter: Filter,
  sources: readonly ArticleSource[],
): Promise<void> {
  const view = naiveView(articles, filter)
  const around = naiveView(articles, EVERYTHING).months
  for (const source of sources) {
    // Left out where the filter says nothing but dates.
    const { monthsAround = around, ...found } = plain(await source.view(filter))
    expect({ ...found, monthsAround }).toEqual(view)
  }
  for (const facet of FACETS) {
    const expected = naiveValues(articles, filter, facet)
    for (const source of sources) {
      const { size, values } = await source.values(filter, facet, { limit: Infinity })
      expect(new Map(values.map((value) => [value.id, counts(value)]))).toEqual(expected)
      expect(size).toBe(expected.size)
      expect(values).toEqual(values.toSorted((one, other) => rankOf(one) - rankOf(other)))
    }
  }
}

/** A source that has fetched the columns of all articles, as any filter without a person or country makes it. */
async function sourceWithColumns(files: WrittenArchive): Promise<ArticleSource> {
  const source = createStaticSource(readFromMemory(files))
  await source.view({ ...EVERYTHING, lang: { all: [['en']], none: [] } })
  return source
}

/** One that has named everybody besides, so that nobody is looked up any more. */
async function sourceThatNamedAll(files: WrittenArchive): Promise<ArticleSource> {
  const source = await sourceWithColumns(files)
  await source.values(EVERYTHING, 'person', { limit: Infinity })
  return source
}

function plain(view: View): View {
  const { numbers } = view
  const list =
    numbers.kind === 'list'
      ? Array.from(numbers.list)
      : Array.from({ length: numbers.to - numbers.from }, (_, place) => numbers.to - 1 - place)
  return { ...view, numbers: { kind: 'list', list } }
}

function counts({
  articles,
  without,
  standing,
}: FacetValue): Pick<FacetValue, 'articles' | 'without' | 'standing'> {
  return { articles, without, standing }
}

/** Chosen, excluded, then most articles first. */
function rankOf({ standing, articles }: FacetValue): number {
  if (standing === 'open') return -articles
  return standing === 'chosen' ? -1e9 : -1e8
}

/** Filters over the archive's values, all kinds of choices mixed, now and then with a value that does not exist. */
function filters(articles: readonly Article[]): fc.Arbitrary<Filter> {
  const choice = (facet: Facet) => {
    const known = [...new Set(articles.flatMap((article) => valuesOf(article, facet)))].sort(
      byTotal(articles, facet),
    )
    const id = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...known.slice(0, 6)) },
      { weight: 4, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.constant(facet === 'country' ? 'QQ' : 'nobody') },
    )
    const clause = fc.uniqueArray(id, { minLength: 1, maxLength: 3 })
    const single = facet === 'source' || facet === 'lang'
    return fc
      .record({
        all: fc.array(clause, { maxLength: single ? 1 : 2 }),
        none: fc.uniqueArray(id, { maxLength: 2 }),
      })
      .map(({ all, none }) => ({
        all: all.map((ids) => ids.filter((id) => !none.includes(id))).filter(({ length }) => length > 0),
        none,
      }))
  }
  const quiet = fc.constant({ all: [], none: [] })
  const some = (facet: Facet) => fc.oneof(quiet, choice(facet))
  const day = fc.integer({ min: 12784, max: 12784 + 7300 }).map(dayFromNumber)
  const month = fc.constantFrom('2009-01', '2014-02', '2020-12')
  const date = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    fc
      .tuple(day, day)
      .map(([one, other]) => ({ date: one < other ? { from: one, to: other } : { from: other, to: one } })),
    day.map((from) => ({ date: { from } })),
    day.map((to) => ({ date: { to } })),
    month.map((month) => ({ date: { from: `${month}-01` as Day } })),
  )
  return fc
    .record({
      person: some('person'),
      country: some('country'),
      source: some('source'),
      lang: some('lang'),
      date,
    })
    .map(({ date, ...choices }) => ({ ...choices, ...date }) as Filter)
}

function byTotal(articles: readonly Article[], facet: Facet) {
  const totals = new Map<string, number>()
  const totalOf = (id: string): number => {
    const total =
      totals.get(id) ?? naiveTotal(articles, { ...EVERYTHING, [facet]: { all: [[id]], none: [] } })
    totals.set(id, total)
    return total
  }
  return (one: string, other: string): number => totalOf(other) - totalOf(one)
}
