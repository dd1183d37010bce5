import type { PersonId } from '#model/person.ts'
import { isEverything } from '#model/filter.ts'
import type { Facet, Filter } from '#model/filter.ts'
import { decodeArticlePack } from '#archive/format/article-pack.ts'
import type { ArticlePlace } from '#archive/format/article-shard.ts'
import type { ArticleSource, FoundArticle, View } from '#archive/source/article-source.ts'
import { createDecodedFiles } from '#archive/files/decoded-files.ts'
import type { DecodedFiles } from '#archive/files/decoded-files.ts'
import { facetValues } from './facet-values.ts'
import { createCardCache } from './card-cache.ts'
import { createPeopleCache } from './people-cache.ts'
import type { OpenedArchive } from './opened-archive.ts'
import { findArticle, findPerson } from './lookups.ts'
import { createMemo } from '#archive/files/memo.ts'
import { outlineOf } from '#archive/source/outline.ts'
import { personProfile } from './person-profile.ts'
import type { Reader } from '#archive/files/reader.ts'
import type { Root } from '#archive/source/root.ts'
import { locateFilter } from './located-filter.ts'
import { searchAnswer } from './search-answer.ts'
import type { SearchIndex } from '#archive/search/search-index.ts'
import { present } from '#archive/format/shape.ts'
import { singleValue, viewOfValue } from './single-value-filter.ts'
import { readCountryProfile } from './profile-files.ts'
import { createCountCache } from './count-cache.ts'
import type { CountCache } from './count-cache.ts'
import { together } from './together.ts'
import { wholeView } from '#archive/source/whole-archive.ts'
import { asksForMonths, viewOf, viewOfMonths } from './view.ts'

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
  return {
    root: async () => (await files.catalogue()).root,
    outline: async (date) => outlineOf((await files.catalogue()).root, date),
    article: async (id) => {
      const place = (await archive.cards.placeOf(id)) ?? (await findArticle(files, id))
      return place && readArticle(files, place)
    },
    person: (id) => personProfile(archive, id),
    country: async (code) => {
      const number = (await files.catalogue()).numberOf('country', code)
      return number < 0 ? undefined : (await readCountryProfile(archive, number)).profile
    },
    view: (filter) => view(archive, cache, filter),
    values: async (filter, facet, options) =>
      facetValues(archive, cache, await locateFilter(archive, filter), facet, options),
    search: async (filter, limit) => {
      const located = await locateFilter(archive, filter)
      return searchAnswer(await search(), located.filter, limit, (asked) => view(archive, cache, asked))
    },
    findNames: async (text) => (await search()).names(text),
    together: async (filter, facet, most) =>
      together(archive, cache, await locateFilter(archive, filter), facet, most),
    cards: (numbers) => archive.cards.of(numbers),
    names: (facet, ids) => names(archive, facet, ids),
  }
}

function noSearch(): Promise<never> {
  return Promise.reject(new Error('words were searched for in an archive that was opened without its search'))
}

async function readArticle(files: DecodedFiles, { number, pack }: ArticlePlace): Promise<FoundArticle> {
  const { packSize } = (await files.catalogue()).directory
  const articles = await files.jsonWithCountries(pack, decodeArticlePack)
  return { number, article: present(articles[number % packSize], pack) }
}

async function view(archive: OpenedArchive, cache: CountCache, filter: Filter): Promise<View> {
  const { root } = await archive.files.catalogue()
  if (isEverything(filter)) return wholeView(root)
  if (asksForMonths(filter)) return viewOfMonths(root, filter.date, archive.cards)
  const located = await locateFilter(archive, filter)
  const single = await singleValue(archive, located)
  return single ? viewOfValue(single) : viewOf(await cache.of(located))
}

async function names(
  { files, people }: OpenedArchive,
  facet: Facet,
  ids: readonly string[],
): ReturnType<ArticleSource['names']> {
  const { values, numberOf } = await files.catalogue()
  const named = await Promise.all(
    ids.map(async (id) => {
      const found =
        facet === 'person'
          ? (people.met(id as PersonId) ?? (await findPerson(files, id as PersonId)))
          : values[facet][numberOf(facet, id)]
      return [id, found] as const
    }),
  )
  return new Map(named.flatMap(([id, found]) => (found ? [[id, { id: found.id, name: found.name }]] : [])))
}
