import { expect, test } from 'vitest'
import { createStaticSource } from '#archive/static/static-source.ts'
import type { Article, ArticleId, NamedPlace } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import type { Day } from '#model/day.ts'
import { readFromMemory, writeArchive } from '#generator/testing/written-archive.ts'

function town(name: string, point: NamedPlace['point'], filedFrom = false): NamedPlace {
  const code = 'BD' as CountryCode
  return { name, code, extent: 'town', confidence: 1, filedFrom, hasPage: true, point, mentions: [] }
}

function articleOf(day: string, places: readonly NamedPlace[], filedFrom?: string): Article {
  return {
    id: `${day}-report` as ArticleId,
    headline: 'Report',
    headlineFrom: 'text',
    published: { day: day as Day },
    captions: [],
    blocks: [],
    asides: [],
    words: 0,
    people: [],
    countries: [],
    places,
    ...(filedFrom !== undefined && { filedFrom }),
  }
}

const ARTICLES = [
  articleOf('2024-01-01', [town('Dhaka', [23.7, 90.4], true)], 'Dhaka, BD'),
  articleOf('2024-02-01', [town('Dhaka', [23.8, 90.4]), town('Islampur', [25.1, 89.8])]),
  articleOf('2024-03-01', [town('Islampur', [23.2, 90.1])]),
]

const SOURCE = writeArchive(ARTICLES).then((files) => createStaticSource(readFromMemory(files)))

test('the towns that have a page are listed, with where they are if their articles agree', async () => {
  expect(await (await SOURCE).towns()).toEqual([
    { id: 'dhaka-bd', name: 'Dhaka', articles: 2, point: [23.7, 90.4] },
    { id: 'islampur-bd', name: 'Islampur', articles: 2 },
  ])
})

test('a town is told with its articles, and how many were filed from there', async () => {
  const source = await SOURCE
  const dhaka = await source.town('dhaka-bd')
  expect(dhaka).toMatchObject({ name: 'Dhaka', articles: 2, filedFrom: 1, first: '2024-01-01' })
  expect(dhaka?.country).toEqual({ code: 'BD', alpha3: 'BGD', name: 'Bangladesh' })
  expect(dhaka?.cards.map(({ id }) => id)).toEqual(['2024-02-01-report', '2024-01-01-report'])
  // No article is filed under the country, so that it has no page.
  expect(dhaka?.isListed).toBe(false)
  expect(await source.town('erewhon-xx')).toBeUndefined()
})
