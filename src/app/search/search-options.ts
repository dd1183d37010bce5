import type { NamedEntry } from '#archive/source/found-names.ts'
import { articlePath, subjectPath, timelinePath } from '#model/address.ts'
import type { ArticleCard } from '#model/article.ts'
import type { FoundDates } from './found-dates.ts'
import { withDate, withStanding, withText } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'

/** A line of the list that can be chosen. */
export type SearchOption =
  | { readonly kind: 'name'; readonly entry: NamedEntry }
  | { readonly kind: 'article'; readonly card: ArticleCard }
  | { readonly kind: 'dates'; readonly dates: FoundDates }
  /** Leads to all matching articles in the timeline. */
  | { readonly kind: 'all'; readonly total: number }
  /** Searches once more for what was searched for before. */
  | { readonly kind: 'recent'; readonly text: string }

/** Lines under a heading; `count` says of how many they are some. */
export interface OptionGroup {
  readonly heading: string
  readonly count?: string
  readonly options: readonly SearchOption[]
}

/** Where a line leads; undefined for one that only changes what is searched for. */
export function pathOf(option: SearchOption, view: Filter, asked: string): string | undefined {
  const words = withText(view, asked)
  if (option.kind === 'article') return articlePath(option.card.id, words)
  if (option.kind === 'all') return timelinePath(words)
  if (option.kind === 'dates') return timelinePath(withDate(view, option.dates.range))
  if (option.kind !== 'name') return undefined
  return subjectPath(option.entry.facet, option.entry.id)
}

/** The timeline with the line, or else the words, added to its filter. */
export function filterPathOf(option: SearchOption | undefined, view: Filter, asked: string): string {
  if (option?.kind === 'dates') return timelinePath(withDate(view, option.dates.range))
  if (option?.kind !== 'name') return timelinePath(withText(view, asked))
  const { facet, id } = option.entry
  return timelinePath(withStanding(view, facet, id, 'chosen'))
}
