import { expect, test } from 'vitest'
import { syntheticArticles } from '#generator/testing/synthetic-articles.ts'
import { goOn, hashesOf, writeArchive } from '#generator/testing/written-archive.ts'

test('an index that goes on from that of very many articles is the one that is written anew, little of it again', async () => {
  const articles = [...syntheticArticles({ articles: 700, people: 300, countries: 20, undated: 0 })]
  const earlier = await goOn(undefined, articles.slice(0, -1))
  const { files, kept } = await goOn(earlier, articles)
  expect(hashesOf(files)).toEqual(hashesOf(await writeArchive(articles)))
  expect(kept).toBeGreaterThan(10)
})
