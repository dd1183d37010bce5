import type { ArticleNumber, Numbers } from '#archive/source/article-source.ts'

/** Where an article stands in a list that runs from the newest down. */
export interface ListPosition {
  /** From 0. */
  readonly index: number
  readonly total: number
  readonly newer?: ArticleNumber
  readonly older?: ArticleNumber
}

/** The place of an article in a list, or undefined if the list does not have it. */
export function listPosition(numbers: Numbers, article: ArticleNumber): ListPosition | undefined {
  return numbers.kind === 'range' ? positionInRange(numbers, article) : positionInList(numbers.list, article)
}

function positionInRange(
  { from, to }: { readonly from: number; readonly to: number },
  article: number,
): ListPosition | undefined {
  if (article < from || article >= to) return undefined
  return {
    index: to - 1 - article,
    total: to - from,
    ...(article + 1 < to && { newer: article + 1 }),
    ...(article > from && { older: article - 1 }),
  }
}

function positionInList(list: ArrayLike<ArticleNumber>, article: number): ListPosition | undefined {
  let low = 0
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) <= article) high = middle
    else low = middle + 1
  }
  if (list[low] !== article) return undefined
  const newer = list[low - 1]
  const older = list[low + 1]
  return {
    index: low,
    total: list.length,
    ...(newer !== undefined && { newer }),
    ...(older !== undefined && { older }),
  }
}
