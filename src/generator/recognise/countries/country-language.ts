import type { CountryCode } from '#model/country.ts'
import type { CountryCue } from '#model/mention.ts'
import type { AmbiguousName } from './ambiguous-names.ts'
import type { ContextRule } from './context-rules.ts'

/** The words for a country, by what they are. */
export interface CountryWords {
  readonly code: CountryCode
  readonly surfaces: readonly (readonly [CountryCue, readonly string[]])[]
}

/** How newspapers of a language call countries, and what in it looks like a country and is none. */
export interface CountryLanguage {
  readonly countries: readonly CountryWords[]
  readonly ambiguous: readonly AmbiguousName[]
  /** Longer names that stand for a country although they hold a blocked phrase, with the code. */
  readonly kept?: ReadonlyMap<string, string>
  /** Phrases in which no country is named. */
  readonly blocked: readonly string[]
  /** Capitals that stand for their country where they act; without verbs of its own a language has none. */
  readonly capitals?: readonly (readonly [CountryCode, readonly string[]])[]
  readonly context: readonly ContextRule[]
  /** Bodies that are named after a country, right before its name: "Communist Party of ". */
  readonly body: RegExp
  /** Words of companies, clubs and newspapers. */
  readonly privateBody: RegExp
}
