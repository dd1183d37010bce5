import type { ArticleId, Withdrawal } from '#model/article.ts'
import type { DigestedArticle } from '#generator/ingest/seed-digest.ts'

/** An article that is not published. */
export interface WithheldArticle {
  /** Undefined where it is found by its article. */
  readonly id: ArticleId | undefined
  /** Undefined if its file is gone. */
  readonly article: DigestedArticle | undefined
  /** Undefined for an article that is only hidden. */
  readonly withdrawal: Withdrawal | undefined
  /** Its address is to be forgotten. */
  readonly forgets: boolean
}

/** An article whose address says that it was withdrawn. */
export interface WithdrawnArticle extends Withdrawal {
  readonly id: ArticleId
}
