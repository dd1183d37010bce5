import { createReadStream } from 'node:fs'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { OPEN_FILES } from '../input/concurrently.ts'
import type { OutputFile } from '../output-file.ts'
import { sha256 } from './sha256.ts'

/** The folder in which a site is put together before it takes the place of the old one. */
export interface Stage {
  readonly folder: string
  /** Path to hash of everything written. */
  readonly written: ReadonlyMap<string, string>
  /** Bytes, and the largest file. */
  readonly size: () => { readonly total: number; readonly largest: number; readonly largestPath: string }
  /** Resolves when there is room for another file, not when this one is on the disk. A path written twice is our bug and throws. */
  readonly write: (file: OutputFile) => Promise<void>
  /** Reads back what was written. */
  readonly read: (path: string) => Promise<Uint8Array>
  /** Resolves when everything is on the disk; rejects if anything failed. */
  readonly settle: () => Promise<void>
}

/** An empty stage in a folder that does not exist yet. */
export async function openStage(folder: string): Promise<Stage> {
  await mkdir(folder)
  const folders = new Map<string, Promise<unknown>>()
  const written = new Map<string, string>()
  const sizes = { total: 0, largest: 0, largestPath: '' }
  const pending = new Map<string, Promise<void>>()

  async function put(path: string, body: string | Uint8Array): Promise<void> {
    const parent = dirname(join(folder, path))
    if (!folders.has(parent)) folders.set(parent, mkdir(parent, { recursive: true }))
    await folders.get(parent)
    await writeFile(join(folder, path), body, { flag: 'wx' })
  }

  async function write({ path, body }: OutputFile): Promise<void> {
    refuseOutside(path)
    if (written.has(path)) throw new Error(`${path} is written twice`)
    written.set(path, sha256(body))
    count(sizes, path, typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength)
    const task = put(path, body)
    pending.set(path, task)
    task.then(
      () => pending.delete(path),
      () => {},
    )
    if (pending.size >= OPEN_FILES) await Promise.race(pending.values())
  }

  async function read(path: string): Promise<Uint8Array> {
    await pending.get(path)
    return readFile(join(folder, path))
  }

  async function settle(): Promise<void> {
    await Promise.all(pending.values())
  }

  return { folder, written, size: () => sizes, write, read, settle }
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
