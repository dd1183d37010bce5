import { useState } from 'react'
import type { RefObject } from 'react'

/** Stepping from one mention of a name to the next. */
export interface MentionSteps {
  /** Index of the mention the reader was last taken to. */
  at(id: string): number | undefined
  /** The name the reader last stepped through. */
  last(): string | undefined
  go(id: string, step: 1 | -1): void
}

/** Steps through the links to one name in the body; round from the last to the first. */
export function useMentionSteps(reader: RefObject<HTMLElement | null>): MentionSteps {
  const [place, setPlace] = useState<{ readonly id: string; readonly index: number }>()
  return {
    last: () => place?.id,
    at: (id) => (place?.id === id ? place.index : undefined),
    go: (id, step) => {
      const links = [
        ...(reader.current?.querySelectorAll<HTMLElement>(`.prose [data-e="${CSS.escape(id)}"]`) ?? []),
      ]
      if (links.length === 0) return
      const from = place?.id === id ? place.index : step === 1 ? -1 : 0
      const index = (from + step + links.length) % links.length
      setPlace({ id, index })
      links[index]?.scrollIntoView({ block: 'center' })
      links[index]?.focus({ preventScroll: true })
    },
  }
}
