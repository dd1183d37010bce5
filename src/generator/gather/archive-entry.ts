import type { ArticleNumber } from '#archive/source/article-source.ts'
import type { Article, ArticleCard, ArticleCountry, CardPerson, NamedPlace } from '#model/article.ts'
import type { SaidAbout } from '#model/statement.ts'
import type { Spelling } from '#generator/ingest/article-digest.ts'
import type { ArticleWords } from '#generator/ingest/article-words.ts'

/** A person of an article. */
export interface EntryPerson extends CardPerson {
  readonly roles: readonly string[]
  /** The words of the mentions, as first seen. */
  readonly spellings: readonly Spelling[]
  /** What each of their statements names; missing where they make none. */
  readonly says?: readonly SaidAbout[] | undefined
}

/** A country of an article. */
export interface EntryCountry extends Omit<ArticleCountry, 'mentions'> {
  /** The ways in which the article names it, folded. */
  readonly forms: readonly string[]
}

/** A town of an article, of which it is sure which one is meant. */
export interface EntryPlace extends Pick<NamedPlace, 'name' | 'code'> {
  readonly point: NonNullable<NamedPlace['point']>
  /** As `placeId` has it. */
  readonly id: string
}

/** An article as the archive enters it: what lists, counts and the search need, and how the whole of it is got. */
export interface ArchiveEntry extends Omit<ArticleCard, 'people' | 'countries'> {
  /** Its number in the archive (`numbered`). */
  readonly number: ArticleNumber
  readonly people: readonly EntryPerson[]
  readonly countries: readonly EntryCountry[]
  /** Its sure towns, each once; in a linked archive those that have a page of their own. */
  readonly places: readonly EntryPlace[]
  /** What the search index knows it by. */
  readonly indexed: ArticleWords
  /** Of the text that those words are in: equal only for equal texts. */
  readonly textKey: string
  /** Of all that `article` answers. */
  readonly hash: string
  readonly article: () => Promise<Article>
}
