import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { listSeeds } from '#generator/ingest/list-seeds.ts'
import { ingest } from '#generator/ingest/ingest.ts'
import type { ParseResult } from '#generator/ingest/read-seed.ts'
import { filesIn } from '#generator/publish/verify.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'
import { createBuildCache } from './build-cache.ts'

const DAY_MS = 24 * 60 * 60 * 1000

function resultOf(text: string): ParseResult {
  const headlines = text.split(' ')
  const articles = headlines.map((headline) => {
    const lists = { captions: [], blocks: [], asides: [], people: [], countries: [], places: [] }
    return {
      headline,
      headlineFrom: 'text',
      words: 1,
      statedPeople: [],
      statedCountries: [],
      ...lists,
    } as const
  })
  return { articles, problems: [] }
}

/** A folder of cached things and one of seeds in it. */
function project(texts: Readonly<Record<string, string>>) {
  const folder = temporaryFolder()
  return { cache: join(folder, 'cache'), seeds: seedsIn(join(folder, 'seeds'), texts) }
}

function seedsIn(folder: string, texts: Readonly<Record<string, string>>): string {
  mkdirSync(folder)
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text)
  return folder
}

/** Reads the seeds as a build does; returns what was opened, what was recognised, and the headlines. */
async function build(
  { cache, seeds }: { cache: string; seeds: string },
  rules = 'rules',
  version = '1',
  read = resultOf,
) {
  const { parseResults, openDigests, prune } = createBuildCache(cache, seeds)
  const [opened, recognised]: [string[], string[]] = [[], []]
  const effects = {
    listSeeds: async () => {
      const { seeds: listed, problems } = listSeeds(seeds)
      // As long after their last change as people build.
      const old = listed.map((seed) => ({ ...seed, stamp: stampOf(join(seeds, seed.file)) }))
      return { seeds: old, problems }
    },
    readSeed: async ({ file, path }: { file: string; path: string }) => {
      opened.push(file)
      return readFileSync(path)
    },
    createReader: () => ({
      hash: rules,
      recognise: async () => read(''),
      read: async (file: string, bytes: Uint8Array) => {
        recognised.push(file)
        return read(Buffer.from(bytes).toString())
      },
    }),
    parseResults,
    openDigests: (rules: string) => openDigests(rules, version),
  }
  const reading = ingest(effects, { changes: {}, phrasesIn: () => [] })
  for (;;) {
    const { done, value } = await reading.next()
    if (done !== true) continue
    prune()
    const texts = await Promise.all(value.map(({ key, index }) => parseResults.article(key, index)))
    return { opened, recognised, headlines: texts.map((text) => text?.headline) }
  }
}

function stampOf(path: string): string {
  const { size, mtimeMs, ino } = statSync(path)
  return `${size} ${mtimeMs} ${ino}`
}

/** Makes everything that is cached look as old as that. */
async function age(cache: string, days: number): Promise<void> {
  const time = new Date(Date.now() - days * DAY_MS)
  for (const path of await filesIn(cache)) utimesSync(join(cache, path), time, time)
}

const countIn = async (folder: string) => (await filesIn(folder)).length

test('files that nobody has touched are not opened again', async () => {
  const one = project({ 'a.txt': 'One', 'b.txt': 'Two Three' })
  const first = await build(one)
  expect(first.recognised).toEqual(['a.txt', 'b.txt'])
  expect(await build(one)).toEqual({ opened: [], recognised: [], headlines: ['One', 'Two', 'Three'] })
})

test('a file that was touched is opened, and one that was changed is recognised', async () => {
  const one = project({ 'a.txt': 'One', 'b.txt': 'Two' })
  await build(one)
  utimesSync(join(one.seeds, 'a.txt'), 1, 1)
  writeFileSync(join(one.seeds, 'b.txt'), 'Other')
  const { opened, recognised, headlines } = await build(one)
  expect(opened).toEqual(['a.txt', 'b.txt'])
  expect(recognised).toEqual(['b.txt'])
  expect(headlines).toEqual(['One', 'Other'])
})

