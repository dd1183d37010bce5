import type { SubjectFacet } from '#model/facets.ts'

/** Names of a triangle: as many as fit beside their list at 1440. */
export const MOST: { readonly [Facet in SubjectFacet]: number } = { country: 20, person: 24 }

export const TITLES: { readonly [Facet in SubjectFacet]: string } = {
  country: 'Which countries appear together',
  person: 'Who appears with whom',
}
