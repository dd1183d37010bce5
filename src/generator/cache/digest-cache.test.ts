import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ArticleDigest } from '#generator/ingest/article-digest.ts'
import { eachPlace } from '#generator/ingest/article-words.ts'
import type { ArticleWords } from '#generator/ingest/article-words.ts'
import type { DigestCache } from '#generator/ingest/seed-effects.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { openDigestCache } from './digest-cache.ts'

const KEY = 'ab'.repeat(32)

const SEED = { file: 'a.txt', path: 'a.txt', size: 1, stamp: 'now' }

const opened = (folder: string): DigestCache =>
  openDigestCache(
    { shards: join(folder, 'digests'), indices: join(folder, 'files'), seeds: '/seeds' },
    'rules',
    '1',
  )

/** A folder in which the digest of a seed with that headline is cached. */
function cached(headline: string): string {
  const folder = temporaryFolder()
  const cache = opened(folder)
  const indexed = cache.wordsOf(KEY, { headline, body: [`The ${headline} of the harbour`], language: 'en' })
  const articles = [{ digest: { headline } as ArticleDigest, indexed }]
  cache.set(SEED, { key: KEY, contentHash: 'hash', problems: [], articles })
  cache.save()
  return folder
}

function wordsOf(words: ArticleWords): readonly string[] {
  const found: string[] = []
  eachPlace(words, (word, _, { position }) => found.push(`${position} ${words.table()[word]}`))
  return found
}

test('a digest comes back by the stamp of its file and by its key, in the letters of any language', () => {
  const headline = 'Canal à Łódź, 運河 opens ⛴🚢'
  const folder = cached(headline)
  const found = [opened(folder).unchanged(SEED), opened(folder).get(SEED, KEY)]
  for (const digest of found) expect(digest?.articles[0]?.digest.headline).toBe(headline)
  expect(opened(folder).unchanged({ ...SEED, stamp: 'later' })).toBeUndefined()
  expect(opened(folder).unchanged({ file: 'a.txt', path: 'a.txt', size: 1 })).toBeUndefined()
  expect(opened(folder).get(SEED, 'cd'.repeat(32))).toBeUndefined()
})

test('the words of its articles come back in their places', () => {
  const [article] = opened(cached('Ferry strike')).unchanged(SEED)?.articles ?? []
  expect(article && wordsOf(article.indexed)).toEqual([
    '0 ferry',
    '1 strike',
    '256 the',
    '257 ferry',
    '258 strike',
    '259 of',
    '260 the',
    '261 harbour',
  ])
})

test('a damaged shard counts as an empty one, wherever it is cut', () => {
  const folder = cached('Ferry strike')
  const [shard = ''] = readdirSync(join(folder, 'digests'))
  const path = join(folder, 'digests', shard)
  const whole = readFileSync(path)
  for (let end = 0; end < whole.length; end++) {
    writeFileSync(path, whole.subarray(0, end))
    expect(opened(folder).unchanged(SEED)).toBeUndefined()
  }
})
