import { queryOptions } from '@tanstack/react-query'
import type { ArticleNumber, ArticleSource, SharedFacet } from '#archive/source/article-source.ts'
import type { ArticleId } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import { formatDayRange } from '#model/day-range.ts'
import type { DayRange } from '#model/day.ts'
import type { Facet, Filter } from '#model/filter.ts'
import { formatFilter } from '#model/filter-query.ts'
import type { PersonId } from '#model/person.ts'

/** Every question the views ask of the archive, each with its cache key; loaders and components use the same ones. */
export type Queries = ReturnType<typeof createQueries>

/** Answers never go stale: the archive's files are immutable, and a new archive means a new page. */
const FOREVER = { staleTime: 'static', gcTime: 10 * 60_000, structuralSharing: false } as const

/** The questions to one source. A missing article, person or country answers null (a query may not answer undefined). */
export function createQueries(source: ArticleSource) {
  return {
    root: () => queryOptions({ ...FOREVER, queryKey: ['root'], queryFn: () => source.root() }),

    outline: (date: DayRange | undefined) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['outline', date && formatDayRange(date)],
        queryFn: () => source.outline(date),
      }),

    article: (id: ArticleId) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['article', id],
        queryFn: async () => (await source.article(id)) ?? null,
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

    view: (filter: Filter) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['view', formatFilter(filter)],
        queryFn: () => source.view(filter),
      }),

    values: (filter: Filter, facet: Facet, limit: number, find = '') =>
      queryOptions({
        ...FOREVER,
        queryKey: ['values', formatFilter(filter), facet, limit, find],
        queryFn: () => source.values(filter, facet, { limit, ...(find !== '' && { find }) }),
      }),

    together: (filter: Filter, facet: SharedFacet, most: number) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['together', formatFilter(filter), facet, most],
        queryFn: () => source.together(filter, facet, most),
      }),

    cards: (numbers: readonly ArticleNumber[]) =>
      queryOptions({ ...FOREVER, queryKey: ['cards', ...numbers], queryFn: () => source.cards(numbers) }),

    search: (filter: Filter, limit: number) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['search', formatFilter(filter), limit],
        queryFn: () => source.search(filter, limit),
      }),

    foundNames: (text: string) =>
      queryOptions({ ...FOREVER, queryKey: ['foundNames', text], queryFn: () => source.findNames(text) }),

    names: (facet: Facet, ids: readonly string[]) =>
      queryOptions({
        ...FOREVER,
        queryKey: ['names', facet, ...ids],
        queryFn: () => source.names(facet, ids),
      }),
  }
}
