import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Folder of the project. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/** An archive that journeys go through: the folder of its articles, and the path it is published under. */
export interface Archive {
  readonly name: string
  /** Writes its articles if they are not in the repository; gives their folder, relative to the project. */
  readonly seeds: () => string
  readonly base: string
  /** What else the build is told. */
  readonly options?: readonly string[]
  /** Whether some of its articles cannot be read, so that the build ends with 1. */
  readonly hasErrors?: boolean
}

/** About 45 articles of several years, dialects and languages. */
export const FIXTURES: Archive = { name: 'fixtures', seeds: () => 'e2e/fixtures/seeds', base: '/' }

/** The same under another path. */
export const UNDER_REPO: Archive = { ...FIXTURES, name: 'repo', base: '/repo/' }

/** The project's own single article. */
export const ONE: Archive = { name: 'one', seeds: () => 'seeds', base: '/' }

/** A few articles that name towns rather than countries. */
export const PLACES: Archive = { name: 'places', seeds: () => 'e2e/fixtures/places', base: '/' }

/** Three articles in which people say things; the archivist corrected who, what and when. */
export const STATEMENTS: Archive = {
  name: 'statements',
  seeds: () => 'e2e/fixtures/statements',
  base: '/',
}

/** Three articles with passages that links point at. */
export const PASSAGES: Archive = { name: 'passages', seeds: () => 'e2e/fixtures/passages', base: '/' }

/** An archive before its first article. */
export const EMPTY: Archive = { name: 'empty', seeds: makeEmpty, base: '/' }

/** Articles that the archivist corrected, hid and withdrew; two entries of the corrections do nothing, so that the build ends with 1. */
export const CORRECTED: Archive = {
  name: 'corrected',
  seeds: () => copyOf('articles'),
  base: '/',
  hasErrors: true,
}

/** Two articles with pictures beside them, one of which cannot be read; under another path. */
export const PICTURES: Archive = {
  name: 'pictures',
  seeds: () => copyOf('pictures'),
  base: '/repo/',
}

/** 300 articles that name people and countries at random, the same ones every time. */
export const GENERATED: Archive = { name: 'generated', seeds: writeGenerated, base: '/' }

/** A served site. */
export interface Site {
  /** Address of its first page, with a slash at the end. */
  readonly url: string
  readonly stop: () => void
}

/** Builds an archive, once a run of the tests, and serves it. Throws with the build's words when it fails. */
export async function serve(archive: Archive): Promise<Site> {
  const out = buildOnce(archive)
  const server = spawn(
    'node',
    ['src/generator/launch.mjs', 'serve', '--out', out, '--base', archive.base, '--port', '4200'],
    {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const url = await new Promise<string>((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`the server of ${archive.name} stopped with ${code}`)))
    server.stdout.on('data', (text: Buffer) => {
      const address = /https?:\/\/\S+/.exec(text.toString())?.[0]
      if (address !== undefined) resolve(address)
    })
  })
  return { url, stop: () => server.kill() }
}

/** Builds an archive once a run; gives its folder. The workers of a run share their parent, so its number tells the runs apart; the folder made first is the lock. */
export function buildOnce({ name, seeds, base, options = [], hasErrors = false }: Archive): string {
  const out = `.cache/e2e/${name}`
  const mark = `${PROJECT}.cache/e2e/${name}-${process.ppid}`
  mkdirSync(`${PROJECT}.cache/e2e`, { recursive: true })
  if (!madeFolder(mark)) return waitFor(mark, out)
  const build = spawnSync(
    'node',
    ['src/generator/launch.mjs', 'build', '--seeds', seeds(), '--out', out, '--base', base, ...options],
    {
      cwd: PROJECT,
      encoding: 'utf8',
    },
  )
  if (build.status !== (hasErrors ? 1 : 0)) {
    rmSync(mark, { recursive: true })
    throw new Error(`building ${name} gave ${build.status}:\n${build.stdout}${build.stderr}`)
  }
  writeFileSync(`${mark}/built`, '')
  return out
}

function madeFolder(path: string): boolean {
  try {
    mkdirSync(path)
    return true
  } catch {
    return false
  }
}

