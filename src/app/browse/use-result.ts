import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FilterResult, Order } from '#archive/source/article-source.ts'
import type { Root } from '#archive/source/root.ts'
import { wholeResult } from '#archive/source/whole-archive.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { useQueries } from '#app/core/store.tsx'
import { useLate } from '#app/ui/use-late.ts'
import { useHydrated } from '#app/core/use-hydrated.ts'
import type { NameOf } from '#app/filters/sentence.ts'

/** What a filter finds, as far as it is known. */
export interface KnownResult {
  /**
   * What is on the screen. The last answer stays for a moment while the next is on its way; it goes when the wait gets
   * long and when the next does not come, so that articles of one filter never stand long under another.
   */
  readonly result: FilterResult | undefined
  /** What the controls stand at: follows the address at once, ahead of the answer. */
  readonly filter: Filter
  /** What the counts beside the controls are of: the last filter that was answered, once the next was not. */
  readonly countsOf: Filter
  readonly nameOf: NameOf
  /** What is on the screen is not yet what the address says; `late` when that has been so for long. */
  readonly waiting: boolean
  readonly late: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/**
 * Asks what a filter finds. The first drawing shows the whole archive, which needs no asking, or what the page's loader
 * has asked for. Without a root names are only those of the answer.
 */
export function useResult(root: Root | false | undefined, asked: Filter, order: Order): KnownResult {
  const hydrated = useHydrated()
  const { data, error, refetch } = useQuery(useQueries().find(asked, order))
  const [last, setLast] = useState(() => data ?? (hydrated || !root ? undefined : wholeResult(root)))
  if (data && data !== last) setLast(data)
  const waiting = !data && !error
  const late = useLate(waiting)
  return {
    result: data ?? (late || error ? undefined : last),
    filter: data?.filter ?? asked,
    countsOf: data?.filter ?? (error ? (last?.filter ?? EVERYTHING) : asked),
    nameOf: nameIn(data ?? last, root),
    waiting,
    late,
    error,
    retry: () => void refetch(),
  }
}

/** The name that goes with an id of today, as an answer or the root says it; the id itself where none is known. */
function nameIn(result: FilterResult | undefined, root: Root | false | undefined): NameOf {
  return (facet, id) => {
    const named = result?.names.filter((value) => value.facet === facet) ?? []
    return [...named, ...(root ? root.facets[facet].values : [])].find((known) => known.id === id)?.name ?? id
  }
}
