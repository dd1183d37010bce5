import type { ArticleCountry, NamedPlace, Mention } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import type { NamedDay } from '#model/named-day.ts'
import type { Statement } from '#model/statement.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'

/** A person within one article, before people are linked across the archive. */
export interface LocalPerson {
  /** The longest form in this article, in its most frequent spelling. */
  readonly name: string
  /** Every form seen, the longest first: "Mohammad Ishaq Dar", "Dar". */
  readonly forms: readonly string[]
  /** Cleaned roles the article gives: "Foreign Minister of China". */
  readonly roles: readonly string[]
  /** By part, then by position. */
  readonly mentions: readonly Mention[]
  /** As `ArticlePerson` has them. */
  readonly statements?: readonly Statement[] | undefined
}

/** How probable it is that a name means a place in a country: by the article alone, and if its source is at home there. */
export type CountryShare = readonly [code: CountryCode, confidence: number, atHome: number]

/** A place within one article, before it is known where its source is at home. */
export interface LocalPlace extends Omit<NamedPlace, 'code' | 'confidence'> {
  /** The two likeliest countries, the likelier first; three decimals. */
  readonly countries: readonly CountryShare[]
}

/** What becomes of the statements that have some words. */
export interface StatementChange {
  /** As the text writes them; white space is all one. */
  readonly words: string
  /** Only those of this person. */
  readonly by?: string | undefined
  /** The person of the article whose they are; without, they are nobody's. */
  readonly to?: string | undefined
}

/** An article with everything that was recognised in it alone; what the recognition cache keeps. */
export interface RecognisedArticle extends ParsedArticle {
  /** Words of the body. */
  readonly words: number
  /** By first mention in the body, then in captions and headline. */
  readonly people: readonly LocalPerson[]
  /** What the archivist corrected of its statements; missing if nothing. */
  readonly restated?: readonly StatementChange[] | undefined
  /** By number of mentions. */
  readonly countries: readonly ArticleCountry[]
  /** By first mention; those of the dateline alone last. */
  readonly places: readonly LocalPlace[]
  /** As `Article` has them. */
  readonly days?: readonly NamedDay[] | undefined
}
