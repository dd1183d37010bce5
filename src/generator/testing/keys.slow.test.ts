import { expect, test } from 'vitest'
import { createStaticSource } from '#archive/static/static-source.ts'
import { EVERYTHING, withStanding } from '#model/filter.ts'
import { parseFilter } from '#model/filter-query.ts'
import { nameKey, readName } from '#generator/recognise/identity/person-name.ts'
import { buildInMemory } from './build-in-memory.ts'
import { hostileArticle } from './hostile-article.ts'
import { hostileStrings } from './hostile-strings.ts'

/* Names such as "__proto__" and "constructor" are names: listed, counted and linked like any other. */

const KEYS = hostileStrings('own/keys.jsonl')

test('every key that is a name is listed and counted as one, in each of its spellings', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype)
  const site = { title: 'Keys', base: '/', origin: 'https://example.org' }
  const files = await buildInMemory(
    site,
    KEYS.map((key, index) => hostileArticle(key, index, [])),
  )
  const source = createStaticSource({
    json: async (path) => JSON.parse(files.get(path)?.toString() ?? '') as unknown,
    bytes: async (path) => files.get(path) ?? Buffer.alloc(0),
  })
  const { values } = await source.values(EVERYTHING, 'person', { limit: Infinity })
  const counts = new Map(values.map(({ id, articles }) => [id, articles]))
  const linked = new Map<string, number>()
  for (const { people } of await source.slice(EVERYTHING, 'newest', 0, KEYS.length))
    for (const { id } of people) linked.set(id, (linked.get(id) ?? 0) + 1)
  const named = new Set(KEYS.map((key) => nameKey(readName(key))).filter((key) => key !== ''))
  expect(counts.size).toBeGreaterThan(named.size / 2)
  expect(counts).toEqual(linked)
  for (const [id, articles] of counts) {
    expect(files.has(`person/${id}/index.html`), id).toBe(true)
    const { view } = await source.find(withStanding(EVERYTHING, 'person', id, 'chosen'), 'newest', 0)
    expect(view.total, id).toBe(articles)
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
})

test('keys as parameters and values of an address are read or named as unreadable', () => {
  for (const key of KEYS) {
    const encoded = encodeURIComponent(key.toWellFormed())
    const { filter } = parseFilter(
      new URLSearchParams(
        `${encoded}=x&person=${encoded}&country=${encoded}&__proto__=${encoded}&date=${encoded}`,
      ),
    )
    expect(Object.keys(filter).sort()).toEqual(
      expect.arrayContaining(['country', 'lang', 'person', 'source']),
    )
    expect(Object.getPrototypeOf(filter)).toBe(Object.prototype)
  }
})
