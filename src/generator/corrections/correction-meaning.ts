import type { CountryCode } from '#model/country.ts'
import type { PersonId } from '#model/person.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { Withdrawal } from '#model/article.ts'
import type { OwnPlace } from '#generator/recognise/places/own-places.ts'
import type { ArticleChange } from './correct-article.ts'
import type { StatementChange } from '#generator/recognise/recognised-article.ts'

/** Why a correction cannot be. */
export type CorrectionFlaw = Pick<Problem, 'message' | 'hint'>

/** What a correction changes. Each of these is put into effect in one place; kinds of corrections are made of them. */
export type Effect =
  /** Names mean another name, or nobody, in these files or anywhere; `apart`: somebody not to be linked with similar names. */
  | {
      readonly kind: 'name'
      readonly names: readonly string[]
      readonly files: readonly string[] | undefined
      readonly means: string | undefined
      readonly apart?: boolean
    }
  /** The person of a name is shown differently. */
  | { readonly kind: 'person'; readonly name: string; readonly change: PersonChange }
  /** An id of a person leads to another. */
  | { readonly kind: 'redirect'; readonly from: PersonId; readonly to: PersonId }
  /** Words are recognised as something, or as nothing, wherever they stand written exactly so. */
  | {
      readonly kind: 'recognise'
      readonly words: string
      readonly as: 'a person' | 'no person' | 'no country' | 'no place' | CountryCode
    }
  /** A name means a place that the archivist knows. */
  | { readonly kind: 'place'; readonly place: OwnPlace }
  /** A source, by its name or host, is at home in a country, or in none. */
  | { readonly kind: 'source'; readonly source: string; readonly home: CountryCode | 'none' }
  | { readonly kind: 'add' | 'remove'; readonly code: CountryCode; readonly files: readonly string[] }
  /** Articles, named as `articlesNamed` reads it, say something else. */
  | { readonly kind: 'article'; readonly articles: readonly string[]; readonly change: ArticleChange }
  /** Statements of articles that have these words, by whoever has the name if one is given, are nobody's or somebody else's. */
  | {
      readonly kind: 'statement'
      readonly articles: readonly string[]
      readonly change: StatementChange
    }
  /** Articles are not published; with a withdrawal their addresses say so, and those that are forgotten lose them. */
  | {
      readonly kind: 'withhold'
      readonly articles: readonly string[]
      readonly withdrawal?: Withdrawal
      readonly forgets?: true
    }
  | { readonly kind: 'regroup'; readonly code: CountryCode; readonly as: CountryCode }

/** An effect on articles. */
export type ArticleEffect = Effect & { readonly kind: 'article' | 'statement' | 'withhold' }

/** Tells effects on articles from others. */
export function isOfArticles(effect: Effect): effect is ArticleEffect {
  return effect.kind === 'article' || effect.kind === 'statement' || effect.kind === 'withhold'
}

/** What is shown differently of a person. */
export interface PersonChange {
  readonly name?: string
  readonly hidden?: boolean
  readonly pinned?: PersonId
}

/** What an entry of the file says. */
export interface CorrectionMeaning {
  /** What it is about: no two entries may be about the same. */
  readonly about: readonly string[]
  readonly flaw?: CorrectionFlaw | undefined
  readonly effects: readonly Effect[]
  /** What it did. */
  readonly deed: string
  /** What is wrong when it did nothing. */
  readonly lack: string
}

/** A correction of the archivist, and where it stands in which file. */
export interface Correction extends CorrectionMeaning, Pick<Problem, 'file' | 'line' | 'column'> {}
