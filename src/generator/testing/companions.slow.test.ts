import { beforeAll, expect, test } from 'vitest'
import { buildArchive } from '#generator/build.ts'
import type { BuildEffects } from '#generator/build-effects.ts'
import { readCorrections } from '#generator/corrections/read-corrections.ts'
import { readSeed } from '#generator/ingest/read-seed.ts'
import type { ParseResult } from '#generator/ingest/read-seed.ts'
import { loadRecogniser } from '#generator/recognise/recognise-article.ts'
import { UserError } from '#generator/output/user-error.ts'
import { hostileStrings, sampleOf } from './hostile-strings.ts'
import { memoryEffects } from './memory-effects.ts'
import { mutate, randomNumbers } from './mutate.ts'

/* The two files beside the articles, corrections.yaml and ids.tsv, may be spoilt as well: they are read, or what is wrong with them is told. */

const isDeep = process.env['DEEP'] !== undefined
const MUTATIONS = isDeep ? 20_000 : 400

const SEEDS: Readonly<Record<string, string>> = {
  'one.txt':
    'A bridge for the two towns\n\nMinister Ana Duarte opened a bridge in Peru on Monday. Duarte thanked Tomas Lindqvist.\n',
  'two.txt':
    'A ferry for the island\n\nTomas Lindqvist sailed from Norway to Sweden. Ana Duarte of Georgia waved.\n',
  'three.md':
    '---\ntitle: Talks\npeople: [Ana Duarte]\ncountries: [PE]\n---\nThe two talked in Chile for an hour.\n',
}

const CORRECTIONS = `people:
  - merge: [Ana Duarte, A. Duarte]
    into: Ana Maria Duarte
  - split: Tomas Lindqvist
    in: [two.txt]
    as: Tomas Lindqvist (sailor)
  - rename: Tomas Lindqvist
    to: T. Lindqvist
  - not-a-person: Monday
  - always-a-person: The Sailor
  - attach: Duarte
    to: Ana Duarte
    in: [two.txt]
  - hide: Nobody Atall
  - pin: Ana Maria Duarte
    id: duarte
  - redirect: ana-duarte
    to: duarte
countries:
  - add: EE
    in: [one.txt]
  - remove: PE
    in: [three.md]
  - alias: the island
    is: NO
  - block: Georgia waved
  - regroup: SE
    as: NO
`

let results: ReadonlyMap<string, ParseResult>

beforeAll(async () => {
  const recogniser = await loadRecogniser((await readCorrections(undefined)).recognition)
  const read = async ([file, text]: readonly [string, string]) =>
    [file, await readSeed(recogniser, file, Buffer.from(text))] as const
  results = new Map(await Promise.all(Object.entries(SEEDS).map(read)))
})

/** Builds the archive with these companions, and gives its registry and what was said of them; an error other than a `UserError` is thrown. */
async function built(corrections?: string, registry?: string) {
  const said: string[] = []
  let ids = ''
  try {
    for await (const event of buildArchive('Hostile', effectsOf(corrections, registry))) {
      if (event.kind === 'problem') said.push(event.problem.message)
      if (event.kind === 'registry') ids = event.text
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    said.push(error.message)
  }
  return { said, ids }
}

function effectsOf(corrections?: string, registry?: string): BuildEffects {
  const none: ParseResult = { articles: [], problems: [] }
  return {
    ...memoryEffects(),
    listSeeds: async () => ({
      seeds: [...results.keys()].map((file) => ({ file, path: file, size: 1 })),
      problems: [],
    }),
    readSeed: async ({ file }) => Buffer.from(file),
    readRegistry: async () => registry,
    readCorrections: async () => corrections,
    createReader: () => ({
      hash: '',
      read: async (file) => results.get(file) ?? none,
      recognise: async (file) => results.get(file) ?? none,
    }),
    readOutput: async () => new Uint8Array(),
  }
}

test('whole companions are followed', async () => {
  const { said, ids } = await built(CORRECTIONS)
  expect(said.filter((message) => !/nothing|no /i.test(message))).toEqual([])
  expect((await built(CORRECTIONS, ids)).ids).toBe(ids)
})

test.each(['corrections', 'ids'] as const)(
  'mutated %s are read, or what is wrong is told',
  async (which) => {
    const { ids } = await built()
    const random = randomNumbers(20_250_520)
    const original = Buffer.from(which === 'ids' ? ids : CORRECTIONS)
    for (let number = 0; number < MUTATIONS; number++) {
      const text = mutate(original, random).toString()
      await expect(
        which === 'ids' ? built(undefined, text) : built(text, ids),
        JSON.stringify(text),
      ).resolves.toBeDefined()
    }
  },
  3_600_000,
)

/** Corrections with the text in every field that takes a name; a number behind it keeps them from contradicting each other. */
function correctionsNaming(text: string): string {
  let number = 0
  return CORRECTIONS.replaceAll(
    /(merge|into|split|rename|to|not-a-person|always-a-person|hide|pin|alias|block|as): (?:[A-Z][^[\n]{3,}|the island)$/gm,
    (_, field: string) => `${field}: ${JSON.stringify(`${text} ${number++}`)}`,
  )
}

test('hostile texts in every field of the companions are names like any other', async () => {
  const all = hostileStrings(
    'own/keys.jsonl',
    'own/unicode.jsonl',
    'own/filenames.jsonl',
    'own/breakouts.jsonl',
    'fetched/yaml.jsonl',
  )
  for (const text of sampleOf(all, isDeep ? all.length : 100)) {
    const whole = await built(correctionsNaming(text.toWellFormed().slice(0, 150)))
    expect(whole.ids, text).toContain('article\t')
    await built(text)
    await built(undefined, `${text}\narticle\t${text}\t${text}\nperson\tx\t${text}\n`)
  }
  expect(Object.keys(Object.prototype)).toEqual([])
}, 3_600_000)

test.each([
  ['nested too deeply', `people: ${'['.repeat(100_000)}`],
  [
    'nested too deeply in blocks',
    Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}- `).join('\n'),
  ],
  ['full of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\npeople: [*b]\n'],
  ['full of keys', Array.from({ length: 20_000 }, (_, number) => `k${number}: x`).join('\n')],
  ['twice there', 'people:\n  - hide: A B\npeople:\n  - hide: C D\n'],
  ['twice there in an entry', 'people:\n  - hide: A B\n    hide: C D\n'],
  ['of many documents', '---\n'.repeat(10_000)],
  ['full of keys that are keys', '? '.repeat(20_000)],
  ['with a tag', 'people: !!js/function "x"\n'],
  ['with a merge', '%YAML 1.1\n---\npeople:\n  - <<: {hide: A B}\n'],
])('corrections that are %s are told', async (_, text) => {
  expect((await built(text)).said).not.toEqual([])
})

/** A line for each of many numbers. */
const lines = (line: (number: number) => string) =>
  Array.from({ length: 20_000 }, (_, number) => line(number)).join('')

test('names and ids that lead on over twenty thousand others are followed in time', async () => {
  const merges = lines((number) => `  - merge: Name ${20_000 - number}\n    into: Name ${20_001 - number}\n`)
  const renames = lines((number) => `  - rename: Name ${number}\n    to: ${number} Name\n`)
  expect((await built(`people:\n${merges}${renames}`)).ids).toContain('article\t')
  const redirects = lines((number) => `person-redirect\tn${number}\tn${number + 1}\n`)
  const { ids } = await built(undefined, redirects)
  expect(ids).toContain('person-redirect\tn0\tn1\n')
})
