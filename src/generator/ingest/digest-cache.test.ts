import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ArticleDigest } from './article-digest.ts'
import { eachPlace } from './article-words.ts'
import type { ArticleWords } from './article-words.ts'
import { createKnownSeeds } from './digest-cache.ts'
import type { KnownSeed, KnownSeeds } from './digest-cache.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

const seedOf = (file: string, stamp?: string) => {
  return { file, path: file, size: 1, ...(stamp !== undefined && { stamp }) }
}

function keepIn(known: KnownSeeds, file: string, body: string, stamp?: string): void {
  const seed = seedOf(file, stamp)
  const indexed = known.takerFor(seed)({ headline: body, body: [`The ${body} of the harbour`] })
  const article = { digest: { headline: body } as ArticleDigest, indexed }
  known.keep(seed, {
    contentHash: `hash of ${body}`,
    key: `key of ${file}`,
    problems: [],
    articles: [article],
  })
}

const headlines = (seed: KnownSeed | undefined) => seed?.articles.map(({ digest }) => digest.headline)

function wordsOf(words: ArticleWords): readonly string[] {
  const found: string[] = []
  eachPlace(words, (word, _, { position }) => found.push(`${position} ${words.table()[word]}`))
  return found
}

function opened(folder: string, version = '1', used: string[] = []): KnownSeeds {
  return createKnownSeeds(folder, version, (key) => used.push(key))
}

test('a seed is known again by what the disk says of it, or by its text', () => {
  const folder = temporaryFolder()
  const first = opened(folder)
  keepIn(first, 'a.txt', 'Ferry strike', 'now')
  keepIn(first, 'b.txt', 'Canal à Łódź, 運河 opens ⛴🚢')
  first.save()
  const used: string[] = []
  const later = opened(folder, '1', used)
  expect(headlines(later.untouched(seedOf('a.txt', 'now')))).toEqual(['Ferry strike'])
  expect(later.untouched(seedOf('a.txt', 'later'))).toBeUndefined()
  expect(later.untouched(seedOf('b.txt', 'now'))).toBeUndefined()
  expect(headlines(later.sameText(seedOf('b.txt'), 'hash of Canal à Łódź, 運河 opens ⛴🚢'))).toEqual([
    'Canal à Łódź, 運河 opens ⛴🚢',
  ])
  expect(later.sameText(seedOf('b.txt'), 'hash of another text')).toBeUndefined()
  expect(used).toEqual(['key of a.txt', 'key of b.txt'])
})

test('the words of its articles come back in their places', () => {
  const folder = temporaryFolder()
  const first = opened(folder)
  keepIn(first, 'a.txt', 'Ferry strike', 'now')
  first.save()
  const [article] = opened(folder).untouched(seedOf('a.txt', 'now'))?.articles ?? []
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

test('seeds that are not asked for are forgotten, and so is everything when the version is another', () => {
  const folder = temporaryFolder()
  const first = opened(folder)
  for (const file of ['a.txt', 'b.txt']) keepIn(first, file, file, 'now')
  first.save()
  const second = opened(folder)
  second.untouched(seedOf('a.txt', 'now'))
  second.save()
  const third = opened(folder)
  expect(headlines(third.untouched(seedOf('a.txt', 'now')))).toEqual(['a.txt'])
  expect(third.untouched(seedOf('b.txt', 'now'))).toBeUndefined()
  expect(opened(folder, '2').untouched(seedOf('a.txt', 'now'))).toBeUndefined()
})

test('a damaged shelf counts as an empty one, wherever it is cut', () => {
  const folder = temporaryFolder()
  const first = opened(folder)
  keepIn(first, 'a.txt', 'Ferry strike', 'now')
  first.save()
  const [shelf = ''] = readdirSync(folder)
  const path = join(folder, shelf, 'shelf.bin')
  const whole = readFileSync(path)
  for (let end = 0; end < whole.length; end++) {
    writeFileSync(path, whole.subarray(0, end))
    expect(opened(folder).untouched(seedOf('a.txt', 'now'))).toBeUndefined()
  }
})
