import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createStaticSource } from '#archive/static/static-source.ts'
import { EVERYTHING } from '#model/filter.ts'
import type { ArticleSource } from '#archive/source/article-source.ts'
import type { BuildEffects } from '#generator/build-effects.ts'
import { build } from '#generator/build.ts'
import { listSeeds } from '#generator/ingest/list-seeds.ts'
import type { BuiltApp } from '#generator/bundle/built-app.ts'
import type { PageData } from '#model/site.ts'
import { filesIn } from '#generator/publish/verify.ts'
import { readSeed, recogniseAgain } from '#generator/ingest/read-seed.ts'
import { createRecogniser } from '#generator/recognise/recognise-article.ts'
import { loadGazetteer } from '#generator/recognise/places/load-gazetteer.ts'
import { loadTaggers } from '#generator/recognise/languages/load-taggers.ts'
import { problemLines } from '#generator/terminal/problem-lines.ts'
import { nothingRead, summaryLines, tallyAfter } from '#generator/terminal/summary-lines.ts'
import { memoryEffects } from '#generator/testing/memory-effects.ts'

/*
 * Whole builds of small folders: cases/NAME/seeds gives cases/NAME/expected. After a change that is meant,
 * UPDATE_CASES=1 npx vitest run src/generator/cases
 * writes what is made now; read the difference before you commit it.
 */

const folder = 'src/generator/cases'
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const tagger = await loadTaggers()
const gazetteer = await loadGazetteer()

/** Stands in for the app: pages are their paths. */
const app: BuiltApp = {
  template: '<meta charset="utf-8" /><!--styles--><!--head--><!--body--><!--data-->',
  hash: '',
  styles: '',
  fonts: [],
  codeOf: () => [],
  files: async function* () {},
  createDrawPage: () => (path) =>
    Promise.resolve({ status: 200, head: '', body: path, source: '', data: {} as PageData }),
}

/** What a build of a case prints and keeps, and the files of its site. */
interface BuiltCase {
  readonly log: string
  readonly registry: string
  readonly files: ReadonlyMap<string, string | Uint8Array>
}

async function buildCase(name: string): Promise<BuiltCase> {
  const seeds = join(folder, name, 'seeds')
  const files = new Map<string, string | Uint8Array>()
  const readIfThere = async (file: string) => {
    const found = readdirSync(seeds).includes(file)
    return found ? readFileSync(join(seeds, file), 'utf8') : undefined
  }
  const effects: BuildEffects = {
    ...memoryEffects(),
    listSeeds: async () => listSeeds(seeds),
    readSeed: async ({ path }) => readFileSync(path),
    readPicture: async (path) => (existsSync(join(seeds, path)) ? readFileSync(join(seeds, path)) : 'missing'),
    readRegistry: () => readIfThere('ids.tsv'),
    readCorrections: () => readIfThere('corrections.yaml'),
    createReader: ({ changes }) => {
      const recogniser = createRecogniser(tagger, gazetteer, changes)
      return {
        read: (file, bytes) => readSeed(recogniser, file, bytes),
        recognise: async (_, article) => recogniseAgain(recogniser, article),
        hash: '',
      }
    },
    readOutput: async (path) => Buffer.from(files.get(path) ?? ''),
  }
  const site = { title: 'Case', base: '/', origin: 'https://example.org' }
  let [log, registry, tally] = ['', '', nothingRead()]
  for await (const event of build({
    site,
    app,
    prerender: { kind: 'all' },
    cards: { kind: 'none' },
    drawCard: noPicture,
    effects,
  })) {
    if (event.kind === 'file') files.set(event.file.path, event.file.body)
    if (event.kind === 'problem') log += problemLines(event.problem)
    if (event.kind === 'note') log += `${event.text}\n`
    tally = tallyAfter(tally, event)
    if (event.kind === 'registry') registry = event.text
  }
  return { log: log + summaryLines(tally), registry, files }
}

