import fc from 'fast-check'
import { expect } from 'vitest'
import type { ArticleNumber, ArticleSource, FacetValue } from '#archive/source/article-source.ts'
import { resolveFilter } from '#archive/source/resolve-filter.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import type { Article } from '#model/article.ts'
import { dayFromNumber } from '#model/day.ts'
import type { Day, DayRange } from '#model/day.ts'
import { FACETS, isSingleValued, mapFacets } from '#model/facets.ts'
import { EVERYTHING, withBy, withHappened, withNamed, withStanding } from '#model/filter.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter } from '#model/filter.ts'
import { formatFilter } from '#model/filter-query.ts'
import { valuesOf } from '#model/matches-filter.ts'
import { inOrder, numbered } from '#generator/gather/numbered.ts'
import { naivePlaces, naiveTotal, naiveValues, naiveView } from './naive-archive.ts'
import type { NaiveValue } from './naive-archive.ts'
import { readFromMemory, writeArchive } from './written-archive.ts'
import type { WrittenArchive } from './written-archive.ts'

/**
 * Holds every number that an archive says under many filters against a count article by article, whatever was asked before. Returns how many
 * numbers those were.
 */
export async function expectExactCounts(given: readonly Article[], numRuns: number): Promise<number> {
  let numbers = 0
  const articles = inOrder(given)
  const files = await writeArchive(articles)
  await fc.assert(
    fc.asyncProperty(filters(articles), async (filter) => {
      numbers += await expectExact(articles, filter, [
        createStaticSource(readFromMemory(files)),
        await sourceWithColumns(files),
        await sourceThatNamedAll(files),
      ])
    }),
    { numRuns, examples: plainFilters(articles).map((filter) => [filter]) },
  )
  return numbers
}

/** What chance seldom makes: everything, in both orders, and one value alone, which is answered from other files. */
function plainFilters(articles: readonly Article[]): readonly Filter[] {
  const single = FACETS.flatMap((facet) => {
    const [id] = articles.flatMap((article) => valuesOf(article, facet))
    return id === undefined ? [] : [withStanding(EVERYTHING, facet, id, 'chosen')]
  })
  return [EVERYTHING, withBy(EVERYTHING, 'happened'), ...single]
}

/** Holds everything that the sources say of a filter against the plain count. */
async function expectExact(
  articles: readonly Article[],
  filter: Filter,
  sources: readonly ArticleSource[],
): Promise<number> {
  const known = knownPart(articles, filter)
  const view = naiveView(articles, known)
  const around = naiveView(articles, withBy(EVERYTHING, filter.by)).months
  for (const source of sources) {
    const found = await source.find(filter, 'newest', 7)
    // Left out where the filter says nothing but dates.
    expect({ monthsAround: around, ...found.view }).toEqual(view)
    expect(formatFilter(found.filter)).toBe(formatFilter(known))
    await expectList(articles, known, source)
    expect(found.cards).toEqual(await source.slice(filter, 'newest', 0, 7))
  }
  let numbers = sources.length * (1 + view.months.length)
  for (const facet of FACETS) {
    const expected = naiveValues(articles, known, facet)
    for (const source of sources) {
      const { size, values } = await source.values(filter, facet, { limit: Infinity })
      expect(new Map(values.map((value) => [value.id, counts(value)]))).toEqual(expected)
      expect(size).toBe(expected.size)
      expect(values).toEqual(values.toSorted((one, other) => rankOf(one) - rankOf(other)))
      numbers += 1 + 2 * values.length
    }
  }
  return numbers
}

/** Holds the filter's list, and where articles stand in it, against a list of all. */
async function expectList(
  articles: readonly Article[],
  filter: Filter,
  source: ArticleSource,
): Promise<void> {
  for (const order of ['newest', 'oldest'] as const) {
    const ids = naivePlaces(articles, filter, order).map((place) => articles[place]?.id)
    const listed = [
      ...(await source.slice(filter, order, 0, 5)),
      ...(await source.slice(filter, order, 5, 999)),
    ]
    expect(listed.map(({ id }) => id)).toEqual(ids)
  }
  const [places, numbers] = [naivePlaces(articles, filter), numbered(articles).map(([number]) => number)]
  for (const place of [0, 3, 7, 32, 33, 40, 150, 299].filter((place) => place < articles.length)) {
    const [index, article] = [places.indexOf(place), numbers[place] as ArticleNumber]
    const [newer, older] = [places[index - 1], places[index + 1]].map((beside) => numbers[beside ?? -1])
    const beside = { ...(newer !== undefined && { newer }), ...(older !== undefined && { older }) }
    expect(await source.place(filter, article)).toEqual(
      index < 0 ? undefined : { index, total: places.length, ...beside },
    )
    const away = (other: number) => Math.abs(other - place)
    const nearest = places.filter((other) => other !== place).sort((a, b) => away(a) - away(b) || b - a)
    expect(await source.nearest(filter, article, 3)).toEqual(nearest.slice(0, 3).map((near) => numbers[near]))
  }
}

/** The filter without the values that no article has. */
function knownPart(articles: readonly Article[], filter: Filter): Filter {
  return resolveFilter(filter, (facet, id) =>
    articles.some((article) => valuesOf(article, facet).includes(id)) ? { id, name: id } : undefined,
  ).filter
}

/** A source that has fetched the columns of all articles, as any filter without a person or country makes it. */
async function sourceWithColumns(files: WrittenArchive): Promise<ArticleSource> {
  const source = createStaticSource(readFromMemory(files))
  await source.find({ ...EVERYTHING, lang: { all: [['en']], none: [] } }, 'newest', 0)
  return source
}

/** One that has named everybody besides, so that nobody is looked up any more. */
async function sourceThatNamedAll(files: WrittenArchive): Promise<ArticleSource> {
  const source = await sourceWithColumns(files)
  await source.values(EVERYTHING, 'person', { limit: Infinity })
  return source
}

/** What a panel counts of a value. */
export function counts({ articles, without, byPlace, standing }: FacetValue): NaiveValue {
  return { articles, without, ...(byPlace !== undefined && { byPlace }), standing }
}

/** Chosen, excluded, then most articles first. */
function rankOf({ standing, articles }: FacetValue): number {
  if (standing === 'open') return -articles
  return standing === 'chosen' ? -1e9 : -1e8
}

/** Filters over the archive's values, all kinds of choices mixed, now and then with a value that does not exist. */
export function filters(articles: readonly Article[]): fc.Arbitrary<Filter> {
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
    const single = isSingleValued(facet)
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
    fc.constant({ undated: true as const }),
  )
  const happened = fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant('none' as const) },
    { weight: 3, arbitrary: date.map((date) => (date as { readonly date?: DayRange }).date) },
  )
  const by = fc.constantFrom(undefined, 'happened' as const)
  return fc
    .record({ ...mapFacets(some), date, happened, named: fc.boolean(), by })
    .map(({ date, happened, named, by, ...choices }) =>
      withBy(withHappened(withNamed({ ...choices, ...date } as Filter, named), happened), by),
    )
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
