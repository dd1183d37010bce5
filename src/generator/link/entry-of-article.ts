import type { Article, ArticleId } from '#model/article.ts'
import type { ArchiveEntry } from '#generator/gather/archive-entry.ts'
import type { DigestedArticle } from '#generator/ingest/seed-digest.ts'
import type { ParseResults } from '#generator/ingest/seed-effects.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { publishedArticle, publishedEntry } from './published-article.ts'
import type { ArchiveKnowledge } from './published-article.ts'

/** The archive's entry of a digested article. `textOf` reads its text when it is to be written. */
export function entryOfArticle(
  id: ArticleId,
  { file, key, index, digest, indexed }: DigestedArticle,
  archive: ArchiveKnowledge,
  textOf: ParseResults['article'],
): ArchiveEntry {
  const article = async (): Promise<Article> => {
    const recognised = await textOf(key, index)
    if (recognised) return publishedArticle(id, file, recognised, archive)
    throw new UserError(
      EXIT.system,
      `What was read of ${file} is not in the cache any more: remove the folder .dateline and build again.`,
    )
  }
  return publishedEntry(id, file, { digest, indexed, textKey: `${key} ${index}`, article }, archive)
}
