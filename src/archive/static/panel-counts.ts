import { isListed } from '#model/facets.ts'
import { FACETS } from '#model/facets.ts'
import { isEverything } from '#model/filter.ts'
import type { Facet } from '#model/facets.ts'
import type { NamedValue } from '#archive/source/root.ts'
import type { Catalogue } from '#archive/format/catalogue.ts'
import { ROOT_FILE } from '#archive/format/file-names.ts'
import { present } from '#archive/format/shape.ts'
import { reachableValues, totalWith, totalWithout } from '#archive/count/facet-counts.ts'
import type { CountCache } from './count-cache.ts'
import { valueNumber } from './located-filter.ts'
import type { LocatedFilter } from './located-filter.ts'
import type { OpenedArchive } from './opened-archive.ts'
import { singleValue } from './single-value-filter.ts'
import type { SingleValue } from './single-value-filter.ts'

/** A facet of an archive under a filter. */
export interface Panel {
  readonly archive: OpenedArchive
  readonly catalogue: Catalogue
  readonly located: LocatedFilter
  readonly facet: Facet
}

/** What a panel counts of a facet's values, by the value's number. */
export interface PanelCounts {
  readonly total: number
  /** Values that some article has which everything but the facet's own chosen values lets through. */
  readonly values: readonly number[]
  /** How many further values there are, all in fewer articles or as many as the last. */
  readonly more?: number
  /** The total after choosing an open value. */
  totalWith(value: number): number
  /** The total after excluding an open value. */
  totalWithout(value: number): number
  /** Of the articles in view with a country, those that are filed under it by place. */
  byPlace(value: number): number
  /** Choosing an open value brings articles that are not in view. */
  readonly widens: boolean
}

/** The counts of a panel on the least data that has them, of at least the first `wanted` people. */
export async function panelCounts(panel: Panel, cache: CountCache, wanted: number): Promise<PanelCounts> {
  const { archive, located, facet } = panel
  if (isEverything(located.filter)) return countsOfAll(panel)
  const single = await singleValue(archive, located)
  const counts = single && countsOfProfile(single, facet, wanted)
  return counts ?? countsOfArticles(await cache.of(located), facet)
}

/** The values with these numbers, in the order asked. */
export async function namesOf(
  { archive, catalogue, facet }: Pick<Panel, 'archive' | 'catalogue' | 'facet'>,
  numbers: readonly number[],
): Promise<readonly NamedValue[]> {
  if (isListed(facet)) return numbers.map((number) => present(catalogue.values[facet][number], ROOT_FILE))
  const people = await archive.people.of(numbers)
  return people.map(({ id, name, role }) => ({ id, name, ...(role !== undefined && { note: role }) }))
}

/** The number of a value, -1 for one that the archive does not have. */
export function numberOf({ located, catalogue, facet }: Panel, id: string): number {
  return valueNumber(located, catalogue, facet, id)
}

/** The counts of a panel; undefined when more people are asked for than the profile names. */
function countsOfProfile({ found }: SingleValue, facet: Facet, wanted: number): PanelCounts | undefined {
  const { profile, counts } = found
  const more = isListed(facet) ? 0 : found.more[facet]
  const articles = new Map(counts[facet])
  if (more > 0 && wanted > articles.size) return undefined
  return {
    total: profile.articles,
    values: [...articles.keys()],
    more,
    totalWith: (value) => articles.get(value) ?? 0,
    totalWithout: (value) => profile.articles - (articles.get(value) ?? 0),
    byPlace: (value) => (facet === 'country' ? (found.byPlace.get(value) ?? 0) : 0),
    widens: false,
  }
}

function countsOfArticles(
  { counts: { facets, total, byPlace } }: Awaited<ReturnType<CountCache['of']>>,
  facet: Facet,
): PanelCounts {
  const counts = facets[FACETS.indexOf(facet)]
  if (counts === undefined) throw new RangeError(facet)
  return {
    total,
    values: reachableValues(counts),
    totalWith: (value) => totalWith(counts, total, value),
    totalWithout: (value) => totalWithout(counts, total, value),
    byPlace: (value) => (facet === 'country' ? (byPlace[value] ?? 0) : 0),
    widens: counts.widens,
  }
}

/** The counts of the whole archive, which need no columns. */
async function countsOfAll({ archive, catalogue, facet }: Panel): Promise<PanelCounts> {
  const articles = new Map(
    isListed(facet)
      ? catalogue.values[facet].flatMap((value, number) => (value ? [[number, value.articles] as const] : []))
      : (await archive.people.all()).flatMap(([number, { articles, saidIn }]) => {
          const count = facet === 'said' ? saidIn : articles
          return count > 0 ? [[number, count] as const] : []
        }),
  )
  const total = catalogue.root.articles
  return {
    total,
    values: [...articles.keys()],
    totalWith: (value) => articles.get(value) ?? 0,
    totalWithout: (value) => total - (articles.get(value) ?? 0),
    byPlace: (value) => (isListed(facet) ? (catalogue.values[facet][value]?.byPlace ?? 0) : 0),
    widens: false,
  }
}
