import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { concurrently, OPEN_FILES } from '#generator/disk/concurrently.ts'
import { CARRIED_FILES, MANIFEST_FILE, parseManifest } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { pathWithin } from '#generator/disk/folders.ts'
import { sha256 } from '#generator/disk/sha256.ts'

/** A file of a site that is not as its manifest says. */
export interface Difference {
  readonly path: string
  readonly kind: 'missing' | 'changed' | 'not listed'
}

/** Is told how many of how many files have been read. */
type OnVerified = (done: number, total: number) => void

/** Compares a folder with a manifest, reading every file once. Files in neither list are not looked at. */
export async function* differences(
  folder: string,
  manifest: Manifest,
  onVerified: OnVerified = () => {},
): AsyncGenerator<Difference> {
  let done = 0
  const checks = concurrently(manifest, OPEN_FILES, async ([path, hash]) => {
    const found = await hashOf(join(folder, path)).catch(lackOf)
    return { path, kind: found === undefined ? 'missing' : found === hash ? undefined : 'changed' } as const
  })
  for await (const { path, kind } of checks) {
    onVerified(++done, manifest.size)
    if (kind) yield { path, kind }
  }
}

/** Everything in a published site that is not as its own lists say: changed, missing and foreign files. */
export async function* verifySite(folder: string, onVerified?: OnVerified): AsyncGenerator<Difference> {
  const manifest = parseManifest(await readFile(join(folder, MANIFEST_FILE), 'utf8'))
  const carried = await Promise.all(CARRIED_FILES.map((file) => readManifest(join(folder, file))))
  const all = new Map([...carried.toReversed().flatMap((list) => [...list]), ...manifest])
  yield* differences(folder, all, onVerified)
  for (const path of await filesIn(folder))
    if (!all.has(path) && path !== MANIFEST_FILE && !CARRIED_FILES.includes(path))
      yield { path, kind: 'not listed' }
}

/** A file that cannot be read is missing; where too many are open, nothing is known of it, and the error goes on. */
function lackOf(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'EMFILE' || error.code === 'ENFILE') throw error
}

async function hashOf(path: string): Promise<string> {
  return sha256(await readFile(path))
}

/** The manifest in a file; empty if there is none. */
export async function readManifest(file: string): Promise<Manifest> {
  return parseManifest(await readFile(file, 'utf8').catch(() => ''))
}

/** All files of a folder and the folders in it, "/" between them, sorted. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => pathWithin(folder, entry))
    .sort()
}
