import type { ArticleSource } from '#archive/source/article-source.ts'
import { matches } from '#archive/search/matches.ts'
import { parseSearch } from '#archive/search/search-query.ts'
import type { SearchQuery } from '#archive/search/search-query.ts'
import { searchedText } from '#archive/search/searched-text.ts'
import { ENGLISH, stemOf } from '#archive/search/stem.ts'
import type { Article, ArticleCard } from '#model/article.ts'
import { EVERYTHING, withText } from '#model/filter.ts'
import { wordsOf } from '#model/words.ts'
import { randomNumbers } from '../../e2e/archives.ts'
import { allArticles } from './all-articles.ts'

/** Something to search for, and the headline of the article it was taken from: articles may come again in several editions. */
export interface KnownQuery {
  readonly text: string
  readonly headline: string
}

/** Words of a phrase taken from a text, and in how many articles it may be to count as rare. */
const [PHRASE, RARE] = [5, 1 / 1500]

/** So many queries, half of them headlines, half rare phrases in quotes out of a text; the same ones every time. */
export async function knownQueries(source: ArticleSource, count: number): Promise<readonly KnownQuery[]> {
  const random = randomNumbers(21578)
  const { articles } = await source.root()
  const queries: KnownQuery[] = []
  while (queries.length < count) {
    const card = await cardAt(source, Math.floor(random() * articles))
    const found = card && (await source.article(card.id))
    const text = found && (queries.length % 2 === 0 ? card.headline : phraseOf(found.article, random))
    if (!card || text === undefined || text === '') continue
    const { total } = await source.search(withText(EVERYTHING, text), 1)
    if (queries.length % 2 === 0 || total <= Math.max(10, articles * RARE)) queries.push({ text, headline: card.headline }) // prettier-ignore
  }
  return queries
}

/** One to three words of headlines, as readers type them; the same ones every time. */
export async function shortQueries(source: ArticleSource, count: number): Promise<readonly string[]> {
  const random = randomNumbers(1987)
  const { articles } = await source.root()
  const queries: string[] = []
  while (queries.length < count) {
    const card = await cardAt(source, Math.floor(random() * articles))
    const words = wordsOf(card?.headline ?? '').filter(({ word }) => word.length > 3)
    const [first, length] = [Math.floor(random() * words.length), 1 + (queries.length % 3)]
    if (words.length > 0) queries.push(words.slice(first, first + length).map(({ word }) => word).join(' ')) // prettier-ignore
  }
  return queries
}

async function cardAt(source: ArticleSource, row: number): Promise<ArticleCard | undefined> {
  return (await source.slice(EVERYTHING, 'newest', row, row + 1))[0]
}

function phraseOf({ blocks }: Article, random: () => number): string | undefined {
  const text = blocks[Math.floor(random() * blocks.length)]?.text ?? ''
  const words = text.split(/\s+/)
  if (words.length < 2 * PHRASE) return undefined
  const first = Math.floor(random() * (words.length - PHRASE))
  return `"${words
    .slice(first, first + PHRASE)
    .join(' ')
    .replaceAll('"', '')}"`
}

/** How many articles each query is in, found by reading them all by the rule that the search promises. */
export async function bruteForceCounts(
  source: ArticleSource,
  texts: readonly string[],
): Promise<readonly number[]> {
  const queries = texts.map((text) => {
    const query = parseSearch(text)
    return { query, stems: stemsAsked(query) }
  })
  const counts = texts.map(() => 0)
  for await (const [, article] of allArticles(source)) {
    const text = searchedText(article)
    const stems = new Set(
      [text.headline, ...text.body].flatMap((part) =>
        wordsOf(part).flatMap(({ word, also = word }) => [word, also].map((one) => stemOf(one))),
      ),
    )
    for (const [index, { query, stems: asked }] of queries.entries()) {
      if ((text.language !== ENGLISH || asked.every((stem) => stems.has(stem))) && matches(query, text))
        counts[index] = (counts[index] ?? 0) + 1
    }
  }
  return counts
}

/** Stems that an article in English must have: most need no closer look. */
function stemsAsked({ all }: SearchQuery): readonly string[] {
  return all.flatMap((clause) => {
    if (clause.kind === 'prefix' || clause.kind === 'any') return []
    return (clause.kind === 'word' ? [clause.word] : clause.words).map((word) => stemOf(word))
  })
}
