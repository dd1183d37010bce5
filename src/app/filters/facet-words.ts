import type { Outline } from '#archive/source/outline.ts'
import { countriesPath, peoplePath } from '#model/address.ts'
import type { Facet, Filter } from '#model/filter.ts'

/** How a panel speaks of its values, and how much of them it shows. */
export interface FacetWords {
  readonly title: string
  /** Where all of them are listed. */
  readonly path?: string
  readonly one: string
  readonly many: string
  /** Rows of the closed panel. */
  readonly rows: number
}

/** The panels, in the order in which they stand. */
export const FACET_WORDS: ReadonlyMap<Facet, FacetWords> = new Map([
  [
    'country',
    {
      title: 'Countries',
      path: countriesPath,
      one: 'country',
      many: 'countries',
      rows: 11,
    },
  ],
  [
    'person',
    {
      title: 'People',
      path: peoplePath,
      one: 'person',
      many: 'people',
      rows: 9,
    },
  ],
  ['source', { title: 'Sources', one: 'source', many: 'sources', rows: 5 }],
  [
    'lang',
    {
      title: 'Languages',
      one: 'language',
      many: 'languages',
      rows: 5,
    },
  ],
])

/**
 * Values to ask for at first. Countries, sources and languages are named in the root, so all of them cost nothing;
 * people's names have to be fetched.
 */
export const ROWS_ASKED: { readonly [F in Facet]: number } = {
  person: 9,
  country: 400,
  source: 400,
  lang: 400,
}

/** Panels that an archive needs: sources and languages only where there is a choice. */
export function facetsOf(choices: Outline['choices']): readonly Facet[] {
  return [...FACET_WORDS.keys()].filter(
    (facet) => facet === 'country' || facet === 'person' || choices[facet] > 1,
  )
}

/** Where a view shows another filter: panels, sentence and sheet stand around several views and lead within theirs. */
export type PathTo = (filter: Filter) => string
