import type { RefObject } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import { BELOW_HEADING, goToRow } from './go-to-row.ts'
import type { DrawnRows } from './use-rows.ts'
import type { Section } from './sections.ts'

/** The keys of a list: from article to article, and from year to year. The browser opens the one that has the focus. */
export function useListKeys(
  box: RefObject<HTMLElement | null>,
  rows: DrawnRows,
  sections: readonly Section[],
): void {
  const links = () => [...(box.current?.querySelectorAll<HTMLElement>('.entry h3 a') ?? [])]
  const step = (by: 1 | -1) => {
    const all = links()
    const focused = all.indexOf(document.activeElement as HTMLElement)
    const next = focused < 0 ? all[firstInSight(all)] : all[focused + by]
    next?.focus({ preventScroll: true })
    next?.closest('.entry')?.scrollIntoView({ block: 'nearest' })
  }
  const turn = (by: 1 | -1) => {
    const all = links()
    const focused = all.indexOf(document.activeElement as HTMLElement)
    const row = rows.first + (focused < 0 ? firstInSight(all) : focused)
    const years = yearStarts(sections)
    const next = by === 1 ? years.find((start) => start > row) : years.findLast((start) => start < row)
    if (next !== undefined) goToRow(box, rows, next, focusOn)
  }
  useKeys({ j: () => step(1), k: () => step(-1), ']': () => turn(1), '[': () => turn(-1) })
}

function firstInSight(links: readonly HTMLElement[]): number {
  return Math.max(0, links.findIndex((link) => link.getBoundingClientRect().bottom > BELOW_HEADING)) // prettier-ignore
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

function focusOn(entry: Element): void {
  entry.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true })
}
