import { expect, test } from 'vitest'
import { createSearchIndex } from '#archive/search/search-index.ts'
import { createStaticSource } from '#archive/static/static-source.ts'
import { parseDay } from '#model/day.ts'
import { EVERYTHING, withText } from '#model/filter.ts'
import { buildArchive } from '#generator/build.ts'
import type { BuildEffects } from '#generator/build-effects.ts'
import { readSeed, recogniseAgain } from '#generator/ingest/read-seed.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import { loadGazetteer } from '#generator/recognise/places/load-gazetteer.ts'
import { createRecogniser } from '#generator/recognise/recognise-article.ts'
import { loadTagger } from '#generator/recognise/tagger/load-tagger.ts'
import { nothingRead, summaryLines, tallyAfter } from '#generator/terminal/summary-lines.ts'
import { memoryEffects } from '#generator/testing/memory-effects.ts'
import { excerptOf } from './excerpt.ts'
import { createTermsOf, NO_TERMS } from './terms.ts'
import type { TermsRules } from './terms.ts'

const day = (text: string) => parseDay(text) ?? expect.fail(text)

const article = (...texts: readonly string[]): ParsedArticle => ({
  headline: 'Weir stays shut',
  headlineFrom: 'text',
  captions: [{ text: 'The weir' }],
  pictures: [{ path: 'weir.png', before: 0, alt: 'weir' }],
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  asides: ['Read more'],
  statedPeople: ['Ole Finn'],
  statedCountries: [],
})

const textOf = ({ blocks }: ParsedArticle) => blocks.map(({ text }) => text)

test('an excerpt is cut behind a word, and says nothing of the rest', () => {
  const cut = excerptOf(article('One two three. Four five', 'six seven eight nine ten', 'eleven'), 4)
  expect(cut).toEqual({
    headline: 'Weir stays shut',
    headlineFrom: 'text',
    captions: [],
    blocks: [{ kind: 'paragraph', text: 'One two three. Four …' }],
    asides: [],
    statedPeople: [],
    statedCountries: [],
    excerpt: true,
  })
})

test.each([
  [['a b c d', 'e f g h'], 60, ['a b c d …']],
  [['a b c'], 60, ['a b …']],
  [['a b', 'c d', 'e f g h'], 3, ['a b', 'c …']],
  [['洪水が町を襲った'], 60, ['洪水が町を …']],
  [['word'], 60, ['word …']],
  [['—', 'a b c d'], 60, ['—', 'a b …']],
])('of %j at most %d words and at most half is left', (texts, words, left) => {
  expect(textOf(excerptOf(article(...texts), words))).toEqual(left)
})

test('opening words that stand for a headline are those that are shown', () => {
  const opening = {
    ...article('One two three four five six.', 'Seven eight.'),
    headlineFrom: 'opening',
  } as const
  expect(excerptOf({ ...opening, headline: 'One two three four five six' }, 2).headline).not.toContain(
    'three',
  )
})

test('a long text is cut in one go', () => {
  expect(textOf(excerptOf(article('a'.repeat(1_000_000)), 60))).toHaveLength(1)
  expect(textOf(excerptOf(article('a '.repeat(500_000)), 60))[0]).toHaveLength(121)
})

test('what is said of a file holds before what is said of its source, and that before what is said of all', () => {
  const { termsOf } = createTermsOf({
    ...NO_TERMS,
    text: 'excerpt',
    rights: 'All rights reserved',
    sources: [
      { source: 'The Courier', text: 'whole', rights: 'By agreement' },
      { source: 'www.herald.example', text: 'whole' },
    ],
    files: [
      { files: ['2026/'], embargo: day('2026-06-01') },
      { files: ['2026/weir.txt'], text: 'excerpt', embargo: day('2026-05-01') },
    ],
  })
  expect(termsOf('a.txt', {})).toMatchObject({ text: 'excerpt', rights: 'All rights reserved' })
  expect(termsOf('a.txt', { source: 'the courier' })).toMatchObject({ text: 'whole', rights: 'By agreement' })
  expect(termsOf('a.txt', { source: 'Herald', host: 'herald.example' })).toMatchObject({ text: 'whole' })
  expect(termsOf('2026/weir.txt', { source: 'The Courier' })).toMatchObject({
    text: 'excerpt',
    rights: 'By agreement',
    embargo: '2026-06-01',
  })
  expect(termsOf('2026/x/y.txt', { embargo: day('2027-01-01') }).embargo).toBe('2027-01-01')
  expect(termsOf('20260/x.txt', {}).embargo).toBeUndefined()
})

