import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { mutate, randomNumbers } from '#generator/testing/mutate.ts'
import { decodeSeed } from '#generator/parse/decode/decode-seed.ts'
import { parseFile } from './parse-file.ts'
import type { ParsedSeed } from './parse-seed.ts'

const corpus = '../shared/hostile'
const fixtures = new URL('./fixtures/', import.meta.url)

/** PARSE_MUTATIONS=1000000 for the deep run; PARSE_PUMP=50000 for long pumps; PARSE_SEED for other mutations. */
const mutations = Number(process.env['PARSE_MUTATIONS'] ?? 4000)
const pumpLength = Number(process.env['PARSE_PUMP'] ?? 2000)
const firstState = Number(process.env['PARSE_SEED'] ?? 20250521)

/**
 * Milliseconds of the processor that one text may take, and how much longer twice its length may take: what grows faster than its length will one
 * day stop a build. Held in the deep run only.
 */
const isDeep = process.env['DEEP'] !== undefined
const LONGEST_MS = 1000
const STEEPEST = 2.6

/** Below this many milliseconds a ratio of times says nothing. */
const MEASURABLE_MS = 60

interface Row {
  readonly id: string
  readonly s?: string
  readonly b64?: string
  readonly prefix?: string
  readonly pump?: string
  readonly suffix?: string
  readonly open?: string
  readonly close?: string
  readonly depth?: number
}

function rowsOf(file: string): readonly Row[] {
  const lines = readFileSync(`${corpus}/${file}`, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Row)
}

function bytesOf(
  { s = '', b64, prefix, pump, suffix, open, close = '', depth = 0 }: Row,
  length = pumpLength,
): Buffer {
  if (b64 !== undefined) return Buffer.from(b64, 'base64')
  if (pump !== undefined) return Buffer.from(`${prefix}${pump.repeat(length)}${suffix}`)
  return Buffer.from(open === undefined ? s : `${open.repeat(depth)}x${close.repeat(depth)}`)
}

/** Decodes and parses as the build does: every part gives an article or says why not. */
async function parseBytes(file: string, bytes: Uint8Array): Promise<readonly ParsedSeed[]> {
  const parsed = [...(await parseFile(file, bytes))]
  if (parsed.length === 0) throw new Error('nothing said')
  for (const { article, problems, unpublished = [] } of parsed) {
    if (!article && problems.length + unpublished.length === 0) throw new Error('neither article nor reason')
    if (article && (article.headline === '' || article.blocks.length === 0))
      throw new Error('an article without words')
  }
  return parsed
}

/** Milliseconds of the processor that reading takes. */
async function timeOf(file: string, bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage()
  await parseBytes(file, bytes)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const files = existsSync(corpus)
  ? ['fetched', 'own'].flatMap((dir) => readdirSync(`${corpus}/${dir}`).map((name) => `${dir}/${name}`))
  : []

test.skipIf(files.length === 0)(
  'the corpus of hostile inputs is there (else skipped: ../shared/hostile is absent)',
  () => {
    expect(files.length).toBeGreaterThan(10)
  },
)

test.each(files)('hostile inputs of %s are read or refused, whatever the file is called', async (file) => {
  for (const row of rowsOf(file)) {
    const bytes = bytesOf(row)
    for (const name of ['a.txt', 'a.md', 'a.html', 'a.json']) await parseBytes(name, bytes)
  }
})

test.runIf(isDeep && files.length > 0)(
  'no text takes long, and none much longer than half of it',
  async () => {
    for (const row of [...rowsOf('own/pumps.jsonl'), ...rowsOf('own/nesting.jsonl')])
      for (const name of ['a.txt', 'a.md', 'a.html']) {
        const time = await timeOf(name, bytesOf(row))
        expect(time, `${name} ${row.id}`).toBeLessThan(LONGEST_MS)
        const isSteep = async () =>
          (await timeOf(name, bytesOf(row))) > STEEPEST * (await timeOf(name, bytesOf(row, pumpLength >> 1)))
        // Measured again before it is believed: other work on the machine may have come between.
        const isMeasured = row.pump !== undefined && time >= MEASURABLE_MS
        const isSlow = isMeasured && (await isSteep()) && (await isSteep()) && (await isSteep())
        expect(isSlow, `${name} ${row.id}`).toBe(false)
      }
  },
  3_600_000,
)

test.skipIf(files.length === 0)('no sample of an encoding is decoded into replacement characters', () => {
  for (const row of rowsOf('fetched/encodings.jsonl')) {
    const seed = decodeSeed('a.txt', bytesOf(row))
    expect('message' in seed ? 'refused' : seed.text, row.id).not.toContain('\uFFFD')
  }
})

/** Articles of every dialect, and the hostile documents beside the project. */
function originalsToMutate(): readonly (readonly [name: string, bytes: Buffer])[] {
  const own = readdirSync(fixtures).map((name) => [name, readFileSync(new URL(name, fixtures))] as const)
  const hostile = (
    [
      ['fetched/docs.jsonl', 'a.html'],
      ['fetched/yaml.jsonl', 'a.md'],
      ['fetched/json.jsonl', 'a.json'],
      ['own/frontmatter.jsonl', 'a.md'],
      ['own/breakouts.jsonl', 'a.html'],
    ] as const
  )
    .filter(([file]) => files.includes(file))
    .flatMap(([file, name]) => rowsOf(file).map((row) => [name, bytesOf(row)] as const))
  return [...own, ...hostile]
}

test('mutated articles of every dialect are read or refused, in no time and no memory', async () => {
  const random = randomNumbers(firstState)
  const originals = originalsToMutate()
  let first = 0
  for (let i = 0; i < mutations; i++) {
    const [name, bytes] = originals[i % originals.length]!
    const mutated = mutate(bytes, random)
    const found = () => `${name}, mutation ${i} of PARSE_SEED=${firstState}: ${mutated.toString('base64')}`
    try {
      const time = await timeOf(name, mutated)
      if (isDeep && time > LONGEST_MS) throw new Error(`took ${time} ms`)
    } catch (error) {
      throw new Error(found(), { cause: error })
    }
    if (i === mutations >> 3) first = memory()
  }
  if (isDeep) expect(memory() - first).toBeLessThan(50e6)
}, 3_600_000)

/** Bytes of memory in use when everything unused was taken away. */
function memory(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
