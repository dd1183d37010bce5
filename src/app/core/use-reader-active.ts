import { useSyncExternalStore } from 'react'

/** What a reader does who is there. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focusin'] as const

let stirred = false
const waiting = new Set<() => void>()

/** Begins to look out for the reader, once a visit. */
export function lookOut(): void {
  const seen = new AbortController()
  const notice = () => {
    seen.abort()
    stirred = true
    for (const tell of waiting) tell()
  }
  for (const sign of SIGNS) addEventListener(sign, notice, { passive: true, signal: seen.signal })
}

/**
 * Whether the reader has stirred in this visit: moved, scrolled or pressed anything. What is good to have but not part
 * of what was asked for is fetched only then, so that nothing competes with the page itself.
 */
export function useStirred(): boolean {
  return useSyncExternalStore(
    (tell) => {
      waiting.add(tell)
      return () => waiting.delete(tell)
    },
    () => stirred,
    () => false,
  )
}
