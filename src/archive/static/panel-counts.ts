import { FACETS } from '#model/filter.ts'
import type { Facet } from '#model/filter.ts'
import type { Catalogue } from '#archive/format/catalogue.ts'
import type { OpenedArchive } from './opened-archive.ts'
import type { ArticleCounts } from '#archive/count/count-articles.ts'
import { reachableValues, totalWith, totalWithout } from '#archive/count/facet-counts.ts'

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
}

/** The counts under a filter. */
export function panelCounts({ facets, total }: ArticleCounts, facet: Facet): PanelCounts {
  const counts = facets[FACETS.indexOf(facet)]
  if (counts === undefined) throw new RangeError(facet)
  return {
    total,
    values: reachableValues(counts),
    totalWith: (value) => totalWith(counts, total, value),
    totalWithout: (value) => totalWithout(counts, total, value),
  }
}

/** The counts of the whole archive, which need no columns. */
export async function countsOfAll(
  archive: OpenedArchive,
  catalogue: Catalogue,
  facet: Facet,
): Promise<PanelCounts> {
  const articles =
    facet === 'person'
      ? (await archive.people.all()).map(({ articles }) => articles)
      : catalogue.articles[facet]
  const total = catalogue.root.articles
  return {
    total,
    values: [...articles.keys()],
    totalWith: (value) => articles[value] ?? 0,
    totalWithout: (value) => total - (articles[value] ?? 0),
  }
}