const recogniser = createRecogniser(await loadTagger(), await loadGazetteer())

/** Builds an archive of these files; what it says, what is in its files, and the archive to ask. */
async function archiveOf(
  texts: Readonly<Record<string, string>>,
  terms: Partial<TermsRules>,
  corrections?: string,
) {
  const files = new Map<string, Buffer>()
  const effects: BuildEffects = {
    ...memoryEffects(),
    readCorrections: async () => corrections,
    listSeeds: async () => ({
      seeds: Object.keys(texts).map((file) => ({ file, path: file, size: 1 })),
      problems: [],
    }),
    readSeed: async ({ file }) => Buffer.from(texts[file] ?? ''),
    createReader: () => ({
      hash: '',
      read: (file, bytes) => readSeed(recogniser, file, bytes),
      recognise: async (_, parsed) => recogniseAgain(recogniser, parsed),
    }),
    readOutput: async (path) => files.get(path) ?? Buffer.alloc(0),
  }
  let tally = nothingRead()
  const problems: string[] = []
  for await (const event of buildArchive('Case', effects, { ...NO_TERMS, ...terms })) {
    tally = tallyAfter(tally, event)
    if (event.kind === 'file') files.set(event.file.path, Buffer.from(event.file.body))
    if (event.kind === 'problem') problems.push(`${event.problem.line}: ${event.problem.message}`)
  }
  const bytes = async (path: string) => new Uint8Array(files.get(path) ?? expect.fail(path))
  const source = createStaticSource(
    { bytes, json: async (path) => JSON.parse(String(files.get(path))) as unknown },
    async (read, reader) => createSearchIndex(read, reader),
  )
  const found = async (word: string) =>
    (await source.find(withText(EVERYTHING, word), 'newest', 0)).view.total
  return {
    summary: summaryLines(tally),
    problems,
    source,
    found,
    all: [...files.values()].map(String).join('\n').toLowerCase(),
  }
}

const front = (lines: string, body: string) =>
  `---\ntitle: Weir stays shut\ndate: 2026-05-20\n${lines}\n---\n\n${body}\n`

const OPENING = 'Wang Yi spoke in Beijing on Tuesday about the weir and its many masons, who had come.'
const REST = 'Qvistgaard of Reykjavik answered him: Iceland has no masons, said Jo Quibblewick, and no weirs.'
const HIDDEN = ['qvistgaard', 'reykjavik', 'iceland', 'quibblewick', 'zanzibar']

test('of an excerpt no word of the rest is in any file, nor any person, country or place of it', async () => {
  const body = `${OPENING}\n\n![Zanzibar quay](q.png)\n\n${REST}`
  const texts = { 'a.md': front('source: Courier\npeople: [Jo Quibblewick]\ncountries: [IS]', body) }
  const whole = await archiveOf(texts, {})
  for (const word of HIDDEN.slice(0, 4)) expect(await whole.found(word), word).toBe(1)
  for (const terms of [
    { text: 'excerpt' },
    { sources: [{ source: 'Courier', text: 'excerpt' }] },
    { files: [{ files: ['a.md'], text: 'excerpt' }] },
  ] as const) {
    const { all, found, source } = await archiveOf(texts, terms)
    expect(HIDDEN.filter((word) => all.includes(word))).toEqual([])
    for (const word of HIDDEN) expect(await found(word), word).toBe(0)
    expect(await found('masons')).toBe(1)
    const { facets } = await source.root()
    expect(facets.country.values.map(({ id }) => id)).toEqual(['CN'])
    expect(facets.person.values.map(({ id }) => id)).toEqual(['wang-yi'])
  }
})

test('an article whose source is corrected has the terms of the source it is given', async () => {
  const texts = { 'a.md': front('source: Courier', `${OPENING}\n\n${REST}`) }
  const terms = { sources: [{ source: 'Herald', text: 'excerpt' }] } as const
  const correction = 'articles:\n  - set: a.md\n    source: Herald\n'
  expect((await archiveOf(texts, terms)).all).toContain('quibblewick')
  const { all, problems } = await archiveOf(texts, terms, correction)
  expect(problems).toEqual([])
  expect(HIDDEN.filter((word) => all.includes(word))).toEqual([])
  expect(all).toContain('masons')
})

const WAITING = {
  'a.md': front('embargo: 2026-06-01', OPENING),
  'b.md': front('source: Herald', 'The ferry runs.'),
}

