import type { ArticleId } from '#model/article.ts'
import { slugOf } from '#model/slug.ts'
import { createGiveId } from './give-id.ts'
import type { RegisteredArticle, Registry } from './registry.ts'

/** What an article's id depends on when it is first given. */
export interface ArticleToName {
  /** As in the registry. */
  readonly file: string
  /** `shortHash` of its text; articles of one file each have their own. */
  readonly hash: string
  /** The day it was published or else filed; undefined if it has neither. */
  readonly day?: string | undefined
  readonly headline: string
}

/** By what an article is known again, the surest first: unchanged, only renamed, only edited. */
const TRAITS: readonly ((article: Pick<RegisteredArticle, 'file' | 'hash'>) => string)[] = [
  ({ file, hash }) => `${hash} ${file}`,
  ({ hash }) => hash,
  ({ file }) => file,
]

/**
 * The lines of all articles, those given and those that have left the archive: known articles keep their ids, new ones
 * get "<day>-<words of the headline>". Depends on the articles and not on their order.
 */
export function assignArticleIds(
  { articles: known, articleRedirects }: Pick<Registry, 'articles' | 'articleRedirects'>,
  articles: readonly ArticleToName[],
): readonly RegisteredArticle[] {
  const idOf = recognised(known, articles)
  const giveId = createGiveId([...known.map(({ id }) => id), ...articleRedirects.map(({ from }) => from)])
  const inOrder = articles.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const lines = inOrder.map((article) => {
    const id = idOf.get(article) ?? (giveId(wantedId(article)) as ArticleId)
    return { id, file: article.file, hash: article.hash }
  })
  const kept = new Set(lines.map(({ id }) => id))
  return [...lines, ...known.filter(({ id }) => !kept.has(id))]
}

/** The ids of articles that the registry knows. */
function recognised(
  known: readonly RegisteredArticle[],
  articles: readonly ArticleToName[],
): ReadonlyMap<ArticleToName, ArticleId> {
  const idOf = new Map<ArticleToName, ArticleId>()
  let lines = known.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const trait of TRAITS) {
    const byTrait = new Map(lines.toReversed().map((line) => [trait(line), line.id]))
    const unknown = articles
      .filter((article) => !idOf.has(article))
      .sort((a, b) => (a.file < b.file ? -1 : 1))
    for (const article of unknown) {
      const id = byTrait.get(trait(article))
      if (id !== undefined) idOf.set(article, id)
      byTrait.delete(trait(article))
    }
    const found = new Set(idOf.values())
    if (found.size === articles.length) break
    lines = lines.filter(({ id }) => !found.has(id))
  }
  return idOf
}

function wantedId({ day = 'undated', headline, hash }: ArticleToName): string {
  return `${day}-${slugOf(headline) || hash.slice(0, 8)}`
}
