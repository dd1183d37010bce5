import { partsOfArticle, type Article } from '#model/article.ts'
import type { PartSpan, Span } from '#model/mention.ts'

/** The parts of an article as one text, and the way back. */
export interface JoinedText {
  readonly text: string
  /** Where a span of `text` lies; undefined if it reaches beyond one part. */
  readonly locate: (span: Span) => PartSpan | undefined
  /** Where a span of a part lies in `text`. */
  readonly join: (place: PartSpan) => Span
}

const BETWEEN = '\n\n'

/** Joins headline, captions and blocks with a blank line between, so that names are read in the light of the whole article. */
export function joinParts(article: Pick<Article, 'headline' | 'captions' | 'blocks'>): JoinedText {
  const parts = partsOfArticle(article)
  let next = 0
  const starts = parts.map((part) => {
    const start = next
    next += part.length + BETWEEN.length
    return start
  })
  const locate = ({ start, end }: Span): PartSpan | undefined => {
    const part = lastAtMost(starts, start)
    const from = starts[part]!
    if (end - from > parts[part]!.length) return undefined
    return { part, start: start - from, end: end - from }
  }
  const join = ({ part, start, end }: PartSpan): Span => {
    const from = starts[part]!
    return { start: from + start, end: from + end }
  }
  return { text: parts.join(BETWEEN), locate, join }
}

/** The index of the last of these ascending numbers that is not above `limit`; the first of them is 0. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (ascending[middle]! <= limit) low = middle
    else high = middle - 1
  }
  return low
}