async function makeCase(name: string): Promise<ReadonlyMap<string, string>> {
  const { log, registry, files } = await buildCase(name)
  const source = createStaticSource({
    json: async (path) => JSON.parse(Buffer.from(files.get(path) ?? '').toString()) as unknown,
    bytes: async (path) => Buffer.from(files.get(path) ?? ''),
  })
  return new Map([
    ['log.txt', log],
    ['ids.tsv', registry],
    [
      'pages.txt',
      [...files.keys()]
        .filter((path) => !path.startsWith('data/'))
        .map(withoutHash)
        .sort()
        .join('\n') + '\n',
    ],
    ['feed.xml', String(files.get('feed.xml'))],
    ...(await readable(source)),
  ])
}

/** The archive without the names of its data files, which change with every byte in them. */
async function readable(source: ArticleSource): Promise<readonly (readonly [string, string])[]> {
  const { directory: _, ...root } = await source.root()
  const cards = await source.slice(EVERYTHING, 'newest', 0, root.articles)
  const articles = await Promise.all(cards.map(({ id }) => source.article(id)))
  return [
    ['root.json', pretty(root)],
    ...articles.map((found) => [`articles/${found?.article.id}.json`, pretty(found)] as const),
  ]
}

/** Without the tagger's confidence, which moves a little with every training. */
const pretty = (value: unknown) =>
  `${withoutHash(JSON.stringify(value, (key, part: unknown) => (key === 'confidence' ? undefined : part), 1))}\n`

/** Without the names of pictures, which another version of their encoder may change. */
const withoutHash = (text: string) => text.replaceAll(/assets\/[\da-f]{16}-/g, 'assets/HASH-')

async function expectedOf(name: string): Promise<ReadonlyMap<string, string>> {
  const expected = join(folder, name, 'expected')
  const paths = await filesIn(expected)
  return new Map(paths.map((path) => [path, readFileSync(join(expected, path), 'utf8')]))
}

function update(name: string, made: ReadonlyMap<string, string>): void {
  rmSync(join(folder, name, 'expected'), { recursive: true, force: true })
  for (const [path, text] of made) {
    const file = join(folder, name, 'expected', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

test.each(cases.map(({ name }) => name))('the case "%s" gives what is expected', async (name) => {
  const made = await makeCase(name)
  if (process.env['UPDATE_CASES'] !== undefined) update(name, made)
  const expected = await expectedOf(name)
  expect([...made.keys()].sort()).toEqual([...expected.keys()].sort())
  for (const [path, text] of made) expect(text, path).toBe(expected.get(path))
})

const ADDRESSES = 'addresses.txt'
/** Pages of what earlier versions took for people: "Jackson Field" lies behind a library. */
const NOBODYS: ReadonlySet<string> = new Set(['person/jackson-field/index.html'])
const archives = cases.filter(({ name }) => existsSync(join(folder, name, ADDRESSES)))

/*
 * An archive as that version left it: its articles, ids and corrections, and the pages of the site it made of them
 * (addresses.txt). A version that changes how ids or corrections are written adds a folder of its own and changes none before.
 */
test.each(archives.map(({ name }) => name))('of the archive "%s" no address is lost', async (name) => {
  const { files, registry, log } = await buildCase(name)
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8')
  const kept = read(ADDRESSES).trimEnd().split('\n').filter((path) => !NOBODYS.has(path))
  const lost = kept.filter((path) => !files.has(path))
  expect(lost).toEqual([])
  const lines = new Set(registry.split('\n'))
  expect(read('seeds/ids.tsv').split('\n').filter((line) => !lines.has(line))).toEqual([])
  expect(log).not.toContain('corrections.yaml:')
})

test('articles that are hidden or withdrawn are in no file of the site', async () => {
  const { files } = await buildCase('articles')
  const words = ['witness', 'jonas', 'duarte', 'chile', 'cables', 'market closed']
  const holding = [...files].filter(([, body]) => {
    const text = Buffer.from(body).toString('latin1').toLowerCase()
    return words.some((word) => text.includes(word))
  })
  expect(holding.map(([path]) => path)).toEqual([])
})

/** Pictures have tests of their own. */
async function noPicture(): Promise<Uint8Array> {
  return new Uint8Array()
}
