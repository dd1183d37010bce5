import type { ArticleCountry, Mention } from '#model/article.ts'
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
}

/** An article with everything that was recognised in it alone; what the recognition cache keeps. */
export interface RecognisedArticle extends ParsedArticle {
  /** Words of the body. */
  readonly words: number
  /** By first mention in the body, then in captions and headline. */
  readonly people: readonly LocalPerson[]
  /** By number of mentions. */
  readonly countries: readonly ArticleCountry[]
}
