import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeSeed } from './decode-seed.ts'
import { parseSeed } from './parse-seed.ts'
import type { ParsedSeed } from './parse-seed.ts'
import type { Seed } from './seed.ts'

function parseFile(file: string | URL): ParsedSeed {
  return parseSeed(decodeSeed('seed', readFileSync(file)) as Seed)
}

test("the archive's own seed gives exactly its article", () => {
  const file = readdirSync('seeds').find((name) => name.endsWith('.txt'))
  const { article, problems } = parseFile(`seeds/${file}`)
  expect(problems).toEqual([])
  expect(article).toMatchObject({
    headline: 'China welcomes, supports Pakistan, India handling differences through dialogue: FM',
    headlineFrom: 'text',
    published: { day: '2025-05-21', time: '08:26' },
    source: 'Xinhua',
    dateline: { places: ['Beijing'], day: '2025-05-20', agency: 'Xinhua' },
    captions: [
      {
        text: expect.stringMatching(/^Chinese Foreign Minister .* May 20, 2025\.$/),
        credit: 'Xinhua/Zhai Jianlan',
      },
    ],
    asides: [],
  })
  expect(article?.blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => 'paragraph'))
  expect(article?.blocks[0]?.text).toMatch(/^China welcomes and supports Pakistan and India in/)
})
