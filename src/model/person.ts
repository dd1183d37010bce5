import type { Brand } from './brand.ts'
import type { Day } from './day.ts'

/** A person's name in addresses: "wang-yi". Given once, kept in the archive's registry, never recomputed. */
export type PersonId = Brand<string, 'PersonId'>

/** A person as lists show them. */
export interface PersonRef {
  readonly id: PersonId
  /** The longest form of the name the archive knows, in its usual spelling: "Mohammad Ishaq Dar". */
  readonly name: string
}

/** A title or office in the words of the articles, with the span of days on which it was seen. */
export interface Role {
  /** "Foreign Minister of China". */
  readonly text: string
  readonly first?: Day | undefined
  readonly last?: Day | undefined
  /** In how many articles. */
  readonly articles: number
}

/**
 * Why an article's name for somebody is taken for a person of the archive: it is another form of the name, or what articles say agrees (the same
 * office, the same people named beside, a country that the person has to do with), or nobody else in the archive is called so,
 * or the archivist says so.
 */
export type LinkReason =
  | 'another form'
  | 'same office'
  | 'same company'
  | 'same country'
  | 'only bearer'
  | 'archivist'

/** Accepts what the registry gives out: lower-case letters, digits and inner hyphens, at most 80 characters. */
export function parsePersonId(text: string): PersonId | undefined {
  return isId(text) ? (text as PersonId) : undefined
}

/** The shape every id in an address has: `[a-z0-9]` words joined by single hyphens, never leading with one (a leading "-" excludes). */
export function isId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}
