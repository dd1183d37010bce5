import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXIT } from '#generator/output/user-error.ts'
import { filesIn } from '#generator/publish/verify.ts'
import { dateline } from '#generator/testing/started.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

/* A build after another: what it makes is what a build from nothing makes, and what did not change is not made again. */

/** In every article of a month other people: two of three by turns. */
const PEOPLE = ['Ingrid Solberg', 'Tomas Havel', 'Maria Okafor']
const COUNTRIES = ['Norway', 'Kenya']

function textOf(number: number, ending = ''): string {
  const day = `2024-03-${String(number + 1).padStart(2, '0')}`
  const [one = '', other = ''] = [PEOPLE[number % 3], PEOPLE[(number + 1) % 3]]
  return ` date ${day} Harbour talks enter round ${number}

Minister ${one} met ${other} in ${COUNTRIES[number % 2]} on the dredging of the harbour.

${one} said that round ${number} had gone well. "We meet again," said ${other}.${ending}
`
}

function seedsOf(texts: ReadonlyMap<string, string>): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'seeds'))
  for (const [file, text] of texts) writeFileSync(join(folder, 'seeds', file), text)
  return folder
}

const RENAMING = `people:
  - rename: Tomas Havel
    to: Tom Havel
`

const REMOVAL = `countries:
  - remove: KE
    in: ['11.txt']
`

const ARTICLES = new Map(Array.from({ length: 20 }, (_, number) => [`${10 + number}.txt`, textOf(number)]))

/** How many files were written anew. */
async function build(folder: string): Promise<number> {
  const { code, err } = await dateline(folder, 'build', '--out', 'dist', '--origin', 'https://example.org')
  expect(err.replace(/^(?:Reading|Writing|Drawing) .*\n/gm, '')).toMatch(
    /^(?:renamed .*\n)?(?:removed .*\n)?read /,
  )
  expect(code).toBe(0)
  return Number(/([\d,]+) of them written anew/.exec(err)?.[1]?.replace(',', ''))
}

/** The pages, the data and the lists of a site, by path. Data of earlier deployments are left out. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const site = join(folder, 'dist')
  const own = readFileSync(join(site, 'manifest-sha256.txt'), 'utf8')
  const paths = (await filesIn(site)).filter((path) => own.includes(`  ${path}\n`))
  return new Map(paths.map((path) => [path, readFileSync(join(site, path), 'latin1')]))
}

/** Which file it is that lies at each path. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, number>> {
  const site = join(folder, 'dist')
  return new Map((await filesIn(site)).map((path) => [path, statSync(join(site, path)).ino]))
}

async function pagesMadeAnew(
  folder: string,
  before: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const after = await filesOf(folder)
  return [...after].flatMap(([path, file]) =>
    /^(?:a|person|country)\/.*html$/.test(path) && before.get(path) !== file ? [path] : [],
  )
}

const OLDER = textOf(2).replace('2024-03', '2024-02')

const ON_OTHERS = ` date 2024-01-09 Reservoirs fill again

Minister Yusuf Demir met Lucia Quispe in Peru. "We have water," said Demir. Quispe agreed.
`

/** What happens between two builds, and how many pages of articles, people and countries are then made anew. */
const CHANGES: readonly (readonly [string, (seeds: string) => void, pages: number])[] = [
  ['nothing', () => {}, 0],
  // Its page, those of the two people and the country that it names, of what the two said, and of the pairs that either is one of.
  ['an article comes', (seeds) => writeFileSync(join(seeds, '99.txt'), textOf(20)), 4 + 2 + 3],
  [
    'an article changes',
    (seeds) => writeFileSync(join(seeds, '99.txt'), textOf(20, ' It rained.')),
    4 + 2 + 3,
  ],
  ['an article goes', (seeds) => rmSync(join(seeds, '99.txt')), 3 + 2 + 3],
  // The articles that name him, his own page, those of all who are named beside him, of what all said, and of pairs.
  [
    'a correction comes',
    (seeds) => writeFileSync(join(seeds, 'corrections.yaml'), RENAMING),
    14 + 1 + 4 + 3 + 3,
  ],
  // The same, all articles behind it, which have other numbers then, and the others, on whose pages equals change places.
  ['an older article comes', (seeds) => writeFileSync(join(seeds, '00.txt'), OLDER), 4 + 20 + 2 + 3 + 3],
  // Others with it, so that everybody has another number, and nothing else changes for them.
  [
    'an article on others comes',
    (seeds) => writeFileSync(join(seeds, '01.txt'), ON_OTHERS),
    1 + 21 + 2 + 1 + 1,
  ],
  // From one article: that, the country, the two people of it and the pairs that either is one of.
  [
    'a country is taken away',
    (seeds) => writeFileSync(join(seeds, 'corrections.yaml'), RENAMING + REMOVAL),
    4 + 2 + 3,
  ],
]

test('what changed is made anew and nothing else, and the site is as if built from nothing', async () => {
  const folder = seedsOf(ARTICLES)
  await build(folder)
  for (const [happening, change, pages] of CHANGES) {
    const before = await filesOf(folder)
    change(join(folder, 'seeds'))
    const written = await build(folder)
    if (pages === 0) expect(written).toBe(0)
    expect(await pagesMadeAnew(folder, before), happening).toHaveLength(pages)
  }
  const after = await contentsOf(folder)
  for (const made of ['.dateline', 'dist']) rmSync(join(folder, made), { recursive: true })
  await build(folder)
  expect(after).toEqual(await contentsOf(folder))
})

