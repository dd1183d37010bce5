import type { ArticleSource } from '#archive/article-source.ts'
import { createStaticSource } from '#archive/static-source.ts'
import { readOverHttp } from './read-over-http.ts'

/** The archive published under a base path. */
export function archiveOverHttp(base: string): ArticleSource {
  return createStaticSource(readOverHttp(base))
}
