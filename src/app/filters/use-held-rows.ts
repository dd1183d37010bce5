import { useState } from 'react'
import type { FacetValue, FacetValues } from '#archive/source/article-source.ts'

/** Rows in the order in which they are held, if they are. */
export interface HeldRows {
  readonly rows: readonly FacetValue[]
  /** The reader's hand is on the rows, or has left them. */
  readonly hold: (hand: boolean) => void
  /** Something else than the filter changes what the rows are. */
  readonly letGo: () => void
}

/**
 * Keeps rows in their places from when the reader's hand comes upon them until it has left them and there are new
 * numbers. Letting go at once would move what stands below just when the reader clicks there.
 */
export function useHeldRows(answer: FacetValues): HeldRows {
  const [held, setHeld] = useState<{ readonly rows: readonly FacetValue[]; readonly until?: FacetValues }>()
  const holding = held && (held.until === undefined || held.until === answer) ? held : undefined
  const rows = holding ? inOrderOf(holding.rows, answer) : answer.values
  const hold = (hand: boolean) => {
    if (hand) setHeld({ rows: holding?.rows ?? rows })
    else if (holding) setHeld({ ...holding, until: answer })
  }
  return { rows, hold, letGo: () => setHeld(undefined) }
}

/**
 * New counts in the order the rows stood in, so that nothing moves under the reader's hand. A value that is not in a
 * complete answer has no articles left; from an incomplete one it is left out, as its number is not known.
 */
export function inOrderOf(
  before: readonly FacetValue[],
  { size, values }: FacetValues,
): readonly FacetValue[] {
  const now = new Map(values.map((value) => [value.id, value]))
  const complete = values.length === size
  const stayed = before.flatMap((value) => {
    const gone: FacetValue = { ...value, articles: 0, byPlace: undefined, standing: 'open' }
    return now.get(value.id) ?? (complete ? gone : [])
  })
  const known = new Set(before.map(({ id }) => id))
  return [...stayed, ...values.filter(({ id }) => !known.has(id))]
}
