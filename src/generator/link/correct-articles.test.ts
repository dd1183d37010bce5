import { expect, test } from 'vitest'
import type { ArticleId } from '#model/article.ts'
import { readCorrections } from '#generator/corrections/read-corrections.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'
import { ingest } from '#generator/ingest/ingest.ts'
import type { SeedEffects } from '#generator/ingest/seed-effects.ts'
import { EMPTY_REGISTRY } from '#generator/registry/registry.ts'
import { memoryEffects } from '#generator/testing/memory-effects.ts'
import { correctArticles } from './correct-articles.ts'
import type { CorrectedArticles } from './correct-articles.ts'

/** The articles of an archive by their files: what each is called, where it was found, and which entry of the file it is. */
const FILES: Readonly<
  Record<string, readonly (readonly [headline: string, url?: string | undefined, entry?: number])[]>
> = {
  'flood.txt': [['Flood in Velburg', 'https://www.coast.example/flood/']],
  'copy.txt': [['Flood again', 'http://coast.example/flood']],
  'undated-fire': [['Storm']],
  'fire.txt': [['Fire']],
  'wire.xml': [
    ['Grain', undefined, 1],
    ['Market', undefined, 3],
  ],
}

const REGISTRY = {
  ...EMPTY_REGISTRY,
  articles: [{ id: '2024-left' as ArticleId, file: 'left.txt', hash: '0' }],
  articleRedirects: [
    { from: '2024-first' as ArticleId, to: '2024-second' as ArticleId },
    { from: '2024-second' as ArticleId, to: 'undated-grain' as ArticleId },
  ],
}

/** Corrects the archive as a build does. */
async function correct(yaml: string) {
  const { createCorrector, recognition } = await readCorrections(yaml)
  const corrector = createCorrector()
  const rules = { changes: recognition, phrasesIn: corrector.phrasesIn }
  const digests = await resultOf(ingest(EFFECTS, rules))
  const problems: string[] = []
  const steps = correctArticles(digests, EFFECTS, { registry: REGISTRY, corrector, ...rules })
  let corrected: CorrectedArticles | undefined
  try {
    for (let step = await steps.next(); ; step = await steps.next()) {
      if (step.done === true) {
        corrected = step.value
        break
      }
      if (step.value.kind === 'problem')
        problems.push(`${step.value.problem.line}: ${step.value.problem.message}`)
    }
  } catch (error) {
    problems.push((error as Error).message)
  }
  const vain = corrector.outcome().problems.map(({ line, message }) => `${line}: ${message}`)
  return {
    headlines: corrected?.articles.map(({ digest }) => digest.headline),
    withheld: corrected?.withheld.map(({ id, withdrawal }) => [id, withdrawal?.reason]),
    ids: corrected?.registry.articles.map(({ id }) => id),
    notes: corrector.outcome().notes,
    problems: [...problems, ...(corrected ? vain : [])],
  }
}

async function resultOf<Result>(steps: AsyncGenerator<unknown, Result>): Promise<Result> {
  for (;;) {
    const step = await steps.next()
    if (step.done === true) return step.value
  }
}

/** Who says that the river rose. */
const SPEAKER: RecognisedArticle['people'][number] = {
  name: 'Rosa Luna',
  forms: ['Rosa Luna'],
  roles: [],
  mentions: [],
  statements: [
    {
      speaker: { part: 1, start: 0, end: 3 },
      form: 'title',
      cue: { part: 1, start: 4, end: 9 },
      content: [{ part: 1, start: 0, end: 14 }],
      kind: 'said',
      quoted: 'none',
      confidence: 0.9,
    },
  ],
}

function articleCalled([headline, url, entry]: readonly [
  string,
  (string | undefined)?,
  number?,
]): RecognisedArticle {
  return {
    headline,
    headlineFrom: 'text',
    ...(url !== undefined && { url }),
    ...(entry !== undefined && { entry: { number: entry, hash: headline } }),
    captions: [],
    blocks: [{ kind: 'paragraph', text: 'The river rose.' }],
    asides: [],
    statedPeople: [],
    statedCountries: [],
    words: 3,
    people: headline === 'Storm' ? [SPEAKER] : [],
    countries: [],
    places: [],
  }
}

const EFFECTS: SeedEffects = {
  ...memoryEffects(),
  listSeeds: async () => ({
    seeds: Object.keys(FILES).map((file) => ({ file, path: file, size: 1 })),
    problems: [],
  }),
  readSeed: async ({ file }) => Buffer.from(file),
  createReader: () => ({
    hash: '',
    read: async (file) => ({ articles: FILES[file]!.map(articleCalled), problems: [] }),
    recognise: async (_, article) => ({
      articles: [{ ...articleCalled([article.headline]), ...article }],
      problems: [],
    }),
  }),
}

