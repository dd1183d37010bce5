import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'
import { isPlaceHeld } from '#app/core/scroll-place.tsx'
import { useKeys } from '#app/core/use-keys.ts'
import { useHydrated } from '#app/core/use-hydrated.ts'
import type * as Moves from './list-moves.ts'
import type { Section } from './sections.ts'
import type { DrawnRows } from './use-rows.ts'

/** How long scrolling must rest before the address follows, in milliseconds: browsers allow few changes of it a second. */
const REST_MS = 400

/**
 * The keys of a list: from article to article, and from year to year. And its place in the address: the month at the
 * top as the fragment ("#2011-05"; none for the first month), gone to when the list is first drawn. Nothing of it
 * happens while the list is not yet the one that the address asks for (`waiting`).
 */
export function useListMoves(
  box: RefObject<HTMLElement | null>,
  rows: DrawnRows,
  sections: readonly Section[],
  waiting: boolean,
): void {
  const hydrated = useHydrated()
  const move = async (act: (moves: typeof Moves, list: HTMLElement) => void) => {
    // Without its code, the list is scrolled by hand.
    const moves = await import('./list-moves.ts').catch(() => undefined)
    if (moves && box.current) act(moves, box.current)
  }
  const step = (by: 1 | -1) => void move(({ stepInList }, list) => stepInList(list, by))
  const turn = (by: 1 | -1) => void move(({ turnYear }, list) => turnYear(list, rows, sections, by))
  useKeys({ j: () => step(1), k: () => step(-1), ']': () => turn(1), '[': () => turn(-1) })

  const goThere = useEffectEvent(() => {
    if (location.hash !== '' && !isPlaceHeld())
      void move(({ goToMonth }, list) => goToMonth(list, rows, sections, location.hash))
  })
  const follow = useEffectEvent((page: string) => {
    void move(({ monthAtTop }, list) => {
      // The reader may have gone on from the page that was scrolled; its list stands until the next one is there.
      if (page !== location.pathname + location.search) return
      const month = monthAtTop(list)
      const fragment = month === undefined || month === sections[0]?.month ? '' : `#${month}`
      // Past the router, which has nothing to draw for it.
      if (fragment !== location.hash) history.replaceState(history.state, '', page + fragment)
    })
  })
  useEffect(() => {
    if (!hydrated || waiting) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(follow, REST_MS, location.pathname + location.search)
    }
    // Unless a place is being restored by then: it is nearer.
    requestAnimationFrame(() => requestAnimationFrame(goThere))
    window.addEventListener('scroll', wait, { passive: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', wait)
    }
  }, [hydrated, waiting])
}
