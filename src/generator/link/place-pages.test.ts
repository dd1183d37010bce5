import { expect, test } from 'vitest'
import type { Article } from '#model/article.ts'
import type { CountryCode } from '#model/country.ts'
import type { ArchiveEntry } from '#generator/gather/archive-entry.ts'
import { leastArticlesOfPlace, withPlacePages } from './place-pages.ts'

const town = (name: string, confidence = 1) =>
  ({ name, code: 'BD' as CountryCode, point: [24, 90], confidence, extent: 'town' }) as const

/** An article of these towns, as it is entered. */
function entryOf(hash: string, ...names: readonly string[]): ArchiveEntry {
  const towns = names.map((name) => town(name))
  const article = { places: towns } as unknown as Article
  const places = towns.map(({ name, code, point }) => ({ id: `${name.toLowerCase()}-bd`, name, code, point }))
  return { hash, places, article: async () => article } as unknown as ArchiveEntry
}

test('towns of two articles have a page; articles know which of theirs do, and are told apart by it', async () => {
  const entries = [entryOf('a', 'Dhaka', 'Tongi'), entryOf('b', 'Dhaka'), entryOf('c', 'Savar')]
  const { articles, places } = withPlacePages(entries)
  expect(places).toEqual(['dhaka-bd'])
  expect(articles.map(({ places }) => places.map(({ id }) => id))).toEqual([['dhaka-bd'], ['dhaka-bd'], []])
  expect((await articles[0]!.article()).places).toEqual([{ ...town('Dhaka'), hasPage: true }, town('Tongi')])
  expect(articles.map(({ hash }, place) => hash === entries[place]!.hash)).toEqual([false, false, true])
})

test.each([
  [1, 2],
  [4000, 2],
  [4001, 3],
  [100_000, 50],
])('in an archive of %i articles a place needs %i of them', (articles, least) => {
  expect(leastArticlesOfPlace(articles)).toBe(least)
})
