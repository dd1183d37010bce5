import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'
import { useHydrated } from '../use-hydrated.ts'
import { BELOW_HEADING, goToRow } from './go-to-row.ts'
import type { Section } from './sections.ts'
import type { DrawnRows } from './use-rows.ts'

/** How long scrolling must rest before the address follows, in milliseconds: browsers allow few changes of it a second. */
const REST_MS = 400

/**
 * Keeps the month at the top of a list in the address, as its fragment ("#2011-05"; none for the first month), and goes
 * to the month that the address names when the list is first drawn, unless it is at the top already: a place restored is nearer. Neither while the list is
 * not yet the one that the address asks for (`waiting`).
 */
export function usePlaceInAddress(
  box: RefObject<HTMLElement | null>,
  rows: DrawnRows,
  sections: readonly Section[],
  waiting: boolean,
): void {
  const hydrated = useHydrated()
  const goThere = useEffectEvent(() => {
    const section = sections.find(({ month }) => month !== undefined && `#${month}` === location.hash)
    if (section && monthAtTop(box.current) !== section.month) goToRow(box, rows, section.first)
  })
  const follow = useEffectEvent(() => {
    const month = monthAtTop(box.current)
    if (month === undefined) return
    const fragment = month === sections[0]?.month ? '' : `#${month}`
    // Past the router, which has nothing to draw for it.
    if (fragment !== location.hash)
      history.replaceState(history.state, '', location.pathname + location.search + fragment)
  })
  useEffect(() => {
    if (!hydrated || waiting) return
    // Two frames later the place is restored, if there is one.
    requestAnimationFrame(() => requestAnimationFrame(goThere))
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(follow, REST_MS)
    }
    window.addEventListener('scroll', wait, { passive: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', wait)
    }
  }, [hydrated, waiting])
}

/** Undefined where articles without a date stand, too. */
function monthAtTop(list: HTMLElement | null): string | undefined {
  const months = [...(list?.querySelectorAll('.month') ?? [])]
  const first = months.find((month) => month.getBoundingClientRect().bottom > BELOW_HEADING)
  return first === undefined || first.id === '' ? undefined : first.id
}
