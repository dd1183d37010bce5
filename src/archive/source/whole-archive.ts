import type { FacetValue, FacetValues, FilterResult, NamedValue, View } from './article-source.ts'
import type { Root } from './root.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { Facet } from '#model/filter.ts'

/**
 * The view of the whole archive, which the root has: pages draw their first screen from it and ask nothing else. On
 * every page, so nothing here may need the archive's other files.
 */
export function wholeView({ articles, months, first, last }: Root): View {
  return {
    total: articles,
    months,
    ...(first && { first }),
    ...(last && { last }),
  }
}

/** The same as what the empty filter finds. */
export function wholeResult(root: Root): FilterResult {
  return { filter: EVERYTHING, unknown: [], names: [], view: wholeView(root) }
}

/** A panel's first values under the empty filter, which the archive's root knows; people beyond the root's are not among them. */
export function wholeValues(root: Root, facet: Facet, limit: number): FacetValues {
  const values = valuesOf(root, facet)
  return { size: facet === 'person' ? root.people : values.length, values: values.slice(0, limit) }
}

type CountedValue = NamedValue & Pick<FacetValue, 'articles'>

function valuesOf(root: Root, facet: Facet): readonly FacetValue[] {
  return countedIn(root, facet).map((value) => ({
    ...value,
    without: root.articles - value.articles,
    standing: 'open',
  }))
}

/** The values of a facet that the root names, with their articles in the whole archive. */
export function countedIn(root: Root, facet: Facet): readonly CountedValue[] {
  switch (facet) {
    case 'person':
      return root.topPeople.map(({ role, ...person }) => ({
        ...person,
        ...(role !== undefined && { note: role }),
      }))
    case 'country':
      return root.countries.map(({ code, alpha3, ...country }) => ({ ...country, id: code, code: alpha3 }))
    case 'source':
      return root.sources.map(({ key, ...source }) => ({ ...source, id: key }))
    case 'lang':
      return root.languages.map(({ key, ...language }) => ({ ...language, id: key }))
  }
}
