import { articlesWithPhrase } from './find-phrase.ts'
import { articlesWithBeginning, articlesWithForm, articlesWithWord } from './find-term.ts'
import type { Postings } from '#archive/format/search/postings.ts'
import { createRanking } from './ranking.ts'
import type { Ranking } from './ranking.ts'
import type { Clause, SearchQuery } from './search-query.ts'
import type { SortedMap } from './sorted-map.ts'

/** The sorted maps in which clauses are looked up. */
export interface ClauseMaps {
  readonly words: SortedMap
  readonly positions: SortedMap
}

/** The articles of an archive of `articles` for which the query holds, and how well each fits. Rejects when a file of the index is missing or damaged. */
export async function findArticles(maps: ClauseMaps, articles: number, query: SearchQuery): Promise<Ranking> {
  const [all, none] = await Promise.all(
    [query.all, query.none].map((clauses) => Promise.all(clauses.map((clause) => postingsOf(maps, clause)))),
  )
  const ranking = createRanking(articles, query.words)
  all?.forEach((postings) => ranking.require(postings))
  none?.forEach((postings) => ranking.exclude(postings))
  return ranking
}

/** The articles for which one clause holds. */
export async function postingsOf({ words, positions }: ClauseMaps, clause: Clause): Promise<Postings> {
  if (clause.kind === 'word') return articlesWithWord(words, clause.word)
  if (clause.kind === 'prefix') return articlesWithBeginning(words, clause.word)
  const [word = ''] = clause.words
  return clause.words.length === 1
    ? articlesWithForm(words, word)
    : articlesWithPhrase(positions, words, clause.words)
}
