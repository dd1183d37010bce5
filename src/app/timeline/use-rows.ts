import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useHydrated } from '#app/core/use-hydrated.ts'
import { readInTab, writeInTab } from '#app/core/stored.ts'
import {
  forgetHeights,
  noteHeights,
  noteRows,
  offsetOf,
  packHeights,
  rowHeights,
  rowsBetween,
  unpackHeights,
} from './row-heights.ts'
import type { RowHeights, Rows } from './row-heights.ts'
import { firstEntries, WHOLE } from './runs.ts'

/** The rows to draw, and the room that the others take, in CSS pixels. */
export interface DrawnRows extends Rows {
  readonly before: number
  readonly after: number
  /** Where a row begins, in CSS pixels below the top of the list; an estimate for rows that were never drawn. */
  readonly placeOf: (row: number) => number
  /** The first row drawn now, which may have changed since the last drawing. */
  readonly firstDrawn: () => number
}

/** How far beyond the window rows are drawn, in heights of the window. */
const MARGIN = 0.25

if (typeof window !== 'undefined') {
  unpackHeights(readInTab('rows'), innerWidth)
  addEventListener('pagehide', () => writeInTab('rows', packHeights(innerWidth)))
}

/** How many articles of a list are drawn at most to be printed. */
const MOST_PRINTED = 500

/**
 * Follows the scrolling of the window and says which rows of a long list to draw; of a short one, all; and as many as are
 * printed while the list is drawn `whole`. The first
 * drawing has the first rows and no room below, so that no style stands in a prerendered page.
 */
export function useRows(
  box: RefObject<HTMLElement | null>,
  list: string,
  count: number,
  whole: boolean,
): DrawnRows {
  const hydrated = useHydrated()
  const heights = rowHeights(list, count)
  const [state, setState] = useState({ list, rows: hydrated ? heights.rows : undefined })
  const kept = state.list === list ? state.rows : heights.rows
  const first = { first: 0, last: whole ? Math.min(count, MOST_PRINTED) : firstEntries(count) }
  const rows = whole || count <= WHOLE || !kept ? first : kept

  useLayoutEffect(() => {
    if (count > WHOLE && !whole && box.current) noteDrawn(box.current, heights, rows.first)
  })
  useLayoutEffect(() => {
    if (count <= WHOLE) return
    const follow = () => {
      const next = box.current && rowsInWindow(box.current, heights)
      if (next && noteRows(heights, next)) setState({ list, rows: next })
    }
    // Drawn before the browser paints the scrolled window: otherwise fast scrolling shows a blank list.
    const followNow = () => flushSync(follow)
    const followNewWidth = () => {
      forgetHeights(heights)
      follow()
    }
    follow()
    // Once more when all is laid out: a list that was short for a moment has bent the window's place.
    requestAnimationFrame(follow)
    window.addEventListener('scroll', followNow, { passive: true })
    window.addEventListener('resize', followNewWidth)
    return () => {
      window.removeEventListener('scroll', followNow)
      window.removeEventListener('resize', followNewWidth)
    }
  }, [box, list, count, heights])

  const ask = {
    placeOf: (row: number) => offsetOf(heights, row),
    firstDrawn: () => (count <= WHOLE ? 0 : (heights.rows?.first ?? rows.first)),
  }
  if (whole || count <= WHOLE || !kept) return { ...rows, ...ask, before: 0, after: 0 }
  return {
    ...rows,
    ...ask,
    before: offsetOf(heights, rows.first),
    after: offsetOf(heights, count) - offsetOf(heights, rows.last),
  }
}

function rowsInWindow(box: HTMLElement, heights: RowHeights): Rows {
  const top = -box.getBoundingClientRect().top
  const margin = window.innerHeight * MARGIN
  return rowsBetween(heights, top - margin, top + window.innerHeight + margin)
}

/** A row reaches to the top of the next, so month headings and gaps count to the row above them. */
function noteDrawn(box: HTMLElement, heights: RowHeights, first: number): void {
  const entries = [...box.querySelectorAll('.entry')]
  const tops = entries.map((entry) => entry.getBoundingClientRect().top)
  const drawn = entries.slice(0, -1).map((entry, index) => {
    const waiting = entry.ariaHidden === 'true'
    return waiting ? 0 : (tops[index + 1] ?? 0) - (tops[index] ?? 0)
  })
  noteHeights(heights, first, drawn)
}