test('another folder of the same texts is opened, and nothing of it recognised', async () => {
  const { cache, seeds } = project({ 'a.txt': 'One', 'b.txt': 'Two' })
  await build({ cache, seeds })
  const checkout = seedsIn(join(dirname(seeds), 'checkout'), {
    'a.txt': 'One',
    'b.txt': 'Two',
    'c.txt': 'New',
  })
  const { opened, recognised, headlines } = await build({ cache, seeds: checkout })
  expect(opened).toEqual(['a.txt', 'b.txt', 'c.txt'])
  expect(recognised).toEqual(['c.txt'])
  expect(headlines).toEqual(['One', 'Two', 'New'])
})

test.each([
  ['rules', 'other rules', '1', ['a.txt']],
  ['version', 'rules', '2', []],
])('with another %s files are digested again', async (_, rules, version, recognised) => {
  const one = project({ 'a.txt': 'One' })
  await build(one)
  expect(await build(one, rules, version)).toEqual({ opened: ['a.txt'], recognised, headlines: ['One'] })
})

/** A reader that gives up on one text. */
function giveUp(text: string): ReturnType<typeof resultOf> {
  return text === 'Slow' ? { articles: [], problems: [], isUnfinished: true } : resultOf(text)
}

test('a file that took too long is read again', async () => {
  const one = project({ 'a.txt': 'One', 'b.txt': 'Slow' })
  expect((await build(one, 'rules', '1', giveUp)).headlines).toEqual(['One'])
  expect(await build(one)).toEqual({ opened: ['b.txt'], recognised: ['b.txt'], headlines: ['One', 'Slow'] })
})

test('one more file rewrites one shard and the index', async () => {
  const texts = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.txt`, `Headline${at}`]))
  const one = project(texts)
  await build(one)
  await age(one.cache, 0.5)
  writeFileSync(join(one.seeds, 'new.txt'), 'New')
  await build(one)
  const changed = (await filesIn(one.cache)).filter((path) => {
    return Date.now() - statSync(join(one.cache, path)).mtimeMs < DAY_MS / 4
  })
  expect(changed.map((path) => dirname(path).split('/')[0])).toEqual(['digests', 'files', 'parsed'])
})

test('what a folder has no more is removed with the next build', async () => {
  const one = project({ 'a.txt': 'One', 'b.txt': 'Two Three' })
  await build(one)
  rmSync(join(one.seeds, 'b.txt'))
  await build(one)
  expect(await countIn(join(one.cache, 'digests'))).toBe(1)
  expect(await countIn(join(one.cache, 'parsed'))).toBe(1)
})

test('what another folder has stays, until that was not built for thirty days or is gone', async () => {
  for (const leave of [() => {}, (seeds: string) => rmSync(seeds, { recursive: true })]) {
    const one = project({ 'a.txt': 'One' })
    const other = { ...one, seeds: seedsIn(join(dirname(one.seeds), 'other'), { 'b.txt': 'Two' }) }
    await build(one)
    await build(other)
    await age(one.cache, 29)
    await build(one)
    expect(await build(other)).toEqual({ opened: [], recognised: [], headlines: ['Two'] })
    leave(other.seeds)
    await age(one.cache, 31)
    await build(one)
    await build(one)
    expect(await countIn(one.cache)).toBe(3)
  }
})

test('the folders of earlier versions are removed', async () => {
  const one = project({ 'a.txt': 'One' })
  mkdirSync(join(one.cache, '0123456789abcdef', 'ab'), { recursive: true })
  writeFileSync(join(one.cache, '0123456789abcdef', 'ab', 'shelf.bin'), '')
  await build(one)
  expect(readdirSync(one.cache).sort()).toEqual(['digests', 'files', 'parsed'])
})

test('a damaged file of the cache counts as missing, wherever it is cut', async () => {
  const one = project({ 'a.txt': 'One' })
  await build(one)
  for (const path of await filesIn(one.cache)) {
    const file = join(one.cache, path)
    const { size } = statSync(file)
    for (const length of [0, 1, size >> 1, size - 1]) {
      const whole = readFileSync(file)
      writeFileSync(file, whole.subarray(0, length))
      if (path.startsWith('parsed')) rmSync(join(one.cache, 'digests'), { recursive: true, force: true })
      expect((await build(one)).headlines, `${path} ${length}`).toEqual(['One'])
      expect(existsSync(file)).toBe(true)
    }
  }
})
