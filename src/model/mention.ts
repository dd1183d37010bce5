import type { CountryCode } from './country.ts'

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of one of an article's parts. */
export interface PartSpan extends Span {
  /** Index into `partsOfArticle`. */
  readonly part: number
}

/** How a country came to be recognised at a place in the text. */
export type CountryCue =
  | 'name'
  | 'short form'
  | 'former name'
  | 'demonym'
  | 'abbreviation'
  | 'metonym'
  /** Part of a longer name, "Communist Party of China": it counts for the article, but is neither marked nor counted as a mention. */
  | 'in a name'
  | 'editor'

/** One place where the text names a country. */
export interface CountrySpan extends Span {
  readonly code: CountryCode
  readonly cue: CountryCue
}

/** How a person came to be recognised at a place in the text. */
export type PersonCue = 'tagger' | 'repeated name' | 'editor'

/**
 * Why a name that is not the one a person is known by in an article is taken for theirs: a longer or shorter form of it, the surname, another word
 * of it ("Lula"), or the office it is named with ("Prime Minister Han" of two Hans).
 */
export type JoinReason = 'another form' | 'surname' | 'part of the name' | 'title'

/** One place where the text names a person, titles and possessive 's left outside the span. */
export interface PersonSpan extends Span {
  readonly cue: PersonCue
  /** Probability that this is a person, 0 to 1. */
  readonly confidence: number
}
