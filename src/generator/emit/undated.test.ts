import { expect, test } from 'vitest'
import { createSearchIndex } from '#archive/search/search-index.ts'
import { searchedText } from '#archive/search/searched-text.ts'
import { matches } from '#archive/search/matches.ts'
import { parseSearch } from '#archive/search/search-query.ts'
import type { ArticleSource } from '#archive/source/article-source.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import { articleOrder } from '#model/article-order.ts'
import type { Article, ArticleId } from '#model/article.ts'
import type { Day } from '#model/day.ts'
import { EVERYTHING, withText } from '#model/filter.ts'
import type { PersonId } from '#model/person.ts'
import { wordsOf } from '#model/words.ts'
import { numbered } from '#generator/gather/numbered.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import { goOn, hashesOf, readFromMemory, writeArchive } from '#generator/testing/written-archive.ts'
import type { WrittenArchive } from '#generator/testing/written-archive.ts'

/* Articles without a date are numbered apart: how many there are is nothing to the others, and shows nowhere. */

const SIZE = { articles: 230, people: 90, countries: 20, undated: 20, paragraphs: 1 }
const ARTICLES = [...syntheticArticles(SIZE)]

/** Names one who is in many articles, one whom only an undated article names, and one who is new. */
const NEW: Article = {
  ...ARTICLES[100]!,
  id: 'undated-999-harbour' as ArticleId,
  people: [
    ...ARTICLES.slice(30)
      .flatMap(({ people }) => people)
      .slice(0, 1),
    onlyUndated(),
    { id: 'new-here' as PersonId, name: 'New Here', roles: [], mentions: [] },
  ],
}
const { published: _, dateline: __, ...UNDATED } = NEW
const DATED = {
  ...NEW,
  id: '2026-01-01-harbour' as ArticleId,
  published: { day: '2026-01-01' as Day },
  dateline: { places: [] },
}

function onlyUndated(): Article['people'][number] {
  const dated = new Set(ARTICLES.slice(SIZE.undated).flatMap(({ people }) => people.map(({ id }) => id)))
  return ARTICLES.slice(0, SIZE.undated - 9).flatMap(({ people }) => people).find(({ id }) => !dated.has(id))! // prettier-ignore
}

const withOne = (article: Article) => [...ARTICLES, article].sort(articleOrder)

/** How many files of the archive with one article more are not in the archive without it. */
async function filesFor(article: Article): Promise<number> {
  const before = await writeArchive(ARTICLES)
  return [...(await writeArchive(withOne(article))).keys()].filter((path) => !before.has(path)).length
}

test('another undated article rewrites about as many files as another one with a date', async () => {
  const [undated, dated] = [await filesFor(UNDATED), await filesFor(DATED)]
  expect(undated).toBeGreaterThan(10)
  expect(undated).toBeLessThan(1.25 * dated)
})

test('a search index goes on from that of an archive in which other people were named without a date alone', async () => {
  const before = await goOn(undefined, ARTICLES)
  const after = await goOn(before, withOne(DATED))
  expect(after.kept).toBeGreaterThan(0)
  expect(hashesOf(after.files)).toEqual(hashesOf(await writeArchive(withOne(DATED))))
  const { entries } = await searchIn(after.files).findNames(onlyUndated().name)
  expect(entries.filter(({ id }) => id === onlyUndated().id)).toMatchObject([{ articles: 2 }])
})

test.each([0, 1, 31, 32, 33])(
  'of %d undated articles and some others words find those that have them, and nothing else',
  async (undated) => {
    const articles = [...syntheticArticles({ ...SIZE, articles: 50, undated })]
    const source = searchIn(await writeArchive(articles))
    const words = wordsOf(articles.map(({ headline }) => headline).join(' ')).map(({ word }) => word)
    for (const query of [...words.slice(0, 9), ...words.slice(-9).map((word) => `-${word}`), '-nothing']) {
      const ids = articles
        .filter((article) => matches(parseSearch(query), searchedText(article)))
        .map(({ id }) => id)
      const filter = withText(EVERYTHING, query)
      expect((await source.find(filter, 'newest', 0)).view.total, query).toBe(ids.length)
      const { total, best } = await source.search(filter, 99)
      expect([total, (await source.cards(best)).map(({ id }) => id).sort()]).toEqual([
        ids.length,
        ids.toSorted(),
      ])
    }
    const numbers = new Set(numbered(articles).map(([number]) => number))
    for (let number = -1; number < 200; number++)
      if (!numbers.has(number)) await expect(source.cards([number])).rejects.toThrow()
  },
)

function searchIn(files: WrittenArchive): ArticleSource {
  return createStaticSource(readFromMemory(files), async (files, reader) => createSearchIndex(files, reader))
}
