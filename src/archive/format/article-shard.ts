import type { ArticleId, Withdrawal } from '#model/article.ts'
import type { ArticleNumber } from '#archive/source/article-source.ts'
import type { Ref } from '#archive/source/root.ts'
import { count, decoded, list, maybe, record, ref, row, text } from './shape.ts'

/** Articles in a shard, at the most on average: some 5 KB. */
export const ARTICLE_SHARD = 128

/** Which article it is, and the file that it is in. */
export interface ArticlePlace {
  readonly number: ArticleNumber
  readonly pack: Ref
}

/** Finds articles by id: a shard of the archive's ids. */
export interface ArticleShard {
  readonly articles: ReadonlyMap<ArticleId, ArticlePlace>
  /** Articles that were withdrawn. */
  readonly withdrawn: ReadonlyMap<ArticleId, Withdrawal>
  /** Ids given up, to the ones used now. */
  readonly redirects: ReadonlyMap<ArticleId, ArticleId>
}

type ArticleCells = readonly [ArticleId, ArticleNumber, pack: Ref]

interface ArticleShardFile {
  readonly articles: readonly ArticleCells[]
  readonly withdrawn: readonly (readonly [ArticleId, reason?: string | undefined])[]
  readonly redirects: readonly (readonly [ArticleId, ArticleId])[]
}

const articleShard = record<ArticleShardFile>({
  articles: list(row<ArticleCells>(text, count, ref)),
  withdrawn: list(row(text, maybe(text))),
  redirects: list(row(text, text)),
})

export function encodeArticleShard({ articles, withdrawn, redirects }: ArticleShard): ArticleShardFile {
  return {
    articles: Array.from(articles, ([id, { number, pack }]) => [id, number, pack]),
    withdrawn: Array.from(withdrawn, ([id, { reason }]) => (reason === undefined ? [id] : [id, reason])),
    redirects: [...redirects],
  }
}

export function decodeArticleShard(value: unknown, file: string): ArticleShard {
  const { articles, withdrawn, redirects } = decoded(value, articleShard, file)
  return {
    articles: new Map(articles.map(([id, number, pack]) => [id, { number, pack }])),
    withdrawn: new Map(withdrawn.map(([id, reason]) => [id, { reason }])),
    redirects: new Map(redirects),
  }
}
