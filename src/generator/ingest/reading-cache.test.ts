import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder, createReadingCache } from './reading-cache.ts'
import type { SeedReading } from './read-seed.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

const KEY = 'ab'.repeat(32)

function readingOf(...headlines: readonly string[]): SeedReading {
  return { articles: headlines.map((headline) => ({ headline })), problems: [] } as unknown as SeedReading
}

test('gives back what was kept', async () => {
  const { keep, recall } = createReadingCache(temporaryFolder())
  await keep(KEY, readingOf('One'))
  expect(await recall(KEY)).toEqual(readingOf('One'))
  expect(await recall('cd'.repeat(32))).toBeUndefined()
})

test('an article of a feed is found without reading the others', async () => {
  const folder = temporaryFolder()
  const { keep, recallArticle } = createReadingCache(folder)
  await keep(KEY, readingOf('One', 'Two'))
  rmSync(join(folder, 'ab', `${KEY.slice(2)}.json`))
  expect(await recallArticle(KEY, 1)).toEqual({ headline: 'Two' })
  expect(await recallArticle(KEY, 2)).toBeUndefined()
})

test('removes what was not asked for, with its articles, and nothing else', async () => {
  const folder = temporaryFolder()
  await createReadingCache(folder).keep(KEY, readingOf('One', 'Two'))
  await createReadingCache(folder).keep('cd'.repeat(32), readingOf('Three', 'Four'))
  const later = createReadingCache(folder)
  await later.recall(KEY)
  await later.prune()
  expect(readdirSync(join(folder, 'cd'))).toEqual([])
  expect(readdirSync(join(folder, 'ab'))).toHaveLength(3)
})

test('what one folder of articles has kept is not removed by a build of another', async () => {
  const folder = temporaryFolder()
  const one = createReadingCache(join(folder, cacheFolder('/one/seeds')))
  await one.keep(KEY, readingOf('One'))
  await createReadingCache(join(folder, cacheFolder('/other/seeds'))).prune()
  expect(await one.recall(KEY)).toEqual(readingOf('One'))
})
