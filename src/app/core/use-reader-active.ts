import { useSyncExternalStore } from 'react'

/** What a reader does who is there. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focusin'] as const

let isActive = false
const listeners = new Set<() => void>()

/** Waits for the first interaction of the reader, once a visit. */
export function watchReader(): void {
  const seen = new AbortController()
  const notice = () => {
    seen.abort()
    isActive = true
    for (const listener of listeners) listener()
  }
  for (const sign of SIGNS) addEventListener(sign, notice, { passive: true, signal: seen.signal })
}

/**
 * Whether the reader has been active in this visit: moved, scrolled or pressed anything. What is good to have but not
 * part of what was asked for is fetched only then, so that nothing competes with the page itself.
 */
export function useReaderActive(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => isActive,
    () => false,
  )
}
