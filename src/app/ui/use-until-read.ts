import { useEffect, useEffectEvent } from 'react'

/** What a reader does who has gone on. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

/**
 * Takes a notice away once it was read: not before it has been there for so many milliseconds, and not while nobody does
 * anything, for then nobody may be there to read it. `notice` is what is shown, undefined for nothing.
 */
export function useUntilRead(notice: unknown, least: number, takeAway: () => void): void {
  const onRead = useEffectEvent(takeAway)
  useEffect(() => {
    if (notice === undefined) return undefined
    const gone = new AbortController()
    const timer = setTimeout(() => {
      for (const sign of SIGNS) addEventListener(sign, () => onRead(), { passive: true, signal: gone.signal })
    }, least)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [notice, least])
}
