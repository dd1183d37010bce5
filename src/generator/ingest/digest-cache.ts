import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ArticleDigest } from './article-digest.ts'
import { createWordTaker } from './article-words.ts'
import type { ArticleWords } from './article-words.ts'
import type { SeedPath } from './list-seeds.ts'
import { once } from '#generator/output/once.ts'
import type { Problem } from '#generator/output/problem.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { SearchedText } from '#archive/search/searched-text.ts'

/** All that a build needs of an article but its text. */
export interface KnownArticle {
  readonly digest: ArticleDigest
  readonly indexed: ArticleWords
}

/** What became of a seed when it was read. */
export interface KnownSeed<Kept = KnownArticle> {
  readonly contentHash: string
  /** Under which its reading is kept. */
  readonly key: string
  readonly problems: readonly Problem[]
  readonly articles: readonly Kept[]
}

/** Takes the words of a text for the index. */
type TakeWords = (text: SearchedText) => ArticleWords

/** The seeds that earlier builds have read, so that those nobody has touched since need not even be opened. */
export interface KnownSeeds {
  /** By what the disk says of the file. */
  readonly untouched: (seed: SeedPath) => KnownSeed | undefined
  /** By what the file says. */
  readonly sameText: (seed: SeedPath, contentHash: string) => KnownSeed | undefined
  /** Takes words in such a way that they can be kept for this seed. */
  readonly takerFor: (seed: SeedPath) => TakeWords
  readonly keep: (seed: SeedPath, known: KnownSeed) => void
  /** Has everything kept last, and what was not asked for be forgotten. */
  readonly save: () => void
}

/** Seeds lie on this many shelves, a file each, so that a changed one has little written anew. */
const SHELVES = 256

const LINE_END = 10

export const SHELF_FILE = 'shelf.bin'

interface KeptSeed extends KnownSeed {
  /** What the disk said of the file. */
  readonly stamp?: string | undefined
}

interface Shelf {
  /** By name. */
  readonly seeds: Map<string, KeptSeed>
  readonly asked: Set<string>
  /** Its words, and what takes more; most builds need them of few shelves. */
  readonly table: () => string[]
  readonly take: TakeWords
  isChanged: boolean
}

/** Knows nothing and keeps nothing. */
export function createForgetfulSeeds(): KnownSeeds {
  const take = createWordTaker()
  return {
    untouched: () => undefined,
    sameText: () => undefined,
    takerFor: () => take,
    keep: () => {},
    save: () => {},
  }
}

/**
 * What was kept in a folder by the same version of everything that reads seeds; a damaged shelf counts as an empty one.
 * `use` is told the key of every reading that is still counted on.
 */
export function createKnownSeeds(folder: string, version: string, use: (key: string) => void): KnownSeeds {
  // Opened before it is known which are needed, while another thread lists the seeds: a build asks for all of them.
  const shelves = new Map(
    foldersIn(folder).map((name) => [name, readShelf(readIfThere(join(folder, name, SHELF_FILE)), version)]),
  )
  const placed = new Map<string, Shelf>()
  for (const shelf of shelves.values()) for (const file of shelf.seeds.keys()) placed.set(file, shelf)

  function shelfOf({ file }: SeedPath): Shelf {
    const shelf = placed.get(file) ?? placeFor(file)
    shelf.asked.add(file)
    return shelf
  }

  function placeFor(file: string): Shelf {
    const number = Number.parseInt(sha256(file).slice(0, 8), 16) % SHELVES
    const name = number.toString(16).padStart(2, '0')
    const shelf = shelves.get(name) ?? readShelf(Buffer.alloc(0), version)
    shelves.set(name, shelf)
    placed.set(file, shelf)
    return shelf
  }

  function knownAs(seed: SeedPath, isSame: (known: KeptSeed) => boolean): KnownSeed | undefined {
    const known = shelfOf(seed).seeds.get(seed.file)
    if (!known || !isSame(known)) return undefined
    use(known.key)
    return known
  }

  return {
    untouched: (seed) => knownAs(seed, ({ stamp }) => stamp !== undefined && stamp === seed.stamp),
    sameText: (seed, hash) => knownAs(seed, ({ contentHash }) => contentHash === hash),
    takerFor: (seed) => shelfOf(seed).take,
    keep: (seed, known) => {
      const shelf = shelfOf(seed)
      shelf.seeds.set(seed.file, { ...known, stamp: seed.stamp })
      shelf.isChanged = true
    },
    save: () => {
      for (const [name, shelf] of shelves) saveShelf(join(folder, name, SHELF_FILE), shelf, version)
    },
  }
}

/**
 * A shelf on the disk: a line of JSON in ASCII, which is read in less time than other letters take, then the table with
 * a space between words, then the words of all articles in the same order.
 */
interface ShelfLine {
  readonly version: string
  /** Bytes of the table. */
  readonly table: number
  readonly seeds: readonly (readonly [
    file: string,
    stamp: string | null,
    KnownSeed<readonly [ArticleDigest, bytes: number]>,
  ])[]
}

function readShelf(bytes: Buffer, version: string): Shelf {
  const end = bytes.indexOf(LINE_END)
  const line = end < 0 ? undefined : shelfLine(bytes.subarray(0, end), version)
  const start = end + 1 + (line?.table ?? 0)
  const table = once(() =>
    bytes
      .subarray(end + 1, start)
      .toString()
      .split(' ')
      .filter(Boolean),
  )
  const taker = once(() => createWordTaker(table()))
  let at = start
  const wordsOf = (length: number): ArticleWords => ({ table, places: bytes.subarray(at, (at += length)) })
  const seeds = (line?.seeds ?? []).map(([file, stamp, { contentHash, key, problems, articles }]) => {
    const known = articles.map(([digest, length]) => ({ digest, indexed: wordsOf(length) }))
    return [file, { contentHash, key, problems, articles: known, stamp: stamp ?? undefined }] as const
  })
  const isWhole = at === bytes.length
  return {
    seeds: new Map(isWhole ? seeds : []),
    asked: new Set(),
    table,
    take: (text) => taker()(text),
    isChanged: false,
  }
}

function foldersIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

function shelfLine(bytes: Buffer, version: string): ShelfLine | undefined {
  try {
    const line = JSON.parse(bytes.toString('latin1')) as ShelfLine
    return line.version === version ? line : undefined
  } catch {
    return undefined
  }
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uFFFF]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** Written aside and renamed: a build that is killed leaves no half file. */
function saveShelf(path: string, { seeds, asked, table, isChanged }: Shelf, version: string): void {
  const kept = [...seeds].filter(([file]) => asked.has(file))
  if (kept.length === 0) return rmSync(path, { force: true })
  if (!isChanged && kept.length === seeds.size) return
  const words = Buffer.from(table().join(' '))
  const line: ShelfLine = {
    version,
    table: words.length,
    seeds: kept.map(([file, { stamp, contentHash, key, problems, articles }]) => {
      const digests = articles.map(({ digest, indexed }) => [digest, indexed.places.length] as const)
      return [file, stamp ?? null, { contentHash, key, problems, articles: digests }]
    }),
  }
  const places = kept.flatMap(([, { articles }]) => articles.map(({ indexed }) => indexed.places))
  const aside = `${path}.${process.pid}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(aside, Buffer.concat([Buffer.from(`${asciiJson(line)}\n`), words, ...places]))
  renameSync(aside, path)
}
