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
  /** Whether it is an entry of a feed, which moves in its file whenever others come or go. */
  readonly isEntry?: boolean
  /** The day it was published or else filed; undefined if it has neither. */
  readonly day?: string | undefined
  readonly headline: string
}

/** What a line of the registry says that an article says as well; undefined for an article that is not known by it. */
interface Trait {
  readonly ofLine: (line: RegisteredArticle) => string
  readonly ofArticle: (article: ArticleToName) => string | undefined
}

/** By what an article is known again, the surest first: unchanged, only renamed, only edited; an edited entry keeps day and headline at best. */
const TRAITS: readonly Trait[] = [
  { ofLine: ({ file, hash }) => `${hash} ${file}`, ofArticle: ({ file, hash }) => `${hash} ${file}` },
  { ofLine: ({ hash }) => hash, ofArticle: ({ hash }) => hash },
  { ofLine: ({ file }) => file, ofArticle: ({ file, isEntry }) => (isEntry === true ? undefined : file) },
  {
    ofLine: ({ id }) => id,
    ofArticle: (article) => (article.isEntry === true ? wantedId(article) : undefined),
  },
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
  for (const { ofLine, ofArticle } of TRAITS) {
    const byTrait = new Map(lines.toReversed().map((line) => [ofLine(line), line.id]))
    const unknown = articles
      .filter((article) => !idOf.has(article))
      .sort((a, b) => (a.file < b.file ? -1 : 1))
    for (const article of unknown) {
      const trait = ofArticle(article)
      if (trait === undefined) continue
      const id = byTrait.get(trait)
      if (id !== undefined) idOf.set(article, id)
      byTrait.delete(trait)
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