/** Waits while another worker builds; a mark that is gone says that it could not. */
function waitFor(mark: string, out: string): string {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  while (!existsSync(`${mark}/built`)) {
    if (!existsSync(mark)) throw new Error(`${out} could not be built`)
    Atomics.wait(pause, 0, 0, 100)
  }
  return out
}

const PEOPLE = [
  'Amara Okonjo', 'Rafael Quiroga', 'Hana Kobayashi', 'Tomas Lindqvist', 'Leila Haddad', 'Arjun Mehrotra',
  'Sana Qureshi', 'Zhao Meilin', 'Ingrid Solheim', 'Joao Tavares', 'Elif Demirkan', 'Claire Fontenay',
  'Grace Wanjiru', 'Viktor Petrenko', 'Corazon Villareal', 'Samuel Otieno', 'Rosa Huamani', 'Kwabena Asare',
] // prettier-ignore
const COUNTRIES = [
  'NG', 'CL', 'JP', 'SE', 'JO', 'IN', 'PK', 'CN', 'NO', 'BR', 'TR', 'FR', 'KE', 'UA', 'PH', 'PE', 'GH', 'DE',
] // prettier-ignore
const SOURCES = ['Meridian Wire', 'Harbour Courier', 'Northern Dispatch']

/** Towns that some articles are filed from, so that they belong to countries which they may not name. */
const TOWNS = ['Dhaka', 'Nairobi', 'Santiago', 'Manila', 'Lyon']

function makeEmpty(): string {
  const folder = '.cache/e2e/empty-seeds'
  mkdirSync(`${PROJECT}${folder}`, { recursive: true })
  return folder
}

/** Copies the articles of a golden folder: a build writes ids beside them. */
function copyOf(golden: string): string {
  const folder = `.cache/e2e/${golden}-seeds`
  rmSync(`${PROJECT}${folder}`, { recursive: true, force: true })
  cpSync(`${PROJECT}src/generator/cases/${golden}/seeds`, `${PROJECT}${folder}`, { recursive: true })
  return folder
}

function writeGenerated(): string {
  const folder = '.cache/e2e/generated-seeds'
  rmSync(`${PROJECT}${folder}`, { recursive: true, force: true })
  mkdirSync(`${PROJECT}${folder}`, { recursive: true })
  const random = randomNumbers(20250520)
  for (let number = 1; number <= 300; number++) {
    writeFileSync(`${PROJECT}${folder}/${number}.md`, generatedArticle(number, random))
  }
  return folder
}

/** Low places of the lists are drawn more often than high ones, as in the news. */
function generatedArticle(number: number, random: () => number): string {
  const some = (list: readonly string[], most: number) => [
    ...new Set(
      Array.from({ length: Math.ceil(random() * most) }, () => list[Math.floor(random() ** 2 * list.length)]),
    ),
  ]
  const date = `${1980 + Math.floor(random() * 40)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`
  const town = number % 50 === 0 ? undefined : TOWNS[number % 11]
  const people = some(PEOPLE, 3)
  const front = [
    `title: Report number ${number}`,
    ...(number % 50 === 0 ? [] : [`date: ${date}`]),
    `source: ${some(SOURCES, 1)[0]}`,
    `people: [${people.join(', ')}]`,
    `countries: [${some(COUNTRIES, 4).join(', ')}]`,
  ]
  const dateline = town === undefined ? '' : `${town.toUpperCase()}, ${dayInWords(date)} (Meridian Wire) -- `
  return `---\n${front.join('\n')}\n---\n\n${dateline}The meeting of ${people.join(' and ')} was short.\n`
}

/** A day as datelines have it: "March 1". */
function dayInWords(date: string): string {
  return new Date(date).toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' })
}

/** Random numbers from 0 to 1 that are the same every time: Tommy Ettinger's mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let number = Math.imul(state ^ (state >>> 15), 1 | state)
    number = (number + Math.imul(number ^ (number >>> 7), 61 | number)) ^ number
    return ((number ^ (number >>> 14)) >>> 0) / 2 ** 32
  }
}
