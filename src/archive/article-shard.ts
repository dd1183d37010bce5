import type { ArticleId } from '#model/article.ts'
import type { ArticleNumber } from './article-source.ts'
import { count, decoded, list, record, row, text } from './shape.ts'

/** Articles in a shard, at the most on average: some 8 KB. */
export const ARTICLE_SHARD = 256

/** Finds articles by id: a shard of the archive's ids. */
export interface ArticleShard {
  readonly numbers: ReadonlyMap<ArticleId, ArticleNumber>
  /** Ids given up, to the ones used now. */
  readonly redirects: ReadonlyMap<ArticleId, ArticleId>
}

interface ArticleShardFile {
  readonly numbers: readonly (readonly [ArticleId, ArticleNumber])[]
  readonly redirects: readonly (readonly [ArticleId, ArticleId])[]
}

const articleShard = record<ArticleShardFile>({
  numbers: list(row(text, count)),
  redirects: list(row(text, text)),
})

export function encodeArticleShard({ numbers, redirects }: ArticleShard): ArticleShardFile {
  return { numbers: [...numbers], redirects: [...redirects] }
}

export function decodeArticleShard(value: unknown, file: string): ArticleShard {
  const { numbers, redirects } = decoded(value, articleShard, file)
  return { numbers: new Map(numbers), redirects: new Map(redirects) }
}
