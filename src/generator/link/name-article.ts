import type { DigestedArticle } from '#generator/ingest/seed-digest.ts'
import type { ArticleToName } from '#generator/registry/assign-article-ids.ts'
import { shortHash } from '#generator/registry/registry.ts'

/** What an article's id depends on. */
export function toName(article: DigestedArticle): ArticleToName {
  const { contentHash, digest } = article
  const { headline, published, dateline, entry } = digest
  return {
    file: nameInRegistry(article),
    hash: shortHash(entry?.hash ?? contentHash),
    day: published?.day ?? dateline?.day,
    headline,
    isEntry: entry !== undefined,
  }
}

/**
 * The article of a file, and that of a feed's first entry, goes by the file's name, those of further entries by "feed.xml#2"
 * and so on; so does that of a file whose own name ends like that.
 */
export function nameInRegistry({ file, index }: Pick<DigestedArticle, 'file' | 'index'>): string {
  return index === 0 && !/#\d+$/.test(file) ? file : `${file}#${index + 1}`
}
