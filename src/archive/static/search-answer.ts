import { isEverything, withText } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { ArticleNumber, SearchAnswer } from '#archive/source/article-source.ts'
import type { ArticleList } from './article-list.ts'
import type { SearchIndex } from '#archive/search/search-index.ts'

/**
 * The best of a filter's articles for its words; where it has none, what the words may have been meant for.
 * `listOf`: the articles that a filter lets through.
 */
export async function searchAnswer(
  index: SearchIndex,
  filter: Filter,
  limit: number,
  listOf: (filter: Filter) => Promise<ArticleList>,
): Promise<SearchAnswer> {
  const text = filter.text ?? ''
  const numbers = await matching(index, filter, listOf)
  if (numbers.length > 0)
    return { total: numbers.length, best: (await index.find(text)).best(limit, numbers) }
  const corrected = await index.correction(text)
  if (corrected === undefined) return { total: 0, best: [] }
  const { length } = await matching(index, withText(filter, corrected), listOf)
  return { total: 0, best: [], ...(length > 0 && { correction: { text: corrected, total: length } }) }
}

/** Words alone need no columns. */
async function matching(
  index: SearchIndex,
  filter: Filter,
  listOf: (filter: Filter) => Promise<ArticleList>,
): Promise<ArrayLike<ArticleNumber>> {
  if (isEverything(withText(filter, ''))) return numbersOf((await index.find(filter.text ?? '')).hits())
  const { total, at } = await listOf(filter)
  return Array.from({ length: total }, (_, row) => at(row))
}

function numbersOf(hits: Uint8Array): readonly ArticleNumber[] {
  const numbers: ArticleNumber[] = []
  hits.forEach((hit, number) => {
    if (hit === 1) numbers.push(number)
  })
  return numbers
}
