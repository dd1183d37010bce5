import { sha256 } from '#generator/disk/sha256.ts'
import type { DigestedArticle } from '#generator/ingest/seed-digest.ts'
import type { ArticleToName } from '#generator/registry/assign-article-ids.ts'
import { shortHash } from '#generator/registry/registry.ts'

/** What an article's id depends on. */
export function toName(article: DigestedArticle): ArticleToName {
  const { contentHash, index, digest } = article
  const { headline, published, dateline } = digest
  const hash = shortHash(index === 0 ? contentHash : sha256(`${contentHash}#${index}`))
  return { file: nameInRegistry(article), hash, day: published?.day ?? dateline?.day, headline }
}

/**
 * The first article of a file goes by the file's name, further ones by "feed.xml#2" and so on; so does the first of a
 * file whose own name ends like that.
 */
export function nameInRegistry({ file, index }: Pick<DigestedArticle, 'file' | 'index'>): string {
  return index === 0 && !/#\d+$/.test(file) ? file : `${file}#${index + 1}`
}
