import type { ArticleSource } from '#archive/article-source.ts'
import type { Root } from '#archive/root.ts'
import { createStaticSource } from '#archive/static-source.ts'
import type { LoadSearch } from '#archive/static-source.ts'
import { loadCode } from '../load-code.ts'
import { readOverHttp } from './read-over-http.ts'

const loadSearch: LoadSearch = async (files, reader) => {
  const { createSearchIndex } = await loadCode(() => import('#archive/search/search-index.ts'))
  return createSearchIndex(files, reader)
}

/**
 * The archive published under a base path, in the state that the root tells of: the page's own, if it carries one. The
 * code of the search is fetched with the first words.
 */
export function archiveOverHttp(base: string, root?: Root): ArticleSource {
  return createStaticSource(readOverHttp(base, root?.directory), loadSearch, root)
}
