import type { DrawnRows } from './use-rows.ts'
import type { Section } from './sections.ts'

/** Where the sticky heading ends, in CSS pixels from the top of the window. */
const BELOW_HEADING = 90

/** How long a row is held at the top at most, in milliseconds: cards may never arrive. */
const HOLD_MS = 10_000

/** Focuses the headline after or before the one that has the focus, or the first in sight. */
export function stepInList(list: HTMLElement, by: 1 | -1): void {
  const all = linksIn(list)
  const focused = all.indexOf(document.activeElement as HTMLElement)
  const next = focused < 0 ? all[firstInSight(all)] : all[focused + by]
  next?.focus({ preventScroll: true })
  next?.closest('.entry')?.scrollIntoView({ block: 'nearest' })
}

/** Focuses the first headline of the year after or before. */
export function turnYear(list: HTMLElement, rows: DrawnRows, sections: readonly Section[], by: 1 | -1): void {
  const all = linksIn(list)
  const focused = all.indexOf(document.activeElement as HTMLElement)
  const row = rows.first + (focused < 0 ? firstInSight(all) : focused)
  const years = yearStarts(sections)
  const next = by === 1 ? years.find((start) => start > row) : years.findLast((start) => start < row)
  if (next === undefined) return
  goToRow(list, rows, next, (entry) => {
    entry.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true })
  })
}

/** Brings the month of a fragment ("#2011-05") to the top of the window, if the list has it and it is not there already. */
export function goToMonth(
  list: HTMLElement,
  rows: DrawnRows,
  sections: readonly Section[],
  fragment: string,
): void {
  const section = sections.find(({ month }) => month !== undefined && `#${month}` === fragment)
  if (section && monthAtTop(list) !== section.month) goToRow(list, rows, section.first)
}

/** The month at the top of the window; undefined where articles without a date stand, too. */
export function monthAtTop(list: HTMLElement): string | undefined {
  const months = [...list.querySelectorAll('.month')]
  const first = months.find((month) => month.getBoundingClientRect().bottom > BELOW_HEADING)
  return first === undefined || first.id === '' ? undefined : first.id
}

/** The first row of every year of a list. */
export function yearStarts(sections: readonly Section[]): readonly number[] {
  return sections
    .filter((section, index) => index === 0 || yearOf(section) !== yearOf(sections[index - 1]))
    .map(({ first }) => first)
}

function yearOf(section: Section | undefined): string | undefined {
  return section?.month?.slice(0, 4)
}

function linksIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.entry h3 a')]
}

function firstInSight(links: readonly HTMLElement[]): number {
  return Math.max(0, links.findIndex((link) => link.getBoundingClientRect().bottom > BELOW_HEADING)) // prettier-ignore
}

/**
 * A row far away is drawn only once the window is there, so it is scrolled to first. It is held at the top until all that
 * is drawn has its final height, unless the reader moves on; its entry is then given to `then`.
 */
function goToRow(list: HTMLElement, rows: DrawnRows, row: number, then?: (entry: Element) => void): void {
  const top = list.getBoundingClientRect().top + scrollY
  if (row < rows.first || row >= rows.last) scrollTo({ top: top + rows.placeOf(row) - BELOW_HEADING })
  const moved = new AbortController()
  for (const sign of ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const)
    addEventListener(sign, () => moved.abort(), { passive: true, signal: moved.signal })
  const end = performance.now() + HOLD_MS
  const hold = () => {
    if (moved.signal.aborted || !list.isConnected) return
    const entry = list.querySelectorAll('.entry')[row - rows.firstDrawn()]
    entry?.scrollIntoView({ block: 'start' })
    if (list.querySelector('.entry[aria-hidden=true]') && performance.now() < end)
      return void requestAnimationFrame(hold)
    moved.abort()
    if (entry) then?.(entry)
  }
  requestAnimationFrame(() => requestAnimationFrame(hold))
}
