import type { Filter } from '#model/filter.ts'
import { formatFilter } from '#model/filter-query.ts'
import { createMemo } from '#archive/files/memo.ts'
import type { CountCache } from './count-cache.ts'
import { locateFilter } from './located-filter.ts'
import type { LocatedFilter } from './located-filter.ts'
import { matchingArticles } from './matching-articles.ts'
import type { MatchingArticles } from './matching-articles.ts'
import type { OpenedArchive } from './opened-archive.ts'

/** A filter that was looked up, and what it lets through. */
interface KnownFilter {
  readonly located: LocatedFilter
  match(): Promise<MatchingArticles>
}

/** Looks a filter up, unless it is one of the last. */
export type FilterCache = (filter: Filter) => Promise<KnownFilter>

const KEPT = 16

/**
 * List and panels ask about one filter at the same time: it is looked up once for all, whether it is asked for as an
 * address has it or as it was resolved.
 */
export function createFilterCache(archive: OpenedArchive, cache: CountCache): FilterCache {
  const filters = createMemo(KEPT)
  return (filter) => {
    const asked = formatFilter(filter)
    return filters(asked, async () => {
      const located = await locateFilter(archive, filter)
      const matching = createMemo(1)
      const match = () => matching('', () => matchingArticles(archive, cache, located))
      const today = formatFilter(located.filter)
      return today === asked ? { located, match } : filters(today, async () => ({ located, match }))
    })
  }
}
