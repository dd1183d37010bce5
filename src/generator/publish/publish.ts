import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { keepHere } from './previous-build.ts'
import type { KeepForReuse } from './previous-build.ts'
import { isMoved, removeFolder } from '#generator/disk/folders.ts'
import type { Lock } from './lock.ts'
import { keepRecord } from '#generator/cache/site-record.ts'
import { flush, flushFolder } from '#generator/disk/write-aside.ts'
import { formatManifest, MANIFEST_FILE, CARRIED_FILES } from './manifest.ts'
import type { SiteFolder } from './site-folder.ts'
import type { Stage } from './stage.ts'
import { differences, readManifest } from './verify.ts'
import type { Manifest } from './manifest.ts'

/**
 * Puts right what a build that was killed may have left: if it stopped between the two renames the old site comes
 * back; its stage is removed. Call it with the lock held.
 */
export async function recover({ live, parent, stages, old }: SiteFolder): Promise<void> {
  if (existsSync(old)) await (existsSync(live) ? removeFolder(old) : rename(old, live))
  for (const name of await readdir(parent)) {
    const path = join(parent, name)
    if (path.startsWith(stages) && /^\d+$/.test(path.slice(stages.length))) await removeFolder(path)
  }
}

/** What its caller does for a site that is published. */
interface Publishing {
  readonly keepForReuse?: KeepForReuse
  /** Whether files of earlier builds may stay: in the site for tabs that are open, and beside it for the next build. */
  readonly carries?: boolean
  /** Ids of the articles that the site has. */
  readonly articles?: readonly string[]
  /** What must be kept before anybody sees the site: it is whole, and the old one is still there. */
  readonly beforeSwap?: () => Promise<void>
  /** Is told how far it has come. */
  readonly onProgress?: (step: 'verifying' | 'publishing', done?: number, total?: number) => void
}

/**
 * Makes the stage the published site: reads every file back that was written, writes the manifest, links the files that open tabs
 * still need, has the disk keep it all, and swaps the folders by two renames. Until the first of these the old site is untouched.
 * The files of a first site are kept for reuse, too, so that the next build goes on from them.
 */
export async function publish(
  folder: SiteFolder,
  stage: Stage,
  lock: Lock,
  { keepForReuse = keepHere, carries = true, articles, beforeSwap, onProgress = () => {} }: Publishing = {},
): Promise<void> {
  await stage.settle()
  const isFirst = !existsSync(folder.live)
  const keeping = isFirst ? keepForReuse(folder.stage, folder.previous, [...stage.fresh.keys()]) : undefined
  await refuseDamaged(stage, (done, total) => onProgress('verifying', done, total)).finally(() => keeping)
  onProgress('publishing')
  const carried = carries ? await carryForward(folder.live, stage) : []
  await stage.tidy()
  for (const [list, files] of carried) await writeFile(join(stage.folder, list), formatManifest(files))
  await writeFile(join(stage.folder, MANIFEST_FILE), formatManifest(stage.written))
  if (!lock.isHeld())
    throw new UserError(EXIT.busy, 'Another build has taken over the folder. Nothing was published.')
  await refuseForeign(folder.live)
  await beforeSwap?.()
  await flush(folder.stage)
  const record = { ...stage.record(), articles }
  await swap(folder, carries)
  keepRecord(folder.record, record)
}

/** The old site is kept for reuse, where it may and can be: its place may be on another disk. */
async function swap({ live, parent, stage, old, previous }: SiteFolder, keepsOld: boolean): Promise<void> {
  const hadOne = existsSync(live)
  if (hadOne) await rename(live, old)
  try {
    await rename(stage, live)
  } catch (error) {
    if (hadOne) await rename(old, live)
    throw error
  }
  await flushFolder(parent)
  if (!hadOne) return
  await removeFolder(previous)
  await mkdir(dirname(previous), { recursive: true })
  if (!keepsOld || !isMoved(old, previous)) await removeFolder(old)
}

async function refuseDamaged(stage: Stage, onVerified: (done: number, total: number) => void): Promise<void> {
  for await (const { path, kind } of differences(stage.folder, stage.fresh, onVerified))
    throw new UserError(
      EXIT.system,
      `${path} is ${kind} after it was written: the disk did not keep it.\nNothing was published; check the disk and build again.`,
    )
}

/** A folder that no build of ours has made is somebody's work and not replaced. */
async function refuseForeign(live: string): Promise<void> {
  if (!existsSync(live) || existsSync(join(live, MANIFEST_FILE))) return
  if ((await readdir(live)).length === 0) return
  throw new UserError(
    EXIT.system,
    `${live} holds files that no build has put there, so it is left as it is.\nChoose another folder with --out, or empty it.`,
  )
}

/** Folders whose files have their hash in the name, so that files of several builds can lie side by side. */
const HASHED = /^(assets|data)\//

/**
 * Brings the hashed files of earlier deployments into a stage, for tabs that were opened before, and returns the lists
 * of them. A build that changes nothing is no deployment: what was carried then stays as it was.
 */
async function carryForward(
  live: string,
  stage: Stage,
): Promise<readonly (readonly [list: string, files: Manifest])[]> {
  const built = stage.written
  const previous = await readManifest(join(live, MANIFEST_FILE))
  const carried = await Promise.all(CARRIED_FILES.map((file) => readManifest(join(live, file))))
  const isSame =
    previous.size === built.size && [...built].every(([path, hash]) => previous.get(path) === hash)
  const generations = isSame ? carried : [previous, ...carried]
  const seen = new Set(built.keys())
  return CARRIED_FILES.flatMap((list, index) => {
    const hashed = [...(generations[index] ?? [])].filter(([path]) => HASHED.test(path) && !seen.has(path))
    for (const [path] of hashed) seen.add(path)
    const files = new Map(hashed.filter(([path, hash]) => stage.carry(path, hash)))
    return files.size === 0 ? [] : [[list, files] as const]
  })
}
