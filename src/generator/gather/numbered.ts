import { firstDated } from '#archive/source/article-numbers.ts'
import type { ArticleNumber } from '#archive/source/article-source.ts'
import { articleOrder } from '#model/article-order.ts'
import type { OrderedArticle } from '#model/article-order.ts'
import { timelineDay } from '#model/article.ts'
import { slotsOf } from './slots-of.ts'

/** All articles of an archive with their numbers, in the order of these. */
export function numbered<Ordered extends OrderedArticle>(
  articles: readonly Ordered[],
): readonly (readonly [ArticleNumber, Ordered])[] {
  const undated = articles.filter((article) => timelineDay(article) === undefined)
  const dated = articles.filter((article) => timelineDay(article) !== undefined).sort(articleOrder)
  const first = firstDated(undated.length)
  const slots = slotsOf(undated.map(({ id }) => id), first) // prettier-ignore
  return [
    ...undated
      .map((article) => [slots.get(article.id) ?? 0, article] as const)
      .sort(([one], [other]) => one - other),
    ...dated.map((article, place) => [first + place, article] as const),
  ]
}

/** The articles in the order of their numbers. */
export function inOrder<Ordered extends OrderedArticle>(articles: readonly Ordered[]): readonly Ordered[] {
  return numbered(articles).map(([, article]) => article)
}
