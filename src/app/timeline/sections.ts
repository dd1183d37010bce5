import type { Order, View } from '#archive/source/article-source.ts'
import { articlesIn } from '#archive/source/outline.ts'
import type { Rows } from './row-heights.ts'

/** A month of a list: its entries run from `first` up to, not including, `last`. The articles without a date have no month. */
export interface Section extends Rows {
  readonly month?: string
  /** How many the whole month has. */
  readonly articles: number
}

/** The months of a list in its order; articles without a date come last. */
export function sectionsOf(view: View, order: Order): readonly Section[] {
  const months = order === 'newest' ? view.months.toReversed() : view.months
  let first = 0
  const dated = months.map(({ month, articles }) => {
    const section = { month, articles, first, last: first + articles }
    first = section.last
    return section
  })
  const undated = view.total - articlesIn(view.months)
  return undated > 0 ? [...dated, { articles: undated, first, last: view.total }] : dated
}

/** The parts of the sections that lie within some rows. */
export function sectionsWithin(sections: readonly Section[], rows: Rows): readonly Section[] {
  return sections
    .filter(({ first, last }) => first < rows.last && last > rows.first)
    .map((section) => ({
      ...section,
      first: Math.max(section.first, rows.first),
      last: Math.min(section.last, rows.last),
    }))
}
