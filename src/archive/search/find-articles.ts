import type { NumberedCounts } from '#archive/source/article-numbers.ts'
import type { ArticleNumber } from '#archive/source/article-source.ts'
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

/**
 * The articles of an archive for which the query holds, and how well each fits. `free`: the numbers that no article has.
 * Rejects when a file of the index is missing or damaged.
 */
export async function findArticles(
  maps: ClauseMaps,
  counts: NumberedCounts,
  query: SearchQuery,
  free: () => Promise<Iterable<ArticleNumber>>,
): Promise<Ranking> {
  const [all, none] = await Promise.all(
    [query.all, query.none].map((clauses) => Promise.all(clauses.map((clause) => postingsOf(maps, clause)))),
  )
  const ranking = createRanking(counts, query.words)
  all?.forEach((postings) => ranking.require(postings))
  none?.forEach((postings) => ranking.exclude(postings))
  if (query.all.length === 0) ranking.exclude({ numbers: await free() })
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
