import { queryOptions } from '@tanstack/react-query'
import type { ArticleNumber, ArticleSource, FilterResult, Order } from '#archive/source/article-source.ts'
import type { SubjectFacet, Facet } from '#model/facets.ts'
import type { ArticleId } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import { formatDayRange } from '#model/day-range.ts'
import type { DayRange } from '#model/day.ts'
import { withBy } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { formatFilter } from '#model/filter-query.ts'
import type { PersonId } from '#model/person.ts'

/** Every question the views ask of the archive, each with its cache key; loaders and components use the same ones. */
export type Queries = ReturnType<typeof createQueries>

/** Rows of a list that are asked for together. */
export const RUN = 20

/** How long answers that no view shows are kept. Where pages are drawn no timer waits for that: it would keep the process running. */
const GC_MS = import.meta.env.SSR ? Infinity : 10 * 60_000

/** Answers never go stale: the archive's files are immutable, and a new archive means a new page. */
const FOREVER = { staleTime: 'static', gcTime: GC_MS, structuralSharing: false } as const

/** The questions to one source. A missing article, person, country or town answers null (a query may not answer undefined). */
export function createQueries(source: ArticleSource) {
  return {
    ...filterQueries(source),

    root: () => queryOptions({ ...FOREVER, queryKey: ['root'], queryFn: () => source.root() }),

    about: () => queryOptions({ ...FOREVER, queryKey: ['about'], queryFn: () => source.about() }),

    outline: (date: DayRange | undefined, by?: Filter['by']) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['outline', date && formatDayRange(date), by],
        queryFn: () => source.outline(date, by),
      }),

    article: (id: ArticleId) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['article', id],
        queryFn: async () => (await source.article(id)) ?? null,
      }),

    withdrawal: (id: ArticleId) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['withdrawal', id],
        queryFn: async () => (await source.withdrawal(id)) ?? null,
      }),

    person: (id: PersonId) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['person', id],
        queryFn: async () => (await source.person(id)) ?? null,
      }),

    country: (code: CountryCode) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['country', code],
        queryFn: async () => (await source.country(code)) ?? null,
      }),

    town: (id: string) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['town', id],
        queryFn: async () => (await source.town(id)) ?? null,
      }),

    towns: () => queryOptions({ ...FOREVER, queryKey: ['towns'], queryFn: () => source.towns() }),

    cards: (numbers: readonly ArticleNumber[]) =>
      queryOptions({ ...FOREVER, queryKey: ['cards', ...numbers], queryFn: () => source.cards(numbers) }),

    foundNames: (text: string) =>
      queryOptions({ ...FOREVER, queryKey: ['foundNames', text], queryFn: () => source.findNames(text) }),
  }
}

/** The questions about a filter. */
function filterQueries(source: ArticleSource) {
  return {
    /** What the archive makes of a filter, without anything found. */
    resolve: (filter: Filter) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['resolve', formatFilter(filter)],
        queryFn: () => source.resolve(filter),
      }),

    /** What a filter finds. The first rows of its list are known from then on. */
    find: (filter: Filter, order: Order, rows = RUN) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['find', formatFilter(filter), order, rows],
        queryFn: async ({ client }): Promise<FilterResult> => {
          const { cards, ...found } = await source.find(filter, order, rows)
          client.setQueryData(sliceKey(found.filter, order, 0, rows), cards)
          return found
        },
      }),

    slice: (filter: Filter, order: Order, from: number, to: number) =>
      queryOptions({
        ...FOREVER,
        queryKey: sliceKey(filter, order, from, to),
        queryFn: () => source.slice(filter, order, from, to),
      }),

    place: (filter: Filter, article: ArticleNumber) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['place', formatFilter(filter), article],
        queryFn: async () => (await source.place(filter, article)) ?? null,
      }),

    nearest: (filter: Filter, article: ArticleNumber, most: number) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['nearest', formatFilter(filter), article, most],
        queryFn: () => source.nearest(filter, article, most),
      }),

    values: (filter: Filter, facet: Facet, limit: number, find = '') =>
      queryOptions({
        ...FOREVER,
        // The order of a list changes no count.
        queryKey: ['values', formatFilter(withBy(filter, undefined)), facet, limit, find],
        queryFn: () => source.values(filter, facet, { limit, ...(find !== '' && { find }) }),
      }),

    statements: (speaker: PersonId, filter: Filter, most: number) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['statements', speaker, formatFilter(filter), most],
        queryFn: async () => (await source.statements(speaker, filter, most)) ?? null,
      }),

    together: (filter: Filter, facet: SubjectFacet, most: number) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['together', formatFilter(filter), facet, most],
        queryFn: () => source.together(filter, facet, most),
      }),

    search: (filter: Filter, limit: number) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['search', formatFilter(filter), limit],
        queryFn: () => source.search(filter, limit),
      }),
  }
}

function sliceKey(filter: Filter, order: Order, from: number, to: number) {
  return ['slice', formatFilter(filter), order, from, to] as const
}

/** What each of some questions was answered, in their order; undefined for those that failed. */
export async function answered<Answer>(
  questions: readonly Promise<Answer>[],
): Promise<readonly (Answer | undefined)[]> {
  const outcomes = await Promise.allSettled(questions)
  return outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : undefined))
}
