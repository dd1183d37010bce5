import type { ArticleNumbers } from '#archive/source/article-numbers.ts'
import type { ArticleNumber, ListPosition, Order } from '#archive/source/article-source.ts'

/** The articles that a filter lets through, without their numbers being written out. */
export interface ArticleList {
  readonly total: number
  /** The article at a row, from 0, the newest first. */
  at(row: number): ArticleNumber
  /** Where the articles are not in the order of their numbers: the row of one, `total` where the list does not have it. */
  readonly rowOf?: (article: ArticleNumber) => number
}

/** So many articles, the first of the archive's order. */
export function listOfFirst(total: number, { numberAt }: ArticleNumbers): ArticleList {
  return { total, at: (row) => numberAt(total - 1 - row) }
}

/** Articles with a date, from one number up to, not including, another. */
export function listOfRange(from: ArticleNumber, to: ArticleNumber): ArticleList {
  return { total: to - from, at: (row) => to - 1 - row }
}

/** The articles with these numbers, ascending. */
export function listOfNumbers(numbers: ArrayLike<ArticleNumber>): ArticleList {
  return { total: numbers.length, at: (row) => numbers[numbers.length - 1 - row] ?? 0 }
}

/** The articles with these numbers, in this order. */
export function listInOrder(numbers: Uint32Array): ArticleList {
  const rowOf = (article: ArticleNumber): number => {
    const row = numbers.indexOf(article)
    return row < 0 ? numbers.length : row
  }
  return { total: numbers.length, at: (row) => numbers[row] ?? 0, rowOf }
}

/**
 * The articles from one row up to, not including, another, in an order. `dated`: how many articles of the list have a
 * date; they come before the others in both orders.
 */
export function numbersBetween(
  list: ArticleList,
  order: Order,
  dated: number,
  from: number,
  to: number,
): readonly ArticleNumber[] {
  const length = Math.max(0, Math.min(to, list.total) - from)
  return Array.from({ length }, (_, index) => {
    const row = from + index
    return list.at(order === 'oldest' && row < dated ? dated - 1 - row : row)
  })
}

/** Where an article stands in a list; undefined for one that the list does not have. */
export function positionIn(list: ArticleList, article: ArticleNumber): ListPosition | undefined {
  const index = list.rowOf ? list.rowOf(article) : rowFor(list, article)
  if (index === list.total || list.at(index) !== article) return undefined
  return {
    index,
    total: list.total,
    ...(index > 0 && { newer: list.at(index - 1) }),
    ...(index + 1 < list.total && { older: list.at(index + 1) }),
  }
}

/**
 * The `most` articles of a list nearest to an article in the archive's order, which itself is left out; of equals the
 * newer first.
 */
export function nearestIn(
  list: ArticleList,
  article: ArticleNumber,
  most: number,
  { placeOf }: ArticleNumbers,
): readonly ArticleNumber[] {
  const away = (number: ArticleNumber): number => Math.abs(placeOf(number) - placeOf(article))
  const row = rowFor(list, article)
  const from = Math.max(0, row - most)
  const around = Array.from({ length: Math.min(list.total, row + most + 1) - from }, (_, index) => {
    return list.at(from + index)
  })
  return around
    .filter((number) => number !== article)
    .sort((one, other) => away(one) - away(other) || other - one)
    .slice(0, most)
}

/** The first row with the article or an older one, by halving; the list's length where there is none. */
function rowFor({ total, at }: ArticleList, article: ArticleNumber): number {
  let [low, high] = [0, total]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(middle) <= article) high = middle
    else low = middle + 1
  }
  return low
}
