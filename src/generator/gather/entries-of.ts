import { searchedText } from '#archive/search/searched-text.ts'
import { countryMention, spellingsOf } from '#generator/ingest/article-digest.ts'
import { createWordTaker } from '#generator/ingest/article-words.ts'
import type { ArticleWords } from '#generator/ingest/article-words.ts'
import { cardOf, partsOfArticle } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import type { ArchiveEntry } from './archive-entry.ts'

/** The entries of articles that are in memory, whole and linked: what an archive can be written from without a build. */
export function* entriesOf(articles: Iterable<Article>): Generator<ArchiveEntry> {
  const takeWords = createWordTaker()
  for (const article of articles) yield entryOf(article, takeWords(searchedText(article)))
}

function entryOf(article: Article, indexed: ArticleWords): ArchiveEntry {
  const parts = partsOfArticle(article)
  return {
    ...cardOf(article),
    people: article.people.map(({ id, name, roles, mentions }) => {
      return { id, name, roles, spellings: spellingsOf(mentions, parts) }
    }),
    countries: article.countries.map(({ mentions, ...country }) => {
      return { ...country, forms: mentions.flatMap((mention) => countryMention(mention, parts).form ?? []) }
    }),
    indexed,
    textKey: JSON.stringify(searchedText(article)),
    hash: JSON.stringify(article),
    article: async () => article,
  }
}
