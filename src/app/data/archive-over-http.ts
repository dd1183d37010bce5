import type { ArticleSource } from '#archive/source/article-source.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { ROOT_FILE } from '#archive/format/file-names.ts'
import { isOfSameState, recordedRoot } from '#archive/source/same-state.ts'
import type { RecordedAnswer } from '#archive/source/recorded-source.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import type { LoadSearch } from '#archive/static/static-source.ts'
import { loadCode } from '#app/core/load-code.ts'
import { readOverHttp } from './read-over-http.ts'

const loadSearch: LoadSearch = async (files, reader) => {
  const { createSearchIndex } = await loadCode(() => import('#archive/search/search-index.ts'))
  return createSearchIndex(files, reader)
}

/**
 * The archive published under a base path, in the state that the page was made in: that of the root that it carries, or
 * else the one published now, which must not be another. The code of the search is fetched with the first words. Rejects
 * with an `ArchiveError` of the kind "updated" where the page is of an earlier state.
 */
export async function archiveOverHttp(
  base: string,
  answers: readonly RecordedAnswer[],
): Promise<ArticleSource> {
  const root = recordedRoot(answers)
  const source = createStaticSource(readOverHttp(base, root?.directory), loadSearch, root)
  if (!root && !(await isOfSameState(source, answers))) throw new ArchiveError('updated', ROOT_FILE)
  return source
}
