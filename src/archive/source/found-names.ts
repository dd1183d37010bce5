import type { SubjectFacet } from '#model/facets.ts'

/** A person or country as the search shows them. */
export interface NamedEntry {
  readonly facet: SubjectFacet
  readonly id: string
  readonly name: string
  /** People: the usual role in short. Countries: alpha-3. */
  readonly note: string
  readonly articles: number
}

/** How an entry answers to what was typed: by a name or one of its forms, by what follows the first word of one, by its role. */
export type NameCue = 0 | 1 | 2

/** Some of those whose names begin alike, and how many there are in all. */
export interface FoundNames {
  readonly people: number
  readonly countries: number
  /** The best of each, best first. */
  readonly entries: readonly CuedEntry[]
}

export interface CuedEntry extends NamedEntry {
  readonly cue: NameCue
}
