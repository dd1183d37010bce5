import { readFileSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OPEN_FILES } from '#generator/disk/concurrently.ts'
import type { OutputFile } from '#generator/output/output-file.ts'
import type { IndexRecord } from '#generator/emit/search/earlier-index.ts'
import { openPlacer, placeHere } from './placer.ts'
import type { OpenPlacer } from './placer.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { SiteFolder } from './site-folder.ts'
import { createInventory } from './site-inventory.ts'
import type { SiteInventory } from './site-inventory.ts'
import type { EarlierSite, FoundFile, SiteRecord } from './site-record.ts'

/** The folder in which a site is put together before it takes the place of the old one. */
export interface Stage extends Pick<SiteInventory, 'written' | 'fresh' | 'size'> {
  readonly folder: string
  /** It was made of the spare: files of the published site may lie there already. */
  readonly isOfSpare: boolean
  /**
   * Resolves when there is room for another file, not when this one is on the disk. A file that the published site has
   * with the same bytes is taken from there. A path written twice is our bug and throws.
   */
  readonly write: (file: OutputFile) => Promise<void>
  /** Takes a file of the published site as it is. One that it does not have is our bug and throws. */
  readonly take: (path: string) => void
  /** Brings a file that the published site holds for open tabs, if it is there; it is none of this site's own. */
  readonly carry: (path: string) => boolean
  /** Reads back what was written. */
  readonly read: (path: string) => Promise<Uint8Array>
  /** Resolves when everything that is new is on the disk; rejects if anything failed. */
  readonly settle: () => Promise<void>
  /** Resolves when everything that stays is there, and what the spare has left besides is removed. */
  readonly tidy: () => Promise<void>
  /** Nothing is put there any more. */
  readonly abandon: () => Promise<void>
  /** What the next build is to know of the files; everything must have settled. */
  readonly record: () => SiteRecord
  /** The search index that the next build may go on from. */
  readonly keepIndex: (index: IndexRecord) => void
}

/** Nothing is known of what was published before. */
const NO_SITE: KnownSite = { version: '', file: () => undefined }

type KnownSite = Pick<EarlierSite, 'version' | 'file'>

/**
 * Opens the stage of a site: its folder is empty or, if there is a spare, made of that. What lies in it is left where it
 * is the very file that belongs there, and otherwise removed.
 */
export async function openStage(
  { live, stage: folder, spare }: SiteFolder,
  earlier: KnownSite = NO_SITE,
  place: OpenPlacer = placeHere,
): Promise<Stage> {
  const { placer, isOfSpare } = await openPlacer(live, folder, spare, place)
  const { enterFresh, enterTaken, record, ...inventory } = createInventory(folder)
  const pending = new Map<string, Promise<void>>()
  const brought = new Set<string>()
  let index: IndexRecord | undefined

  function link(path: string, { record, isStaged }: FoundFile): void {
    enterTaken(path, record)
    if (isStaged) return placer.keep(path)
    brought.add(path)
    placer.bring(path, record.inode)
  }

  return {
    ...inventory,
    folder,
    isOfSpare,
    write: async ({ path, body, key }) => {
      const hash = sha256(body)
      const keyed = key === undefined ? {} : { key }
      const known = earlier.file(path)
      if (known?.record.hash === hash) return link(path, { ...known, record: { ...known.record, ...keyed } })
      const size = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
      enterFresh(path, { hash, size, ...keyed })
      placer.clear(path)
      const task = writeFile(join(folder, path), body, { flag: 'wx' })
      pending.set(path, task)
      task.then(
        () => pending.delete(path),
        () => {},
      )
      if (pending.size >= OPEN_FILES) await Promise.race(pending.values())
    },
    take: (path) => {
      const known = earlier.file(path)
      if (!known) throw new Error(`${path} is to be taken from a site that does not have it`)
      link(path, known)
    },
    carry: (path) => {
      const found = statSync(join(live, path), { throwIfNoEntry: false })
      if (found?.isFile() !== true) return false
      placer.bring(path, found.ino)
      return true
    },
    read: async (path) => {
      await pending.get(path)
      // What is brought need not be there yet; what lies there already may be gone from the site.
      return readFileSync(join(brought.has(path) ? live : folder, path))
    },
    settle: async () => {
      await Promise.all(pending.values())
    },
    tidy: placer.finish,
    abandon: placer.stop,
    record: () => ({ ...record(earlier.version), index }),
    keepIndex: (kept) => {
      index = kept
    },
  }
}
