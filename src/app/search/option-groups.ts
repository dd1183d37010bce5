import { counted, inFigures } from '#model/counted.ts'
import type { OptionGroup, SearchOption } from './search-options.ts'
import type { Search } from './use-search.ts'

/** Lines shown of each kind of names. */
const NAMES = 3

/** What a search found, as groups of lines; groups without lines are left out. */
export function optionGroups({ answer, cards, names, dates }: Search): readonly OptionGroup[] {
  const named = (facet: 'person' | 'country'): readonly SearchOption[] =>
    (names?.entries ?? [])
      .filter((entry) => entry.facet === facet)
      .slice(0, NAMES)
      .map((entry) => ({ kind: 'name', entry }))
  const articles = cards.map((card): SearchOption => ({ kind: 'article', card }))
  const total = answer?.total ?? 0
  const days: readonly SearchOption[] = dates && dates.total > 0 ? [{ kind: 'dates', dates }] : []
  const groups = [
    { heading: 'Dates', options: days },
    { heading: 'Countries', options: named('country'), ...countOf(names?.countries ?? 0) },
    { heading: 'People', options: named('person'), ...countOf(names?.people ?? 0) },
    {
      heading: 'Articles',
      options: articles.length > 0 ? [...articles, { kind: 'all', total } as const] : [],
      count: articles.length < total ? `${articles.length} of ${inFigures(total)}` : inFigures(total),
    },
  ]
  return groups.filter(({ options }) => options.length > 0)
}

/** Earlier searches, to be made again. */
export function recentGroups(texts: readonly string[]): readonly OptionGroup[] {
  if (texts.length === 0) return []
  return [{ heading: 'Recent searches', options: texts.map((text) => ({ kind: 'recent', text })) }]
}

/** How much was found in all: "11 results". */
export function resultCount({ answer, names, dates }: Search): string {
  const total =
    (answer?.total ?? 0) + (dates && dates.total > 0 ? 1 : 0) + (names?.people ?? 0) + (names?.countries ?? 0)
  return total === 0 ? 'No results' : counted(total, 'result')
}

function countOf(number: number): { readonly count?: string } {
  return number > 1 ? { count: inFigures(number) } : {}
}
