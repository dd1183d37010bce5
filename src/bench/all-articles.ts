import type { ArticleNumber, ArticleSource } from '#archive/source/article-source.ts'
import type { Article } from '#model/article.ts'

/** Cards lie in pages of so many. */
const PAGE = 32

/** Every article of an archive with its number, oldest first; only a page of them is held at a time. */
export async function* allArticles(source: ArticleSource): AsyncGenerator<[ArticleNumber, Article]> {
  const { articles } = await source.root()
  for (let first = 0; first < articles; first += PAGE) {
    const numbers = Array.from({ length: Math.min(PAGE, articles - first) }, (_, place) => first + place)
    const found = await Promise.all((await source.cards(numbers)).map(({ id }) => source.article(id)))
    for (const one of found) {
      if (!one) throw new Error(`an article after number ${first} is missing`)
      yield [one.number, one.article]
    }
  }
}
