import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeSeed } from './decode-seed.ts'
import { parseSeed } from './parse-seed.ts'
import type { ParsedSeed } from './parse-seed.ts'
import { splitSeed } from './split-seed.ts'

const corpus = '../shared/hostile'
const fixtures = new URL('./fixtures/', import.meta.url)

/** PARSE_MUTATIONS=1000000 for the deep run; PARSE_PUMP=50000 for long pumps; PARSE_SEED for other mutations. */
const mutations = Number(process.env['PARSE_MUTATIONS'] ?? 4000)
const pumpLength = Number(process.env['PARSE_PUMP'] ?? 2000)
const firstState = Number(process.env['PARSE_SEED'] ?? 20250521)

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

function bytesOf({ s = '', b64, prefix, pump, suffix, open, close = '', depth = 0 }: Row): Buffer {
  if (b64 !== undefined) return Buffer.from(b64, 'base64')
  if (pump !== undefined) return Buffer.from(`${prefix}${pump.repeat(pumpLength)}${suffix}`)
  return Buffer.from(open === undefined ? s : `${open.repeat(depth)}x${close.repeat(depth)}`)
}

/** Decodes and parses as the build does: every part gives an article or says why not. */
function parseBytes(file: string, bytes: Uint8Array): readonly ParsedSeed[] {
  const seed = decodeSeed(file, bytes)
  if ('message' in seed) return [{ problems: [seed] }]
  const parsed = splitSeed(seed).map(parseSeed)
  for (const { article, problems } of parsed) {
    if (!article && !problems.some(({ severity }) => severity === 'error'))
      throw new Error('neither article nor error')
    if (article && (article.headline === '' || article.blocks.length === 0))
      throw new Error('an article without words')
  }
  return parsed
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

test.each(files)(
  'hostile inputs of %s are read or refused, whatever the file is called',
  (file) => {
    for (const row of rowsOf(file)) {
      const bytes = bytesOf(row)
      for (const name of ['a.txt', 'a.md', 'a.html']) parseBytes(name, bytes)
    }
  },
  600_000,
)

test.skipIf(files.length === 0)('no sample of an encoding is decoded into replacement characters', () => {
  for (const row of rowsOf('fetched/encodings.jsonl')) {
    const seed = decodeSeed('a.txt', bytesOf(row))
    expect('message' in seed ? 'refused' : seed.text, row.id).not.toContain('\uFFFD')
  }
})

test('mutated articles of every dialect are read or refused', () => {
  const random = randomNumbers(firstState)
  const originals = readdirSync(fixtures).map((name) => ({
    name,
    bytes: readFileSync(new URL(name, fixtures)),
  }))
  for (let i = 0; i < mutations; i++) {
    const { name, bytes } = originals[i % originals.length]!
    const mutated = mutate(bytes, random)
    try {
      parseBytes(name, mutated)
    } catch (error) {
      throw new Error(`${name}, mutation ${i} of PARSE_SEED=${firstState}: ${mutated.toString('base64')}`, {
        cause: error,
      })
    }
  }
}, 3_600_000)

const SPLICES = [
  '\n',
  '\n\n',
  '---',
  '<',
  '</p>',
  '"',
  '(',
  ')',
  '\\',
  '\u0000',
  '\u202e',
  '\ud83d\ude00',
  'https://',
  '2025-02-30',
  ' -- ',
  '© ',
  '&',
  '{',
  '*',
  '#',
]

/** One to four edits: a splice, a cut, a copied stretch or a changed byte. */
function mutate(bytes: Buffer, random: (below: number) => number): Buffer {
  let mutated = bytes
  for (let edits = 1 + random(4); edits > 0; edits--) {
    const at = random(mutated.length + 1)
    const end = Math.min(mutated.length, at + 1 + random(80))
    const before = mutated.subarray(0, at)
    const kind = random(4)
    if (kind === 0)
      mutated = Buffer.concat([
        before,
        Buffer.from(SPLICES[random(SPLICES.length)] ?? ''),
        mutated.subarray(at),
      ])
    else if (kind === 1) mutated = Buffer.concat([before, mutated.subarray(end)])
    else if (kind === 2) mutated = Buffer.concat([before, mutated.subarray(at, end), mutated.subarray(at)])
    else mutated = Buffer.concat([before, Buffer.from([random(256)]), mutated.subarray(end)])
  }
  return mutated
}

/** Whole numbers below a limit, the same for the same start (mulberry32). */
function randomNumbers(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}
