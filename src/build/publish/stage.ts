import { copyFileSync, createReadStream, linkSync, mkdirSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { OPEN_FILES } from '../input/concurrently.ts'
import type { OutputFile } from '../output-file.ts'
import { sha256 } from './sha256.ts'
import { recordOf } from './site-record.ts'
import type { EarlierSite, FileRecord, SiteRecord } from './site-record.ts'

/** The folder in which a site is put together before it takes the place of the old one. */
export interface Stage {
  readonly folder: string
  /** Path to hash of everything in it. */
  readonly written: ReadonlyMap<string, string>
  /** Those of them that were written, not taken over: what the disk may have failed to keep. */
  readonly fresh: ReadonlyMap<string, string>
  /** Bytes, and the largest file. */
  readonly size: () => { readonly total: number; readonly largest: number; readonly largestPath: string }
  /**
   * Resolves when there is room for another file, not when this one is on the disk. A file that the earlier site has
   * with the same bytes is taken from there. A path written twice is our bug and throws.
   */
  readonly write: (file: OutputFile) => Promise<void>
  /** Takes a file of the earlier site as it is. One that it does not have is our bug and throws. */
  readonly take: (path: string) => void
  /** Reads back what was written. */
  readonly read: (path: string) => Promise<Uint8Array>
  /** Resolves when everything is on the disk; rejects if anything failed. */
  readonly settle: () => Promise<void>
  /** What the next build is to know of the files; everything must have settled. */
  readonly record: () => SiteRecord
}

/** Nothing was published before. */
const NO_SITE: EarlierSite = { folder: '', version: '', file: () => undefined, madeFrom: () => undefined }

/** An empty stage in a folder that does not exist yet. */
export async function openStage(folder: string, earlier: EarlierSite = NO_SITE): Promise<Stage> {
  await mkdir(folder)
  const folders = new Set<string>()
  const written = new Map<string, string>()
  const fresh = new Map<string, string>()
  const keys = new Map<string, string>()
  const taken = new Map<string, FileRecord>()
  const sizes = { total: 0, largest: 0, largestPath: '' }
  const pending = new Map<string, Promise<void>>()

  function enter(path: string, hash: string, size: number): void {
    refuseOutside(path)
    if (written.has(path)) throw new Error(`${path} is written twice`)
    written.set(path, hash)
    count(sizes, path, size)
    const parent = dirname(join(folder, path))
    if (folders.has(parent)) return
    mkdirSync(parent, { recursive: true })
    folders.add(parent)
  }

  function link(path: string, known: FileRecord): void {
    enter(path, known.hash, known.size)
    taken.set(path, known)
    linkOrCopy(join(earlier.folder, path), join(folder, path))
  }

  async function write({ path, body, key }: OutputFile): Promise<void> {
    const hash = sha256(body)
    const known = earlier.file(path)
    if (known?.hash === hash) return link(path, key === undefined ? known : { ...known, key })
    enter(path, hash, typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength)
    fresh.set(path, hash)
    if (key !== undefined) keys.set(path, key)
    const task = writeFile(join(folder, path), body, { flag: 'wx' })
    pending.set(path, task)
    task.then(
      () => pending.delete(path),
      () => {},
    )
    if (pending.size >= OPEN_FILES) await Promise.race(pending.values())
  }

  function take(path: string): void {
    const known = earlier.file(path)
    if (!known) throw new Error(`${path} is to be taken from a site that does not have it`)
    link(path, known)
  }

  async function read(path: string): Promise<Uint8Array> {
    await pending.get(path)
    return readFile(join(folder, path))
  }

  async function settle(): Promise<void> {
    await Promise.all(pending.values())
  }

  function record(): SiteRecord {
    const files = new Map(taken)
    for (const [path, hash] of fresh) files.set(path, recordOf(join(folder, path), hash, keys.get(path)))
    return { version: earlier.version, files }
  }

  return { folder, written, fresh, size: () => sizes, write, take, read, settle, record }
}

/** Brings a file to another place on the same disk: as one more name for it, or as a copy where there are no such names. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** Removes what a build that did not end well has left. */
export async function removeStage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** The hash of a file on the disk, read in pieces. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex')
}

/** Paths are made of ids and hashes and cannot leave the folder; should one do so all the same, it is our bug. */
function refuseOutside(path: string): void {
  if (
    path === '' ||
    path.startsWith('/') ||
    path.includes('\\') ||
    posix.normalize(path) !== path ||
    /^\.\.(\/|$)/.test(path)
  )
    throw new Error(`${path} lies outside the site`)
}

function count(
  sizes: { total: number; largest: number; largestPath: string },
  path: string,
  size: number,
): void {
  sizes.total += size
  if (size > sizes.largest) Object.assign(sizes, { largest: size, largestPath: path })
}