test('in an archive of many years an article leaves the pages of other years as they are', async () => {
  const texts = Array.from({ length: 9 }, (_, number) => {
    return [`${number}.txt`, textOf(number).replace('2024', `${2010 + number}`)] as const
  })
  const folder = seedsOf(new Map(texts))
  await build(folder)
  const before = await filesOf(folder)
  writeFileSync(join(folder, 'seeds', '99.txt'), textOf(20).replace('2024', '2018'))
  await build(folder)
  const after = await filesOf(folder)
  const pages = [...after.keys()].filter((path) => /^\d{4}\//.test(path))
  expect(pages).toHaveLength(18)
  expect(pages.filter((path) => before.get(path) !== after.get(path))).toEqual([
    '2018/03/index.html',
    '2018/index.html',
  ])
})

test('what the disk has changed of the search index does not get into the next site', async () => {
  const folder = seedsOf(ARTICLES)
  await build(folder)
  const site = join(folder, 'dist')
  const before = readFileSync(join(site, 'manifest-sha256.txt'), 'utf8')
  const records = join(folder, '.dateline', 'sites')
  const record = readdirSync(records).find((name) => name.endsWith('.json')) ?? ''
  for (const path of (await filesIn(site)).filter((path) => /^data\/.*bin$/.test(path)))
    flipBit(site, path, join(records, record))
  writeFileSync(join(folder, 'seeds', '99.txt'), textOf(20))
  const { code, err } = await dateline(folder, 'build', '--out', 'dist', '--origin', 'https://example.org')
  expect(code).toBe(EXIT.system)
  expect(err).toMatch(/is not as it was written.*\nNothing was published; remove the folder/)
  expect(readFileSync(join(site, 'manifest-sha256.txt'), 'utf8')).toBe(before)
  rmSync(records, { recursive: true })
  await build(folder)
  const after = await contentsOf(folder)
  for (const made of ['.dateline', 'dist']) rmSync(join(folder, made), { recursive: true })
  await build(folder)
  expect(after).toEqual(await contentsOf(folder))
})

/** What a build leaves of its files for the next. */
interface KeptRecord {
  readonly paths: readonly string[]
  readonly changed: readonly number[]
}

/** Changes a file as a failing disk does: its size stays, and its time is noted as if it had. */
function flipBit(site: string, path: string, record: string): void {
  const bytes = readFileSync(join(site, path))
  bytes[bytes.length >>> 1] = (bytes[bytes.length >>> 1] ?? 0) ^ 1
  writeFileSync(join(site, path), bytes)
  const kept = JSON.parse(readFileSync(record, 'utf8')) as KeptRecord
  const { mtimeMs } = statSync(join(site, path))
  const changed = kept.changed.map((time, place) => (kept.paths[place] === path ? mtimeMs : time))
  writeFileSync(record, JSON.stringify({ ...kept, changed }))
}

/** What somebody takes out of a published site: the whole, its root, its data, its pages. */
const TAKEN = ['', 'archive.json', 'data', 'a']

test('whatever of a published site is taken away, but not what is known of it, the next build makes it whole', async () => {
  const folder = seedsOf(ARTICLES)
  const site = join(folder, 'dist')
  await build(folder)
  for (const path of TAKEN) {
    const whole = await contentsOf(folder)
    rmSync(join(site, path), { recursive: true })
    await build(folder)
    expect(await contentsOf(folder), `without dist/${path}`).toEqual(whole)
    // And when something else happens at the same time.
    writeFileSync(join(folder, 'seeds', '99.txt'), textOf(20, path))
    rmSync(join(site, path), { recursive: true })
    await build(folder)
  }
  const after = await contentsOf(folder)
  for (const made of ['.dateline', 'dist']) rmSync(join(folder, made), { recursive: true })
  await build(folder)
  expect(after).toEqual(await contentsOf(folder))
})

test('a published file that somebody changed is made anew', async () => {
  const folder = seedsOf(ARTICLES)
  await build(folder)
  const page = join(folder, 'dist', 'index.html')
  const article = join(folder, 'dist/a/2024-03-01-harbour-talks-enter-round-0/index.html')
  const texts = [page, article].map((path) => readFileSync(path, 'utf8'))
  for (const path of [page, article]) appendFileSync(path, 'defaced')
  await build(folder)
  expect([page, article].map((path) => readFileSync(path, 'utf8'))).toEqual(texts)
})

test('a first site leaves the files that the next build will want where it will look for them', async () => {
  const folder = seedsOf(ARTICLES)
  await build(folder)
  const sites = join(folder, '.dateline', 'sites')
  const spare = readdirSync(sites).find((name) => !name.endsWith('.json')) ?? ''
  const own = (await filesIn(join(folder, 'dist'))).filter((path) => path !== 'manifest-sha256.txt')
  expect(await filesIn(join(sites, spare))).toEqual(own)
})

test('a site whose folder was taken away is told to be new as a whole', async () => {
  const folder = seedsOf(ARTICLES)
  const first = await build(folder)
  expect(await build(folder)).toBe(0)
  rmSync(join(folder, 'dist'), { recursive: true })
  expect(await build(folder)).toBe(first)
})
