import { firstBodyPart, partsOfArticle } from '#model/article.ts'
import type { Article, Mention } from '#model/article.ts'

/** Where the body's mentions stand, in thousandths of the body's text, in reading order. Captions and headline are left out. */
export function mentionPlaces(article: Article, mentions: readonly Mention[]): readonly number[] {
  const first = firstBodyPart(article)
  const lengths = partsOfArticle(article).map(({ length }) => length)
  const total = lengths.slice(first).reduce((sum, length) => sum + length, 0)
  const before = (part: number) => lengths.slice(first, part).reduce((sum, length) => sum + length, 0)
  return bodyMentions(article, mentions).map(({ part, start }) =>
    Math.round((1000 * (before(part) + start)) / Math.max(1, total)),
  )
}

/** The mentions that stand in the body: the ones a reader counts and steps through. */
export function bodyMentions(article: Article, mentions: readonly Mention[]): readonly Mention[] {
  const first = firstBodyPart(article)
  return mentions.filter(({ part }) => part >= first).sort((a, b) => a.part - b.part || a.start - b.start)
}
