import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStaticSource } from '#archive/static/static-source.ts'
import type { ArticleSource } from '#archive/source/article-source.ts'
import { createSearchIndex } from '#archive/search/search-index.ts'
import { matches } from '#archive/search/matches.ts'
import { parseSearch } from '#archive/search/search-query.ts'
import { searchedText } from '#archive/search/searched-text.ts'
import type { Article, ArticleId, ArticlePerson } from '#model/article.ts'
import type { PersonId } from '#model/person.ts'
import { EVERYTHING, withText } from '#model/filter.ts'
import { wordsOf } from '#model/words.ts'
import { numbered } from '#generator/gather/numbered.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import { goOn, hashesOf, readFromMemory, writeArchive } from '#generator/testing/written-archive.ts'

const VOCABULARY = 'the of to in and bank banks banking banker harbour harbours negotiate negotiated negotiation negotiations nego policy policies polic a as by it its café Cafe 港口 港湾口 U.S. us 3.5 3 treaty treaties river rivers reservoir négocier negocie négociations Müller mueller muller Đorđević djordjevic united unit units'.split(' ') // prettier-ignore

/** Texts of few words, so that queries of few words meet them in every way. */
const sentence = fc
  .array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '))

const article = fc.record({
  headline: sentence,
  texts: fc.array(sentence, { minLength: 1, maxLength: 3 }),
  language: fc.constantFrom<string | undefined>(undefined, 'en', 'en-GB', 'fr', 'de', 'zh'),
})

/** Archives of one language are written in less. */
const english = article.map((draft) => ({ ...draft, language: 'en' as string | undefined }))

const quoted = fc
  .array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 5 })
  .map((words) => `"${words.join(' ')}"`)

const begun = fc
  .tuple(fc.constantFrom(...VOCABULARY), fc.nat(8))
  .map(([word, length]) => `${word.slice(0, 1 + length)}*`)

const asked = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('', '', '', '-', 'OR ', 'OR '),
        fc.oneof(fc.constantFrom(...VOCABULARY), quoted, begun),
      )
      .map((pair) => pair.join('')),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => pieces.join(' '))

test('the index finds exactly the articles that match', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(...[article, english].map((one) => fc.array(one, { minLength: 5, maxLength: 30 }))),
      fc.array(asked, { minLength: 30, maxLength: 60 }),
      async (drafts, queries) => {
        const articles = drafts.map(({ headline, texts, language }, number) =>
          articleOf(number, headline, texts, language),
        )
        const source = await sourceOf(articles)
        for (const query of queries)
          expect(await found(source, query), query).toEqual(bruteForce(articles, query))
      },
    ),
    { numRuns: 12 },
  )
})

test('beginnings find what begins so, however many files that takes', async () => {
  const articles = [...syntheticArticles({ articles: 120, people: 90, countries: 20, undated: 0 })]
  const source = await sourceOf(articles)
  const words = articles[7]?.blocks.flatMap(({ text }) => wordsOf(text).map(({ word }) => word)) ?? []
  const beginnings = words.slice(0, 12).flatMap((word, index) => word.slice(0, 1 + (index % 6)))
  for (const beginning of new Set(beginnings)) {
    expect(await found(source, `${beginning}*`), beginning).toEqual(bruteForce(articles, `${beginning}*`))
  }
})

test('a phrase that is the whole headline comes before one in a longer headline, that before one in the text', async () => {
  const source = await sourceOf([
    articleOf(0, 'Harbour treaty', ['policy']),
    articleOf(1, 'The harbour treaty of the bank', ['harbour treaty, harbour treaty, harbour treaty']),
    articleOf(2, 'Rivers', ['A harbour treaty, the harbour treaty of it, harbour treaty']),
    articleOf(3, 'Treaty harbour', ['river']),
  ])
  const { best } = await source.search(withText(EVERYTHING, '"harbour treaty"'), 9)
  const cards = await source.cards(best)
  expect(cards.map(({ id }) => id)).toEqual(['undated-0000', 'undated-0001', 'undated-0002'])
})

test('letters that some keyboards lack are found by either way of writing them without', async () => {
  const names = ['Đorđević', 'Łódź', 'Tromsø', 'Straße', 'Ærø', 'Müller', 'Århus']
  const articles = names.map((name, number) => articleOf(number, 'Harbour', [`${name} met`]))
  const source = await sourceOf(articles)
  const ways = ['djordjevic dordevic', 'lodz', 'tromso tromsoe', 'strasse', 'aero', 'muller mueller', 'arhus aarhus'] // prettier-ignore
  for (const [number, { id }] of numbered(articles)) {
    const place = articles.findIndex((article) => article.id === id)
    for (const way of [names[place] ?? '', ...(ways[place] ?? '').split(' ')])
      expect(await found(source, way), way).toEqual([number])
  }
})

