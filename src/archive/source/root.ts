import type { Brand } from '#model/brand.ts'
import type { Country } from '#model/country.ts'
import type { Day } from '#model/day.ts'
import type { FacetKey } from '#model/filter.ts'
import type { PersonRef } from '#model/person.ts'

/**
 * The name of an immutable file: the SHA-256 of its bytes in 64 hex digits, and ".json" or ".bin". Whoever holds the
 * name can check the bytes, so a damaged or swapped file never passes for the truth.
 */
export type Ref = Brand<string, 'Ref'>

/** Articles of one calendar month, "2025-05". Months without articles are left out of lists. */
export interface MonthCount {
  readonly month: string
  readonly articles: number
}

/** A country with the number of articles that name it. */
export interface CountryCount extends Country {
  readonly articles: number
}

/** A person with the number of articles that name them, and their usual role in short: "Foreign Minister, China". */
export interface PersonCount extends PersonRef {
  readonly articles: number
  readonly role?: string | undefined
}

/** A source or a language with its number of articles. */
export interface KeyCount {
  readonly key: FacetKey
  readonly name: string
  readonly articles: number
}

/** The small mutable root: what the first screen shows of the whole archive, and the way to everything else. */
export interface Root {
  readonly title: string
  readonly articles: number
  /** Articles without a date; they have the numbers 0 to undated - 1. */
  readonly undated: number
  readonly first?: Day
  readonly last?: Day
  /** Distinct dateline places. */
  readonly places: number
  /** Oldest first. */
  readonly months: readonly MonthCount[]
  /** All countries of the archive, most articles first. */
  readonly countries: readonly CountryCount[]
  /** How many people the archive lists. */
  readonly people: number
  /** The people of most articles, most first; at most `TOP_PEOPLE`. */
  readonly topPeople: readonly PersonCount[]
  readonly sources: readonly KeyCount[]
  readonly languages: readonly KeyCount[]
  readonly directory: Ref
}
