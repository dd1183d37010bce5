import { readFileSync, statSync, unlinkSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteRecord } from '#generator/cache/site-record.ts'
import { OPEN_FILES } from '#generator/disk/concurrently.ts'
import { createFolderOpener } from '#generator/disk/folders.ts'
import type { OutputFile } from '#generator/output/output-file.ts'
import type { IndexRecord } from '#generator/emit/search/earlier-index.ts'
import { linkHere, openLinkedStage } from './hard-linker.ts'
import type { OpenLinker } from './hard-linker.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { SiteFolder } from './site-folder.ts'
import { createInventory } from './site-inventory.ts'
import type { SiteInventory } from './site-inventory.ts'
import type { EarlierSite, FoundFile } from './earlier-site.ts'
import { readStaged } from './staged-files.ts'
import type { StagedFiles } from './staged-files.ts'

/** The folder in which a site is put together before it takes the place of the old one. */
export interface Stage extends Pick<SiteInventory, 'written' | 'fresh' | 'size'> {
  readonly folder: string
  /**
   * Resolves when there is room for another file, not when this one is on the disk. A file that the published site has
   * with the same bytes is taken from there. A path written twice is our bug and throws.
   */
  readonly write: (file: OutputFile) => Promise<void>
  /** Takes a file of the published site as it is. One that it does not have is our bug and throws. */
  readonly take: (path: string) => void
  /** Links a file that the published site holds for open tabs, if it is there as it was built; it is none of this site's own. */
  readonly carry: (path: string, hash: string) => boolean
  /** Reads back what was written. */
  readonly read: (path: string) => Promise<Uint8Array>
  /** Where other threads read back what was written so far; resolves when that is on the disk. */
  readonly files: () => Promise<StagedFiles>
  /** Resolves when everything that is new is on the disk; rejects if anything failed. */
  readonly settle: () => Promise<void>
  /** Resolves when everything that stays is there, and what else the build before has left is removed. */
  readonly tidy: () => Promise<void>
  /** What the next build is to know of the files; everything must have settled. */
  readonly record: () => SiteRecord
  /** The search index that the next build may go on from. */
  readonly keepIndex: (index: IndexRecord) => void
}

/** Nothing is known of what was published before. */
const NO_SITE: KnownSite = { version: '', paths: [], file: () => undefined }

type KnownSite = Pick<EarlierSite, 'version' | 'paths' | 'file'>

/** What is done on the disk beside writing; a `DiskThread` does it in another thread. */
interface StageDisk {
  readonly openLinker: OpenLinker
  readonly statAhead: (folder: string, isStage: boolean, paths: readonly string[]) => void
}

/** Does it in this thread, when it is asked for. */
const HERE: StageDisk = { openLinker: linkHere, statAhead: () => {} }

/**
 * Opens the stage of a site: its folder is empty or, if the build before was kept, made of that. What lies in it is left
 * where it is the very file that belongs there, and otherwise removed.
 */
export async function openStage(
  site: SiteFolder,
  earlier: KnownSite = NO_SITE,
  { openLinker, statAhead }: StageDisk = HERE,
): Promise<Stage> {
  const { live, stage: folder } = site
  const { linker, isPrevious } = await openLinkedStage(site, openLinker)
  statAhead(isPrevious ? folder : live, isPrevious, earlier.paths)
  const openFolderOf = createFolderOpener(folder)
  const { enterFresh, enterTaken, record, ...inventory } = createInventory(folder)
  const pending = createPendingWrites()
  const linked = new Set<string>()
  const files: StagedFiles = { folder, live, linked }
  let index: IndexRecord | undefined

  function link(path: string, { record, isStaged }: FoundFile): void {
    enterTaken(path, record)
    if (isStaged) return linker.keep(path)
    linked.add(path)
    linker.link(path, record.inode)
  }

  /** Makes the place of a file that is to be written empty, and the folder around it. */
  function clear(path: string): void {
    if (isPrevious) {
      removeIfThere(join(folder, path))
      linker.keep(path)
    }
    openFolderOf(path)
  }

  return {
    ...inventory,
    folder,
    write: async ({ path, body, key, hash = sha256(body) }) => {
      const keyed = key === undefined ? {} : { key }
      const known = earlier.file(path)
      if (known?.record.hash === hash) return link(path, { ...known, record: { ...known.record, ...keyed } })
      const size = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
      enterFresh(path, { hash, size, ...keyed })
      clear(path)
      await pending.add(path, writeFile(join(folder, path), body, { flag: 'wx' }))
    },
    take: (path) => {
      const known = earlier.file(path)
      if (!known) throw new Error(`${path} is to be taken from a site that does not have it`)
      link(path, known)
    },
    carry: (path, hash) => {
      const found = statSync(join(live, path), { throwIfNoEntry: false })
      if (found?.isFile() !== true) return false
      // What the last build recorded is known by its size and time; older files are read.
      const here = earlier.file(path)?.record.hash ?? sha256(readFileSync(join(live, path)))
      if (here !== hash) return false
      linker.link(path, found.ino)
      return true
    },
    read: async (path) => {
      await pending.written(path)
      return readStaged(files, path)
    },
    files: async () => {
      await pending.settle()
      return files
    },
    settle: pending.settle,
    tidy: linker.finish,
    record: () => ({ ...record(earlier.version), index }),
    keepIndex: (kept) => {
      index = kept
    },
  }
}

/** Files on their way to the disk. */
interface PendingWrites {
  /** Resolves when there is room for another, not when this one is written. */
  readonly add: (path: string, task: Promise<void>) => Promise<void>
  /** Resolves when the file at this path is written, at once if it is; rejects if that failed. */
  readonly written: (path: string) => Promise<void>
  /** Resolves when all are written; rejects if one failed. */
  readonly settle: () => Promise<void>
}

function createPendingWrites(): PendingWrites {
  const pending = new Map<string, Promise<void>>()
  return {
    add: async (path, task) => {
      pending.set(path, task)
      task.then(
        () => pending.delete(path),
        () => {},
      )
      if (pending.size >= OPEN_FILES) await Promise.race(pending.values())
    },
    written: async (path) => pending.get(path),
    settle: async () => {
      await Promise.all(pending.values())
    },
  }
}

/** Faster than `rmSync` by far. */
function removeIfThere(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
