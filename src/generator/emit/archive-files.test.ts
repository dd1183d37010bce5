import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { dataPath, packSizeFor } from '#archive/format/file-names.ts'
import { decodeRoot } from '#archive/format/root-file.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import type { Article, ArticleId } from '#model/article.ts'
import { cardOf, facetIds } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import { FACETS } from '#model/facets.ts'
import { EVERYTHING, withStanding } from '#model/filter.ts'
import type { PersonId } from '#model/person.ts'
import { inOrder, numbered } from '#generator/gather/numbered.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import { articleLists } from '#generator/testing/odd-articles.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import { readFromMemory, writeArchive } from '#generator/testing/written-archive.ts'

const SIZE = { articles: 200, people: 100, countries: 20, undated: 5, paragraphs: 1 }
const ARTICLES = inOrder([...syntheticArticles(SIZE)])
const WRITTEN = writeArchive(ARTICLES)
/** Of the article at place 70: those with a date begin with 32. */
const NUMBER = 32 + 70 - SIZE.undated

test('every article and card comes back as it was, whatever its words and names', async () => {
  await fc.assert(
    fc.asyncProperty(articleLists, async (articles) => {
      const source = createStaticSource(readFromMemory(await writeArchive(articles)))
      for (const [number, article] of numbered(articles)) {
        expect(await source.article(article.id)).toEqual({ number, article: wellFormed(article) })
        expect(await source.cards([number])).toEqual([cardOf(wellFormed(article))])
      }
    }),
    { numRuns: 40 },
  )
})

/** How many packs of a size the articles are in. */
function packsOf(size: number): number {
  return Math.ceil(SIZE.undated / size) + Math.ceil((SIZE.articles - SIZE.undated) / size)
}

test('with many articles in a file each is found all the same, and files are fewer', async () => {
  const packed = await writeArchive(ARTICLES, [], packSizeFor(100_000))
  const source = createStaticSource(readFromMemory(packed))
  for (const article of ARTICLES) expect((await source.article(article.id))?.article).toEqual(article)
  expect((await WRITTEN).size - packed.size).toBe(packsOf(8) - packsOf(32))
})

test('an article whose card is at hand takes one more file; a root that is known is not read again', async () => {
  const asked: string[] = []
  const reader = readFromMemory(await WRITTEN, asked)
  const root = await createStaticSource(reader).root()
  asked.length = 0
  const source = createStaticSource(reader, undefined, root)
  const [card] = await source.cards([NUMBER])
  expect(asked).not.toContain('archive.json')
  asked.length = 0
  expect(await source.article(card?.id ?? ('' as ArticleId))).toEqual({
    number: NUMBER,
    article: ARTICLES[70],
  })
  expect(asked).toHaveLength(1)
})

test('an article asked for by its id alone takes what names the lookup, the lookup and its own file', async () => {
  const asked: string[] = []
  const reader = readFromMemory(await WRITTEN, asked)
  const root = await createStaticSource(reader).root()
  asked.length = 0
  const source = createStaticSource(reader, undefined, root)
  expect(await source.article(ARTICLES[70]!.id)).toEqual({ number: NUMBER, article: ARTICLES[70] })
  expect(asked).toHaveLength(3)
})

test('somebody whom a panel has shown is chosen without a lookup, once the columns are there', async () => {
  const asked: string[] = []
  const source = createStaticSource(readFromMemory(await WRITTEN, asked))
  await source.find({ ...EVERYTHING, lang: { all: [['en']], none: [] } }, 'newest', 0)
  const { values } = await source.values(withStanding(EVERYTHING, 'lang', 'en', 'chosen'), 'person', {
    limit: 5,
  })
  asked.length = 0
  for (const { id, name } of values) {
    const filter = withStanding(EVERYTHING, 'person', id, 'chosen')
    const own = ARTICLES.filter(({ people }) => people.some((person) => person.id === id))
    const { view, names } = await source.find(filter, 'newest', 0)
    expect(view.total).toBe(own.length)
    expect(names).toEqual([{ facet: 'person', id, name }])
  }
  expect(asked).toEqual([])
})

test('people and countries have profiles that agree with their articles', async () => {
  const source = createStaticSource(readFromMemory(await WRITTEN))
  const { values } = await source.values(EVERYTHING, 'person', { limit: Infinity })
  for (const { id, name, articles: total } of values) {
    const own = ARTICLES.filter(({ people }) => people.some((person) => person.id === id))
    const profile = await source.person(id as PersonId)
    expect(profile).toMatchObject({ id, name, articles: own.length })
    expect(total).toBe(own.length)
    expect(profile?.cards).toEqual(own.slice(-64).reverse().map(cardOf))
    expect(profile?.people.every((other) => other.id !== id && other.articles > 0)).toBe(true)
    const inRoles = own.filter(({ people }) =>
      people.some((person) => person.id === id && person.roles.length > 0),
    )
    expect(profile?.roles.reduce((sum, { articles }) => sum + articles, 0)).toBe(inRoles.length)
  }
  for (const { id: code, articles: total } of (await source.root()).facets.country.values) {
    const own = ARTICLES.filter((article) => facetIds(article, 'country').includes(code))
    const named = own.filter(({ countries }) => countries.some((country) => country.code === code))
    const mainIn = named.filter(({ countries }) =>
      countries.some((country) => country.code === code && country.main),
    )
    const byPlace = own.length - named.length
    expect(await source.country(code)).toMatchObject({ articles: total, mainIn: mainIn.length, byPlace })
    expect(total).toBe(own.length)
  }
})

