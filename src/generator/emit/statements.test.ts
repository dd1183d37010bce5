import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStaticSource } from '#archive/static/static-source.ts'
import { partsOfArticle } from '#model/article.ts'
import type { Article, ArticlePerson } from '#model/article.ts'
import { EVERYTHING, withBy, withStanding } from '#model/filter.ts'
import type { Filter } from '#model/filter.ts'
import { matchesFilter } from '#model/matches-filter.ts'
import type { PersonId } from '#model/person.ts'
import { isWithin, saidAbout } from '#model/statement.ts'
import type { Statement } from '#model/statement.ts'
import { inOrder } from '#generator/gather/numbered.ts'
import { filters } from '#generator/testing/exact-counts.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import { readFromMemory, writeArchive } from '#generator/testing/written-archive.ts'

const ARTICLES = inOrder([...syntheticArticles({ articles: 60, people: 20, countries: 8, undated: 3 })])
const FILES = await writeArchive(ARTICLES)
const PEOPLE = [...new Set(ARTICLES.flatMap(({ people }) => people.map(({ id }) => id)))]
const NONE = { all: [], none: [] }

/** Ids of articles with the statements of a speaker there that a filter lets through, article by article. */
function plainStatements(speaker: PersonId, filter: Filter): ReadonlyMap<string, readonly Statement[]> {
  const found = ARTICLES.map((article) => {
    const { statements = [] } = article.people.find(({ id }) => id === speaker) ?? {}
    const kept = statements.filter((statement) => isSaidUnder(article, statement, filter))
    return [article.id, kept] as const
  })
  return new Map(found.filter(([, statements]) => statements.length > 0))
}

/** Whether the article has what the filter says of articles, and the statement what it says of people and countries. */
function isSaidUnder(article: Article, { content }: Statement, filter: Filter): boolean {
  const isNamed = ({ mentions }: Pick<ArticlePerson, 'mentions'>) =>
    mentions.some((mention) => isWithin(content, mention))
  const { byPlace: _, ...rest } = article
  const told = {
    ...rest,
    people: article.people.filter(isNamed),
    countries: article.countries.filter(isNamed),
  }
  return (
    matchesFilter(article, { ...EVERYTHING, said: filter.said }) &&
    matchesFilter(told, { ...filter, said: NONE })
  )
}

/** How many of the statements name each country. */
function named(said: ReadonlyMap<string, readonly Statement[]>): ReadonlyMap<string, number> {
  const codes = ARTICLES.flatMap((article) =>
    (said.get(article.id) ?? []).flatMap((one) => saidAbout(article, one).countries),
  )
  return new Map(codes.map((code) => [code, codes.filter((other) => other === code).length]))
}

/** Where the article's part begins to be said. */
function firstWords(id: string, { content: [span] }: Statement): string | undefined {
  const article = ARTICLES.find((article) => article.id === id)
  return article && span && partsOfArticle(article)[span.part]?.slice(span.start, span.end)
}

test('what somebody says under a filter are the statements that a plain count finds', async () => {
  const source = createStaticSource(readFromMemory(FILES))
  let numbers = 0
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PEOPLE), filters(ARTICLES), async (speaker, filter) => {
      const { filter: known } = await source.resolve(filter)
      const expected = plainStatements(speaker, known)
      const said = await source.statements(speaker, filter, Infinity)
      expect(said?.total).toBe([...expected.values()].flat().length)
      expect(said?.articles).toBe(expected.size)
      expect(said?.months.reduce((sum, { articles }) => sum + articles, 0)).toBe(
        ARTICLES.filter(
          ({ id, published, happened }) => expected.has(id) && (filter.by ? happened : published),
        ).length,
      )
      const words = said?.found.map(({ article, statements }) => {
        return [
          article.id,
          statements.map(({ content }) => content.map(({ text }) => text).join('')),
        ] as const
      })
      expect(new Map(words)).toEqual(
        new Map([...expected].map(([id, all]) => [id, all.map((one) => firstWords(id, one))])),
      )
      numbers += 3 + expected.size
      expect(new Map(said?.about.country.map(({ id, articles }) => [id, articles]))).toEqual(named(expected))
    }),
    { numRuns: 150, examples: PEOPLE.map((speaker) => [speaker, EVERYTHING]) },
  )
  expect(numbers).toBeGreaterThan(500)
})

test('statements stand newest first, by the day filed or by the day it happened', async () => {
  const source = createStaticSource(readFromMemory(FILES))
  const [speaker] = PEOPLE as [PersonId]
  for (const filter of [EVERYTHING, withBy(EVERYTHING, 'happened')]) {
    const { found = [] } = (await source.statements(speaker, filter, Infinity)) ?? {}
    const listed = await source.slice(withStanding(filter, 'said', speaker, 'chosen'), 'newest', 0, 99)
    expect(found.map(({ article }) => article.id)).toEqual(listed.map(({ id }) => id))
  }
})

test('nobody knows what is said by somebody who is not there', async () => {
  const source = createStaticSource(readFromMemory(FILES))
  expect(await source.statements('nobody' as PersonId, EVERYTHING, 5)).toBeUndefined()
})
