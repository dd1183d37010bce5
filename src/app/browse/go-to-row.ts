import type { RefObject } from 'react'
import type { DrawnRows } from './use-rows.ts'

/** Where the sticky heading ends, in CSS pixels from the top of the window. */
export const BELOW_HEADING = 90

/** Brings a row to the top of the window; gives its entry to `then`. A row far away is drawn only once the window is there, so it is scrolled to first. */
export function goToRow(
  box: RefObject<HTMLElement | null>,
  rows: DrawnRows,
  row: number,
  then?: (entry: Element) => void,
): void {
  const top = (box.current?.getBoundingClientRect().top ?? 0) + scrollY
  if (row < rows.first || row >= rows.last) scrollTo({ top: top + rows.placeOf(row) - BELOW_HEADING })
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const entry = box.current?.querySelectorAll('.entry')[row - rows.firstDrawn()]
      entry?.scrollIntoView({ block: 'start' })
      if (entry) then?.(entry)
    }),
  )
}
