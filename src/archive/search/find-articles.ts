import type { NumberedCounts } from '#archive/source/article-numbers.ts'
import type { ArticleNumber } from '#archive/source/article-source.ts'
import { unitePostings } from '#archive/format/search/postings.ts'
import { articlesWithPhrase } from './find-phrase.ts'
import { articlesWithBeginning, articlesWithForm, articlesWithWord } from './find-term.ts'
import type { FoundTerm, WordMap } from './find-term.ts'
import { createRanking } from './ranking.ts'
import type { Ranking } from './ranking.ts'
import type { Clause, SearchQuery } from './search-query.ts'
import type { SortedMap } from './sorted-map.ts'

/** The sorted maps in which clauses are looked up. */
export interface ClauseMaps extends WordMap {
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
    [query.all, query.none].map((clauses) => Promise.all(clauses.map((clause) => foundBy(maps, clause)))),
  )
  const ranking = createRanking(counts, query.words)
  all?.forEach((found) => ranking.require(found))
  none?.forEach(({ postings }) => ranking.exclude(postings))
  if (query.all.length === 0) ranking.exclude({ numbers: await free() })
  return ranking
}

/** The articles for which one clause holds. */
export async function foundBy(maps: ClauseMaps, clause: Clause): Promise<FoundTerm> {
  switch (clause.kind) {
    case 'word':
      return articlesWithWord(maps, clause.word)
    case 'prefix':
      return articlesWithBeginning(maps, clause.word)
    case 'any': {
      const found = await Promise.all(clause.of.map((term) => foundBy(maps, term)))
      const [postings, exact] = [found.map((one) => one.postings), found.map((one) => one.exact)]
      return { postings: unitePostings(postings), exact: unitePostings(exact) }
    }
    case 'phrase': {
      const [word = ''] = clause.words
      const postings =
        clause.words.length === 1
          ? await articlesWithForm(maps.words, word)
          : await articlesWithPhrase(maps.positions, maps.words, clause.words)
      return { postings, exact: postings }
    }
  }
}
