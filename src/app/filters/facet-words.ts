import type { Outline } from '#archive/source/outline.ts'
import { countriesPath, peoplePath } from '#model/address.ts'
import { isListed, isSteady, mapFacets } from '#model/facets.ts'
import type { Facet, TextFacet } from '#model/facets.ts'
import type { Site } from '#model/site.ts'
import type { Filter } from '#model/filter.ts'

/** How a panel speaks of its values, and how much of them it shows. */
export interface FacetWords {
  readonly title: string
  /** Where all of them are listed. */
  readonly path?: string
  readonly one: string
  readonly many: string
  /** Rows of the closed panel. */
  readonly rows: number
  /** What its values stand behind in a sentence, "from" in "articles from Xinhua"; without it, articles mention them. */
  readonly preposition?: string
}

interface TextWords extends FacetWords {
  readonly preposition: string
}

/** The panels, in the order in which they stand. */
export const FACET_WORDS: { readonly [F in Facet]: F extends TextFacet ? TextWords : FacetWords } = {
  country: { title: 'Countries', path: countriesPath, one: 'country', many: 'countries', rows: 11 },
  person: { title: 'People', path: peoplePath, one: 'person', many: 'people', rows: 9 },
  said: { title: 'Speakers', one: 'speaker', many: 'speakers', rows: 5, preposition: 'in which' },
  source: { title: 'Sources', one: 'source', many: 'sources', rows: 5, preposition: 'from' },
  from: { title: 'Filed from', one: 'place', many: 'places', rows: 5, preposition: 'filed from' },
  lang: { title: 'Languages', one: 'language', many: 'languages', rows: 5, preposition: 'in' },
}

/** All panels, in their usual order. */
const PANELS = Object.keys(FACET_WORDS) as readonly Facet[]

/** Values to ask for at first: those that the root names cost nothing; names from a dictionary have to be fetched. */
export const ROWS_ASKED: Readonly<Record<Facet, number>> = mapFacets((facet) =>
  isListed(facet) ? 400 : FACET_WORDS[facet].rows,
)

/** The panels of an archive, in its order: those that the archivist wants and that leave a choice. */
export function facetsOf(
  { panels = PANELS }: Pick<Site, 'panels'>,
  choices: Outline['choices'],
): readonly Facet[] {
  return panels.filter((facet) => isSteady(facet) || choices[facet] > 1)
}

/** Where a view shows another filter: panels, sentence and sheet stand around several views and lead within theirs. */
export type PathTo = (filter: Filter) => string
