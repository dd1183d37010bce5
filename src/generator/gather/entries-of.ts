import type { ArticleNumber } from '#archive/source/article-source.ts'
import { searchedText } from '#archive/search/searched-text.ts'
import { countryMention, spellingsOf } from '#generator/ingest/article-digest.ts'
import { createWordTaker } from '#generator/ingest/article-words.ts'
import type { ArticleWords } from '#generator/ingest/article-words.ts'
import { cardOf, partsOfArticle } from '#model/article.ts'
import type { Article } from '#model/article.ts'
import { placeId } from '#model/place-id.ts'
import { saidAbout } from '#model/statement.ts'
import type { ArchiveEntry } from './archive-entry.ts'
import { numbered } from './numbered.ts'
import { saying } from './person-ledger.ts'

/**
 * The entries of all articles of an archive, which are in memory, whole and linked, in the archive's order: what it can be
 * written from without a build.
 */
export function entriesOf(articles: readonly Article[]): readonly ArchiveEntry[] {
  const takeWords = createWordTaker()
  return numbered(articles).map(([number, article]) =>
    entryOf(number, article, takeWords(searchedText(article))),
  )
}

function entryOf(number: ArticleNumber, article: Article, indexed: ArticleWords): ArchiveEntry {
  const parts = partsOfArticle(article)
  return {
    ...cardOf(article),
    number,
    people: article.people.map(({ id, name, roles, mentions, statements }) => {
      return {
        id,
        name,
        roles,
        spellings: spellingsOf(mentions, parts),
        ...saying(statements?.map((statement) => saidAbout(article, statement))),
      }
    }),
    countries: article.countries.map(({ mentions, ...country }) => {
      return { ...country, forms: mentions.flatMap((mention) => countryMention(mention, parts).form ?? []) }
    }),
    places: (article.places ?? []).flatMap(({ name, code, point, hasPage }) =>
      hasPage && point ? [{ id: placeId({ name, code }), name, code, point }] : [],
    ),
    indexed,
    textKey: JSON.stringify(searchedText(article)),
    hash: JSON.stringify(article),
    article: async () => article,
  }
}
