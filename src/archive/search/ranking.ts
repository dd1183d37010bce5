import { endOfNumbers } from '#archive/source/article-numbers.ts'
import type { NumberedCounts } from '#archive/source/article-numbers.ts'
import type { ArticleNumber } from '#archive/source/article-source.ts'
import type { FoundTerm } from './find-term.ts'

/**
 * What a word counts for, as a share of its weight: for being there, for being there often, for being in the headline,
 * and for being there or in the headline as it was typed.
 * All that is added up is whole, so that sums are exact in 32-bit floats (below 2^24) and do not depend on their order:
 * another engine that adds up the same numbers ranks the same.
 */
const SHARES = { there: 1, often: 0.6, headline: 2, exact: 1, exactHeadline: 1 } as const

/** The unit of weights: a word that one article in e - 1 has weighs so much. */
const UNIT = 64

/** Puts articles with every word in the headline before all others. */
const WHOLE_HEADLINE = 1_000 * UNIT

/** Among those for a headline of as many words as were asked for, as much as a rare word or two; for others in proportion. */
const AS_LONG = 100 * UNIT

/** Headlines of more words count as of so many. */
const LONGEST_HEADLINE = 40

/** The articles that have what was asked, and how well each fits; filled clause by clause. */
export interface Ranking {
  /** By article number: 1 for each that has everything required and nothing excluded. */
  hits(): Uint8Array
  /** The best of the articles asked about, best first; of equals the newer. */
  best(limit: number, among: ArrayLike<ArticleNumber>): readonly ArticleNumber[]
  require(found: FoundTerm): void
  exclude(postings: { readonly numbers: Iterable<ArticleNumber> }): void
}

/**
 * For an archive and a query of so many words. A word weighs the more the fewer articles have it (inverse document
 * frequency). Where nothing is required the numbers that no article has are to be excluded.
 */
export function createRanking(counts: NumberedCounts, words: number): Ranking {
  const { articles } = counts
  const numbers = endOfNumbers(counts)
  const found = new Uint8Array(numbers)
  const score = new Float32Array(numbers)
  const inHeadline = new Uint8Array(numbers)
  const headlineWords = new Uint8Array(numbers)
  let required = 0

  const add = (number: ArticleNumber, points: number): void => {
    score[number] = (score[number] ?? 0) + points
  }
  const require = ({ postings: { numbers, often, headline }, exact }: FoundTerm): void => {
    const weight = Math.max(1, Math.round(UNIT * Math.log(1 + articles / numbers.length)))
    const more = Math.round(weight * SHARES.often)
    numbers.forEach((number, place) => {
      if (found[number] === required) found[number] = required + 1
      add(number, weight * SHARES.there + more * (often[place] ?? 0))
      const length = headline[place] ?? 0
      if (length === 0) return
      add(number, weight * SHARES.headline)
      inHeadline[number] = (inHeadline[number] ?? 0) + 1
      headlineWords[number] = length
    })
    exact.numbers.forEach((number, place) =>
      add(number, weight * (SHARES.exact + (exact.headline[place] === 0 ? 0 : SHARES.exactHeadline))),
    )
    required++
  }

  const rankOf = (number: ArticleNumber): number => {
    const fit = score[number] ?? 0
    if (inHeadline[number] !== required) return fit
    const length = Math.min(headlineWords[number] ?? 0, LONGEST_HEADLINE)
    return fit + WHOLE_HEADLINE + Math.round((AS_LONG * Math.min(length, words)) / Math.max(length, words, 1))
  }

  return {
    require,
    exclude: ({ numbers }) => {
      for (const number of numbers) found[number] = EXCLUDED
    },
    hits: () => found.map((count) => (count === required ? 1 : 0)),
    best: (limit, among) => {
      const ranked = Array.from(among, (number) => [rankOf(number), number] as const)
      return ranked
        .sort(([one, a], [other, b]) => other - one || b - a)
        .slice(0, limit)
        .map(([, number]) => number)
    },
  }
}

/** More than clauses that a query may have. */
const EXCLUDED = 255
