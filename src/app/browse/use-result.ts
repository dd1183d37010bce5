import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Root } from '#archive/root.ts'
import type { Filter } from '#model/filter.ts'
import { useQueries } from '../store.tsx'
import { useHydrated } from '../use-hydrated.ts'
import type { Order } from './order.ts'
import { resultQuery, wholeResult } from './result.ts'
import type { Result } from './result.ts'

/** What a filter finds, as far as it is known. */
export interface KnownResult {
  /** The last complete answer: it stays on the screen until the next is there. Undefined before the first. */
  readonly result: Result | undefined
  /** What is on the screen is not yet what the address says. */
  readonly waiting: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/** Asks what a filter finds. The first drawing shows the whole archive, which needs no asking. */
export function useResult(root: Root, filter: Filter, order: Order): KnownResult {
  const hydrated = useHydrated()
  const { data, error, refetch } = useQuery(resultQuery(useQueries(), filter, order))
  const [last, setLast] = useState(() => data ?? (hydrated ? undefined : wholeResult(root)))
  if (data && data !== last) setLast(data)
  return { result: data ?? last, waiting: !data && !error, error, retry: () => void refetch() }
}
