import { expect, test } from 'vitest'
import type { ArticleSource } from '#archive/source/article-source.ts'
import type { ArticleId } from '#model/article.ts'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import type { PagePath } from '#generator/site/page-paths.ts'
import type { Card } from './picture-texts.ts'
import { canBeDrawn, cardOfPage } from './picture-texts.ts'
import { CARD_HEIGHT, CARD_WIDTH, drawCard } from './draw-picture.ts'
import { createPictures, pagesWithPicture } from './pictures.ts'

const site = { title: 'Harbour Archive', base: '/repo/', origin: 'https://example.org' }
const [article] = syntheticArticles({ articles: 1, people: 3, countries: 2, undated: 0 })
if (!article) throw new Error('no article')
const filed = { ...article, headline: 'Ferry line reopens', dateline: { places: ['Tallinn'], day: '2031-03-01' as never, agency: 'Coast Wire' } } // prettier-ignore
const source = {
  article: async () => ({ number: 0, article: filed }),
} as Partial<ArticleSource> as ArticleSource
const page: PagePath = { path: '/a/ferry/', article: 'ferry' as ArticleId }

test('the picture of an article opens with its dateline and says its headline', async () => {
  expect(await cardOfPage(site, source, page)).toMatchObject({
    place: 'Tallinn,',
    line: 'March 1 (Coast Wire)',
    title: 'Ferry line reopens',
    archive: 'Harbour Archive',
  })
})

test('a picture is a PNG of the size that networks ask for', async () => {
  const card: Card = {
    place: 'Oslo,',
    line: 'May 2',
    title: 'Zażółć gęślą: Ёлка, Ωδή',
    note: 'Ana',
    archive: 'X',
  }
  const png = Buffer.from(await drawCard(card))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD_WIDTH, CARD_HEIGHT])
})

test.each([
  ['Straße und Ærø – 5 % “more”', true],
  ['Переговоры', true],
  ['北京 talks', false],
  ['محادثات', false],
])('%s can be drawn: %s', (title, can) => {
  expect(canBeDrawn({ place: '', line: '', title, note: '', archive: 'X' })).toBe(can)
})

const drawNothing = async () => new Uint8Array([1])

const pages: readonly PagePath[] = [
  { path: '/' },
  page,
  { path: '/a/older/', article: 'older' as ArticleId },
  { path: '/country/ee/', country: 'EE' as never },
]

test.each([
  [undefined, ['/', '/a/ferry/', '/a/older/', '/country/ee/']],
  [{ kind: 'recent', count: 1 } as const, ['/', '/a/ferry/']],
  [{ kind: 'none' } as const, ['/']],
])('asked for %j, these pages have pictures: %j', (limit, paths) => {
  expect(pagesWithPicture(pages, limit)).toEqual(paths)
})

test('of many articles only the site has a picture unless more are asked for', () => {
  const many = Array.from({ length: 201 }, (_, index) => ({
    path: `/a/${index}/`,
    article: `${index}` as ArticleId,
  }))
  expect(pagesWithPicture(many, undefined)).toEqual(['/'])
  expect(pagesWithPicture(many, { kind: 'all' })).toHaveLength(202)
})

test('without an origin there are no pictures: links to them must be whole', async () => {
  const { origin: _, ...nowhere } = site
  expect(await createPictures(nowhere, source, pages, undefined, drawNothing)(page)).toBeUndefined()
  expect(await createPictures(site, source, pages, undefined, drawNothing)(page)).toEqual({
    path: 'a/ferry/card.png',
    body: new Uint8Array([1]),
  })
})
