import { expect, test } from 'vitest'
import { createStaticSource } from '#archive/static-source.ts'
import { EVERYTHING, withStanding } from '#model/filter.ts'
import { syntheticArticles } from './fixtures/synthetic-articles.ts'
import { readFromMemory, writeArchive } from './fixtures/written-archive.ts'

const SIZE = { articles: 300, people: 120, countries: 30, undated: 5 }

test('every article comes back as it was written, under its number and id', async () => {
  const articles = [...syntheticArticles(SIZE)]
  const source = createStaticSource(readFromMemory(await writeArchive(articles)))
  for (const [number, article] of articles.entries()) {
    expect(await source.article(article.id)).toEqual({ number, article })
  }
})

test('smoke', async () => {
  const articles = [...syntheticArticles(SIZE)]
  const files = await writeArchive(articles)
  const source = createStaticSource(readFromMemory(files))
  const root = await source.root()
  console.log(root, files.size)
  const top = root.topPeople[0]!
  console.log(await source.person(top.id))
  const f = withStanding(EVERYTHING, 'person', top.id, 'chosen')
  console.log(
    (await source.view(f)).total,
    await source.values(f, 'person', { limit: 4 }),
    await source.values(f, 'source', { limit: 9 }),
  )
})
