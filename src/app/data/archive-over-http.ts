import type { ArticleSource } from '#archive/article-source.ts'
import { createStaticSource } from '#archive/static-source.ts'
import { loadCode } from '../load-code.ts'
import { readOverHttp } from './read-over-http.ts'

/** The archive published under a base path. The code of the search is fetched with the first words. */
export function archiveOverHttp(base: string): ArticleSource {
  return createStaticSource(readOverHttp(base), async (files, reader) => {
    const { createSearchIndex } = await loadCode(() => import('#archive/search/search-index.ts'))
    return createSearchIndex(files, reader)
  })
}
