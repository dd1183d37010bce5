import type { SharedFacet } from '#archive/source/article-source.ts'

/** Names of a triangle: as many as fit beside their list at 1440. */
export const MOST: { readonly [Facet in SharedFacet]: number } = { country: 20, person: 24 }

export const TITLES: { readonly [Facet in SharedFacet]: string } = {
  country: 'Which countries appear together',
  person: 'Who appears with whom',
}