test('people are found by the beginning of every word of their names, and all of them are counted', async () => {
  const drafts = syntheticArticles({ articles: 400, people: 900, countries: 20, undated: 0, paragraphs: 0 })
  const articles = Array.from(drafts, (draft) => {
    return { ...draft, people: draft.people.map((person) => ({ ...person, roles: [], mentions: [] })) }
  })
  const source = await sourceOf(articles)
  const people = new Map(articles.flatMap(({ people }) => people.map(({ id, name }) => [id, wordsOf(name)])))
  const words = [...people.values()].flatMap((name) => name.map(({ word }) => word))
  const beginnings = words.map((word, index) => word.slice(0, 1 + (index % 3)))
  for (const beginning of new Set(beginnings)) {
    const called = [...people.values()].filter((name) => name.some(({ word }) => word.startsWith(beginning)))
    expect((await source.findNames(beginning)).people, beginning).toBe(called.length)
  }
})

test('an index that goes on from that of the articles before is the one that is written anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(...[article, english].map((one) => fc.array(one, { maxLength: 12 }))),
      fc.oneof(...[article, english].map((one) => fc.array(one, { maxLength: 4 }))),
      async (before, more) => {
        const articles = [...before, ...more].map(({ headline, texts, language }, number) =>
          articleOf(number, headline, texts, language),
        )
        const earlier = await goOn(undefined, articles.slice(0, before.length))
        const { files } = await goOn(earlier, articles)
        expect(hashesOf(files)).toEqual(hashesOf(await writeArchive(articles)))
      },
    ),
    { numRuns: 60 },
  )
})

test('so it is when somebody has another role with the articles that came, or another name in those before', async () => {
  const envoy = { id: 'ada-byron' as PersonId, name: 'Ada Byron', roles: ['Special Envoy'], mentions: [] }
  const minister = { ...envoy, roles: ['Foreign Minister'] }
  const lovelace = { ...envoy, name: 'Ada Lovelace' }
  for (const [before, after] of [
    [named(envoy), named(envoy, minister, minister)],
    [named(envoy, envoy), named(lovelace, lovelace)],
    [named(envoy, envoy), named(lovelace, lovelace, envoy)],
  ] as const) {
    const { files } = await goOn(await goOn(undefined, before), after)
    expect(hashesOf(files)).toEqual(hashesOf(await writeArchive(after)))
  }
})

test('an index of other articles is not gone on from', async () => {
  const articles = [...syntheticArticles({ articles: 60, people: 30, countries: 20, undated: 0 })]
  const without = articles.filter((_, number) => number !== 30)
  for (const [before, after] of [
    [articles, without],
    [without, articles],
  ] as const) {
    const { files, kept } = await goOn(await goOn(undefined, before), after)
    expect(kept).toBe(0)
    expect(hashesOf(files)).toEqual(hashesOf(await writeArchive(after)))
  }
})

function named(...people: readonly ArticlePerson[]): readonly Article[] {
  return people.map((person, number) => ({ ...articleOf(number, 'Harbour', ['river']), people: [person] }))
}

function bruteForce(articles: readonly Article[], query: string): readonly number[] {
  const parsed = parseSearch(query)
  return numbered(articles).flatMap(([number, article]) =>
    matches(parsed, searchedText(article)) ? [number] : [],
  )
}

async function found(source: ArticleSource, query: string): Promise<readonly number[]> {
  const { best, total } = await source.search(withText(EVERYTHING, query), 1000)
  expect(total).toBe(best.length)
  return best.toSorted((one, other) => one - other)
}

async function sourceOf(articles: readonly Article[]): Promise<ArticleSource> {
  const read = readFromMemory(await writeArchive(articles))
  return createStaticSource(read, async (files, reader) => createSearchIndex(files, reader))
}

function articleOf(number: number, headline: string, texts: readonly string[], language?: string): Article {
  return {
    id: `undated-${String(number).padStart(4, '0')}` as ArticleId,
    headline,
    headlineFrom: 'text',
    captions: [],
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
    asides: [],
    words: 10,
    people: [],
    countries: [],
    ...(language && { language }),
  }
}