test.each([
  ['2026-05-31', 0],
  ['2026-06-01', 1],
  ['2027-01-01', 1],
])('on %s an article with an embargo until 2026-06-01 is there %d times', async (today, times) => {
  const { found, all, summary, problems } = await archiveOf(WAITING, { today: day(today) })
  expect(await found('masons')).toBe(times)
  expect(all.includes('masons')).toBe(times === 1)
  expect(all.includes('wang')).toBe(times === 1)
  expect(problems).toEqual([])
  if (times === 0)
    expect(summary).toContain('published 1 + skipped 1 + failed 0\n  skipped: a.md: embargo until 2026-06-01')
})

test.each([
  ['date: 2026-06-02', '', '2026-06-01', 0],
  ['date: 2026-06-02', '', '2026-06-02', 1],
  ['date: 2026-06-02', '', undefined, 1],
  ['language: en', '', '2026-06-01', 1],
  ['language: en', 'BEIJING, June 2, 2026 (Xinhua) -- ', '2026-06-01', 0],
  ['date: 2026-06-01', 'BEIJING, June 2, 2026 (Xinhua) -- ', '2026-06-01', 1],
])('an article with "%s" %s is on %s there %d times', async (fields, dateline, today, times) => {
  const texts = {
    'b.md': WAITING['b.md'],
    'a.md': `---\ntitle: Weir stays shut\n${fields}\n---\n\n${dateline}${OPENING}`,
  }
  const { found, all, summary, problems } = await archiveOf(
    texts,
    today === undefined ? {} : { today: day(today) },
  )
  expect(await found('masons')).toBe(times)
  expect(all.includes('masons')).toBe(times === 1)
  expect(problems).toEqual([])
  if (times === 0)
    expect(summary).toContain(
      'skipped 1 + failed 0\n  skipped: a.md: dated 2026-06-02, which is after the stated day 2026-06-01',
    )
})

test('without a stated day what has an embargo is not published, and it is told how to state one', async () => {
  const { found, problems } = await archiveOf(WAITING, {})
  expect(await found('masons')).toBe(0)
  expect(problems).toEqual([expect.stringContaining('no day is stated')])
})

test('an embargo that is no day keeps the article out', async () => {
  const { all, problems } = await archiveOf(
    { 'a.md': front('embargo: soon', OPENING) },
    { today: day('2030-01-01') },
  )
  expect(problems).toEqual(['4: its embargo "soon" is no day, so it is not published'])
  expect(all).not.toContain('masons')
})

test('an article says its rights: its own, or those of its source', async () => {
  const { source } = await archiveOf(
    {
      'a.md': front(
        'source: Courier\nrights: Own line\nlicense: https://creativecommons.org/licenses/by/4.0/',
        'One.',
      ),
      'b.md': front('source: Courier\ncopyright: true', 'Two.'),
    },
    { rights: 'All', sources: [{ source: 'Courier', rights: 'By agreement', licence: { name: 'CC0' } }] },
  )
  const rightsOf = async (word: string) => {
    const { cards } = await source.find(withText(EVERYTHING, word), 'newest', 1)
    const {
      article: { rights, licence },
    } = (await source.article(cards[0]?.id ?? expect.fail(word))) ?? expect.fail(word)
    return { rights, licence }
  }
  expect(await rightsOf('one')).toEqual({
    rights: 'Own line',
    licence: {
      name: 'creativecommons.org/licenses/by/4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
  })
  expect(await rightsOf('two')).toEqual({ rights: 'By agreement', licence: { name: 'CC0' } })
})

const at = (line: number) => ({ file: 'dateline.config.yaml', line, column: 1 })

test('terms that no article has are told with their line, as what they were to keep back is published', async () => {
  const { problems } = await archiveOf(
    { '2026/a.md': front('source: Courier', OPENING), 'hid.md': front('source: Herald', OPENING) },
    {
      sources: [
        { source: 'Courier', rights: 'x', at: at(2) },
        { source: 'Curier', text: 'excerpt', at: at(3) },
        { source: 'Herald', text: 'excerpt', at: at(4) },
      ],
      files: [
        { files: ['2026/'], rights: 'x', at: at(6) },
        { files: ['2062/', 'b.md'], embargo: day('2030-01-01'), at: at(7) },
        { files: ['a.md'], rights: 'x' },
      ],
    },
    'articles:\n  - hide: hid.md',
  )
  expect(problems).toEqual([
    '3: no article is of Curier: the entry does nothing',
    '7: no article is in 2062/, b.md: the entry does nothing',
  ])
})
