import type { ArticleText } from '#model/article.ts'
import type { SeedOutcome } from '#generator/output/build-event.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { ArticleDigest } from './article-digest.ts'
import type { ArticleWords } from './article-words.ts'

/** All that a build needs of an article beside its text. */
export interface IndexedDigest {
  readonly digest: ArticleDigest
  readonly indexed: ArticleWords
}

/** All that a build needs of a seed beside its text. */
export interface SeedDigest {
  /** A hash of the seed's name and content and of all that decides how it is read; its parse result is cached under it. */
  readonly key: string
  /** SHA-256 of the file, in hexadecimal. */
  readonly contentHash: string
  readonly problems: readonly Problem[]
  /** What became of the entries of a feed that gave no article. */
  readonly unpublished?: readonly SeedOutcome[]
  /** A feed holds several. */
  readonly articles: readonly IndexedDigest[]
}

/** A digested article and where its text is found. */
export interface DigestedArticle extends IndexedDigest, Pick<SeedDigest, 'key' | 'contentHash'> {
  readonly file: string
  /** Its place among the entries of the file, from 0. */
  readonly index: number
  /** Its place in the parse result that is cached under `key`. */
  readonly textIndex: number
  /** What the archivist says of its rights beside what its file says. */
  readonly terms?: Pick<ArticleText, 'rights' | 'licence'>
}
