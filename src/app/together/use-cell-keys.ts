import { useEffect } from 'react'
import type { KeyboardEvent, RefObject } from 'react'

const STEPS: ReadonlyMap<string, readonly [rows: number, columns: number]> = new Map([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
])

/**
 * Arrow keys from link to link of a table, over cells without one. Only one link of a cell can be reached with the Tab
 * key: the one that had the focus last, at first the uppermost.
 */
export function useCellKeys(table: RefObject<HTMLTableElement | null>): (event: KeyboardEvent) => void {
  useEffect(() => {
    const links = table.current?.querySelectorAll<HTMLElement>('td a') ?? []
    const stop = [...links].find((link) => link === document.activeElement) ?? links[0]
    if (stop) stop.tabIndex = 0
  })
  return (event) => {
    const step = STEPS.get(event.key)
    const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null
    const next = step && cell && linkFrom(cell, step)
    if (!next) return
    event.preventDefault()
    table.current?.querySelectorAll<HTMLElement>('td a').forEach((link) => (link.tabIndex = -1))
    next.tabIndex = 0
    next.focus()
  }
}

/** The next link in a direction. A row ends with its name. */
function linkFrom(
  cell: HTMLTableCellElement,
  [rows, columns]: readonly [number, number],
): HTMLElement | undefined {
  const table = [...(cell.closest('tbody')?.rows ?? [])]
  let row = (cell.parentElement as HTMLTableRowElement).sectionRowIndex + rows
  let column = cell.cellIndex + columns
  let next = table[row]?.cells[column]
  while (next && !next.querySelector('a')) {
    row += rows
    column += columns
    next = table[row]?.cells[column]
  }
  return next?.querySelector('a') ?? undefined
}
