import type { Brand } from '#model/brand.ts'
import type { Country } from '#model/country.ts'
import type { Day } from '#model/day.ts'
import type { Facet, IdOf } from '#model/facets.ts'
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

/** A person with the number of articles in which they say something as well. */
export interface SpeakerCount extends PersonCount {
  readonly saidIn: number
}

/** A value of a facet as panels show it. */
export interface NamedValue<Id extends string = string> {
  readonly id: Id
  readonly name: string
  /** People: role in short. */
  readonly note?: string
  /** Countries: alpha-3. */
  readonly code?: string
}

/** A value with the number of articles that have it. */
export interface CountedValue<Id extends string = string> extends NamedValue<Id> {
  readonly articles: number
  /** Countries: how many of them are filed under it by place, if any. */
  readonly byPlace?: number | undefined
}

/** What the root says of a facet. */
export interface RootFacet<Id extends string = string> {
  /** How many values the archive has. */
  readonly size: number
  /** All of them, of people and speakers at most `TOP_PEOPLE`: most articles first. */
  readonly values: readonly CountedValue<Id>[]
}

/** The small mutable root: what the first screen shows of the whole archive, and the way to everything else. */
export interface Root {
  readonly title: string
  readonly articles: number
  /** Articles without a date; their numbers are below `firstDated`. */
  readonly undated: number
  /** Articles that say when it happened. */
  readonly happened: number
  readonly first?: Day
  readonly last?: Day
  /** Distinct dateline places. */
  readonly places: number
  /** Oldest first. */
  readonly months: readonly MonthCount[]
  readonly facets: { readonly [F in Facet]: RootFacet<IdOf<F>> }
  readonly directory: Ref
}