test.each([
  ['set: flood.txt', 'Rain, Flood again, Storm, Fire, Grain, Market'],
  ['set: undated-flood-again', 'Flood in Velburg, Rain, Storm, Fire, Grain, Market'],
  ['set: wire.xml#3', 'Flood in Velburg, Flood again, Storm, Fire, Grain, Rain'],
  ['set: wire.xml#1', 'Flood in Velburg, Flood again, Storm, Fire, Rain, Market'],
  ['set: 2024-first', 'Flood in Velburg, Flood again, Storm, Fire, Rain, Market'],
  ['set: undated-storm', 'Flood in Velburg, Flood again, Rain, Fire, Grain, Market'],
])('%s sets the headline of that article alone', async (name, headlines) => {
  const { headlines: found, problems } = await correct(`articles:\n  - ${name}\n    headline: Rain`)
  expect(problems).toEqual([])
  expect(found?.join(', ')).toBe(headlines)
})

test('an article that is named by its id keeps the id under another headline', async () => {
  const { ids } = await correct('articles:\n  - set: undated-storm\n    headline: Rain')
  expect(ids).toContain('undated-storm')
})

test('articles are hidden and withdrawn, those that left the archive too', async () => {
  const { withheld, headlines, notes, problems } = await correct(
    'articles:\n  - hide: [flood.txt, fire.txt]\n  - withdraw: [2024-left, wire.xml#1]\n    reason: It was wrong.',
  )
  expect(problems).toEqual([])
  expect(headlines).toEqual(['Flood again', 'Storm', 'Market'])
  expect(withheld).toEqual([
    ['undated-flood-in-velburg', undefined],
    ['undated-fire', undefined],
    ['2024-left', 'It was wrong.'],
    ['undated-grain', 'It was wrong.'],
  ])
  expect(notes).toEqual(['hid flood.txt, fire.txt: 2 articles', 'withdrew 2024-left, wire.xml#1: 2 articles'])
})

const REFUSED = 'Not every correction is understood: nothing was published.'

test.each([
  ['  - hide: wire.xml', ['2: wire.xml is 2 articles', REFUSED]],
  ['  - hide: https://coast.example/flood', ['2: https://coast.example/flood is 2 articles', REFUSED]],
  ['  - hide: undated-fire', ['2: undated-fire is 2 articles', REFUSED]],
  [
    '  - set: flood.txt\n    byline: A\n  - remove: byline\n    of: undated-flood-in-velburg',
    ['4: contradicts or repeats the correction in line 2', REFUSED],
  ],
  [
    '  - hide: fire.txt\n  - withdraw: fire.txt#1',
    ['3: contradicts or repeats the correction in line 2', REFUSED],
  ],
  ['  - set: fire.txt\n    time: "08:00"', ['2: the article has no day that the time could be of', REFUSED]],
  ['  - set: fire.txt\n    time: "08:00"\n  - set: fire.txt#1\n    day: 2025-01-02', []],
  [
    '  - set: fire.txt\n    headline: Fire out\n  - hide: fire.txt#1',
    ['4: contradicts or repeats the correction in line 2', REFUSED],
  ],
  [
    '  - withdraw: fire.txt#1\n  - remove: source\n    of: fire.txt',
    ['3: contradicts or repeats the correction in line 2', REFUSED],
  ],
  ['  - hide: never.txt', ['2: no article is or was never.txt', REFUSED]],
  ['  - withdraw: [fire.txt, undated-never]', ['2: no article is or was undated-never', REFUSED]],
  [
    '  - set: never.txt\n    headline: Rain',
    ['2: no article is never.txt, or it says that itself: the entry does nothing'],
  ],
  ['  - hide: left.txt', ['2: no article is left.txt: the entry does nothing']],
  [
    '  - set: fire.txt\n    headline: Fire',
    ['2: no article is fire.txt, or it says that itself: the entry does nothing'],
  ],
])('%j is told: %j', async (entries, problems) => {
  expect((await correct(`articles:\n${entries}`)).problems).toEqual(problems)
})

test('statements are corrected, and a correction that matches none is told', async () => {
  const { notes, problems } = await correct(`articles:
  - not-said: The river rose
    in: undated-storm
  - not-said: The river fell
    in: undated-storm
  - said-by: Rosa Luna
    words: The river rose
    in: fire.txt
  - not-said: The river rose
    by: Ines Duarte
    in: [undated-storm, nowhere.txt]`)
  expect(notes).toEqual(['took "The river rose" for no words: 1 article'])
  expect(problems).toEqual([
    '4: nobody says "The river fell" in undated-storm: the entry does nothing',
    '6: nobody else says "The river rose" in fire.txt, or it does not name Rosa Luna: the entry does nothing',
    '9: Ines Duarte does not say "The river rose" in undated-storm, nowhere.txt: the entry does nothing',
  ])
})