test('small and large profiles say the same of who was met, when and where', async () => {
  const source = createStaticSource(readFromMemory(await WRITTEN))
  for (const { id } of (await source.values(EVERYTHING, 'person', { limit: Infinity })).values) {
    const profile = await source.person(id as PersonId)
    const alone = withStanding(EVERYTHING, 'person', id, 'chosen')
    const met = (await source.values(alone, 'person', { limit: 51 })).values.filter(
      (value) => value.id !== id,
    )
    expect(profile?.people.map(({ id, name, role, articles }) => [id, name, role, articles])).toEqual(
      met.map(({ id, name, note, articles }) => [id, name, note, articles]),
    )
    expect(profile).toMatchObject({ months: (await source.find(alone, 'newest', 0)).view.months })
  }
})

test('the same articles give the same files, each named by its content', async () => {
  const files = await WRITTEN
  const again = await writeArchive(syntheticArticles(SIZE))
  expect([...again.keys()]).toEqual([...files.keys()])
  expect(again.get('archive.json')).toBe(files.get('archive.json'))
  for (const [path, body] of files) {
    if (path !== 'archive.json')
      expect(path).toBe(`data/${sha256(body)}.${typeof body === 'string' ? 'json' : 'bin'}`)
  }
})

test('an archive without articles answers everything with nothing', async () => {
  const source = createStaticSource(readFromMemory(await writeArchive([])))
  expect(await source.root()).toMatchObject({ articles: 0, facets: { person: { size: 0 } }, months: [] })
  expect(await source.article('2025-05-21-no-such-story' as ArticleId)).toBeUndefined()
  expect(await source.person('nobody' as PersonId)).toBeUndefined()
  expect(await source.country('PK' as CountryCode)).toBeUndefined()
  const asked = withStanding(EVERYTHING, 'country', 'PK', 'chosen')
  for (const filter of [EVERYTHING, asked]) {
    expect((await source.find(filter, 'newest', 9)).cards).toEqual([])
    for (const facet of FACETS) expect((await source.values(filter, facet, { limit: 9 })).size).toBe(0)
  }
})

test('ids that were given up lead to those used now, over several steps', async () => {
  const article = ARTICLES.findLast(({ people }) => people.length > 0) as Article
  const [person] = article.people
  const redirects = [
    { from: '/a/an-older-headline/', to: '/a/an-old-headline/' },
    { from: '/a/an-old-headline/', to: `/a/${article.id}/` },
    { from: '/person/a-misspelling/', to: `/person/${person?.id}/` },
    { from: '/person/round/', to: '/person/about/' },
    { from: '/person/about/', to: '/person/round/' },
  ]
  const source = createStaticSource(readFromMemory(await writeArchive(ARTICLES, redirects)))
  expect((await source.article('an-older-headline' as ArticleId))?.article.id).toBe(article.id)
  expect((await source.person('a-misspelling' as PersonId))?.id).toBe(person?.id)
  const alone = withStanding(EVERYTHING, 'person', person?.id ?? '', 'chosen')
  const misspelt = withStanding(EVERYTHING, 'person', 'a-misspelling', 'chosen')
  const asked = withStanding(misspelt, 'person', 'round', 'excluded')
  expect(await source.find(asked, 'newest', 3)).toEqual({
    ...(await source.find(alone, 'newest', 3)),
    filter: alone,
    unknown: [{ facet: 'person', id: 'round' }],
    names: [{ facet: 'person', id: person?.id, name: person?.name }],
  })
})

test('a file that is missing or was exchanged is told by its name', async () => {
  const files = new Map(await WRITTEN)
  const { directory } = decodeRoot(JSON.parse(String(files.get('archive.json'))))
  files.set(dataPath(directory), '{"pages":[]}')
  await expect(createStaticSource(readFromMemory(files)).root()).rejects.toEqual(
    new ArchiveError('damaged', dataPath(directory)),
  )
  files.delete(dataPath(directory))
  await expect(createStaticSource(readFromMemory(files)).root()).rejects.toMatchObject({ kind: 'missing' })
})

/** The article as text can hold it: halves of surrogate pairs are U+FFFD. */
function wellFormed(article: Article): Article {
  return JSON.parse(JSON.stringify(article), (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  ) as Article
}
