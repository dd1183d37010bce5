import type { ArticleNumber, ArticleSource } from '#archive/source/article-source.ts'
import type { Article } from '#model/article.ts'
import { EVERYTHING } from '#model/filter.ts'

/** Cards lie in pages of so many. */
const PAGE = 32

/** Every article of an archive with its number, newest first; only a page of them is held at a time. */
export async function* allArticles(source: ArticleSource): AsyncGenerator<[ArticleNumber, Article]> {
  const { articles } = await source.root()
  for (let first = 0; first < articles; first += PAGE) {
    const cards = await source.slice(EVERYTHING, 'newest', first, first + PAGE)
    const found = await Promise.all(cards.map(({ id }) => source.article(id)))
    for (const one of found) {
      if (!one) throw new Error(`an article after the first ${first} is missing`)
      yield [one.number, one.article]
    }
  }
}
