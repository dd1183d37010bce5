import { withBy } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { ArticleSource, Order, ResolvedFilter } from '#archive/source/article-source.ts'
import { decodeMonthCounts } from '#archive/format/month-counts.ts'
import { decodeAbout } from '#archive/format/directory.ts'
import { articlesIn, outlineOf } from '#archive/source/outline.ts'
import type { Root } from '#archive/source/root.ts'
import { createDecodedFiles } from '#archive/files/decoded-files.ts'
import type { DecodedFiles } from '#archive/files/decoded-files.ts'
import { createMemo } from '#archive/files/memo.ts'
import type { Reader } from '#archive/files/reader.ts'
import type { SearchIndex } from '#archive/search/search-index.ts'
import { nearestIn, numbersBetween, positionIn } from './article-list.ts'
import { createCardCache } from './card-cache.ts'
import { createCountCache } from './count-cache.ts'
import { facetValues } from './facet-values.ts'
import { createFilterCache } from './filter-cache.ts'
import type { LocatedFilter } from './located-filter.ts'
import { findArticle, findWithdrawal } from './lookups.ts'
import type { MatchingArticles } from './matching-articles.ts'
import { createPeopleCache } from './people-cache.ts'
import { personProfile } from './person-profile.ts'
import { listedTowns, readCountryProfile, readTown } from './profile-files.ts'
import { readArticle } from './read-article.ts'
import { searchAnswer } from './search-answer.ts'
import { statementsOf } from './statements.ts'
import { together } from './together.ts'

/** Fetches the code of the search, which few visits need, and opens it (`createSearchIndex`). */
export type LoadSearch = (files: DecodedFiles, reader: Reader) => Promise<SearchIndex>

/**
 * Answers from the files of the published archive, fetching as few bytes as give exact answers and remembering what
 * was fetched. It keeps to the root it is given or reads first: an archive that was published anew wants a new source.
 * Without `loadSearch` everything that needs the full text is rejected.
 */
export function createStaticSource(
  reader: Reader,
  loadSearch: LoadSearch = noSearch,
  root?: Root,
): ArticleSource {
  const files = createDecodedFiles(reader, root)
  const archive = { files, people: createPeopleCache(files), cards: createCardCache(files) }
  const opened = createMemo(1)
  const search = (): Promise<SearchIndex> => opened('search', () => loadSearch(files, reader))
  const cache = createCountCache(archive, async (text) => (await (await search()).find(text)).hits())
  const known = createFilterCache(archive, cache)
  const cardsOf = async ({ view, list }: MatchingArticles, order: Order, from: number, to: number) => {
    const articles = await list(order === 'newest' ? to : undefined)
    return archive.cards.of(numbersBetween(articles, order, articlesIn(view.months), from, to))
  }
  /** What is asked without its order. */
  const counted = (filter: Filter) => known(withBy(filter, undefined))
  const listOf = async (filter: Filter) => (await (await known(filter)).match()).list()
  return {
    root: async () => (await files.catalogue()).root,
    about: async () => {
      const { about } = (await files.catalogue()).directory
      return about === undefined ? [] : files.json(about, decodeAbout)
    },
    outline: async (date, by) => {
      const { root, directory } = await files.catalogue()
      return outlineOf(root, date, by && (await files.json(directory.happened, decodeMonthCounts)))
    },
    article: async (id) => {
      const place = (await archive.cards.placeOf(id)) ?? (await findArticle(files, id))
      return place && readArticle(files, place)
    },
    withdrawal: (id) => findWithdrawal(files, id),
    person: (id) => personProfile(archive, id),
    country: async (code) => {
      const number = (await files.catalogue()).numberOf('country', code)
      return number < 0 ? undefined : (await readCountryProfile(archive, number)).profile
    },
    town: (id) => readTown(archive, id),
    towns: async () => (await listedTowns(archive)).map(({ profile: _profile, ...town }) => town),
    resolve: async (filter) => resolvedOf((await known(filter)).located),
    find: async (filter, order, rows) => {
      const { located, match } = await known(filter)
      const matching = await match()
      return { ...resolvedOf(located), view: matching.view, cards: await cardsOf(matching, order, 0, rows) }
    },
    values: async (filter, facet, options) =>
      facetValues(archive, cache, (await counted(filter)).located, facet, options),
    slice: async (filter, order, from, to) => cardsOf(await (await known(filter)).match(), order, from, to),
    place: async (filter, article) => positionIn(await listOf(filter), article),
    nearest: async (filter, article, most) =>
      nearestIn(await listOf(withBy(filter, undefined)), article, most, await files.allNumbers()),
    search: async (filter, limit) =>
      searchAnswer(await search(), (await counted(filter)).located.filter, limit, listOf),
    findNames: async (text) => (await search()).names(text),
    together: async (filter, facet, most) =>
      together(archive, cache, (await counted(filter)).located, facet, most),
    statements: async (speaker, filter, most) => {
      const { located } = await known(filter)
      const { text } = located.filter
      const words = text === undefined ? undefined : await (await search()).within(text)
      return statementsOf(archive, speaker, { located, most, words })
    },
    cards: (numbers) => archive.cards.of(numbers),
  }
}

/** Without what the archive keeps beside it. */
function resolvedOf({ filter, unknown, names }: LocatedFilter): ResolvedFilter {
  return { filter, unknown, names }
}

function noSearch(): Promise<never> {
  return Promise.reject(new Error('words were searched for in an archive that was opened without its search'))
}
