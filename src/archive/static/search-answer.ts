import { isEverything, withText } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import type { ArticleNumber, SearchAnswer } from '#archive/source/article-source.ts'
import type { ArticleList } from './article-list.ts'
import type { SearchIndex } from '#archive/search/search-index.ts'

/**
 * The best of a filter's articles for its words; where it has none, what the words may have been meant for, and what fewer
 * of them find.
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
  const totalOf = async (text: string) => (await matching(index, withText(filter, text), listOf)).length
  const [correction, without] = await Promise.all([
    index.correction(text).then(async (text) => text && { text, total: await totalOf(text) }),
    Promise.all(index.lesser(text).map(async (less) => ({ ...less, total: await totalOf(less.text) }))),
  ])
  const found = without.filter(({ total }) => total > 0)
  return {
    total: 0,
    best: [],
    ...(correction && correction.total > 0 && { correction }),
    ...(found.length > 0 && { without: found }),
  }
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
