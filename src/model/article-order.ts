import { timelineDay } from './article.ts'
import type { ArticleCard } from './article.ts'

/** The parts of an article that give it its place in the archive. */
export type OrderedArticle = Pick<ArticleCard, 'id' | 'dateline' | 'published'>

/**
 * The order in which articles with a date are numbered, for `sort`: by timeline day, then by the time of publication
 * (missing before any), then by id. Undated ones, which no order gives a number, come first and by id.
 */
export function articleOrder(one: OrderedArticle, other: OrderedArticle): number {
  return (
    compare(timelineDay(one) ?? '', timelineDay(other) ?? '') ||
    compare(timeOf(one), timeOf(other)) ||
    compare(one.id, other.id)
  )
}

/** An undated article may still have a time; it says nothing without a day. */
function timeOf(article: OrderedArticle): string {
  return timelineDay(article) === undefined ? '' : (article.published?.time ?? '')
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
