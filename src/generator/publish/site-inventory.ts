import { join } from 'node:path'
import { recordOf } from '#generator/cache/site-record.ts'
import type { FileRecord, SiteRecord } from '#generator/cache/site-record.ts'

/** Bytes of a site, and its largest file. */
interface SiteBytes {
  readonly total: number
  readonly largest: number
  readonly largestPath: string
}

/** What a stage holds. */
export interface SiteInventory {
  /** Path to hash of everything in it. */
  readonly written: ReadonlyMap<string, string>
  /** Those of them that were written, not taken over: what the disk may have failed to keep. */
  readonly fresh: ReadonlyMap<string, string>
  readonly size: () => SiteBytes
  readonly enterFresh: (path: string, file: Omit<FileRecord, 'changed' | 'inode'>) => void
  readonly enterTaken: (path: string, file: FileRecord) => void
  /** What the next build is to know of the files, which must be on the disk. `version`: see `SiteRecord`. */
  readonly record: (version: string) => SiteRecord
}

/** The inventory of what is put into a folder. A path that is entered twice or leads outside is our bug and throws. */
export function createInventory(folder: string): SiteInventory {
  const written = new Map<string, string>()
  const fresh = new Map<string, string>()
  const keys = new Map<string, string>()
  const taken = new Map<string, FileRecord>()
  let total = 0
  let largest = { path: '', size: 0 }

  function enter(path: string, file: Omit<FileRecord, 'changed' | 'inode'>): void {
    refuseOutside(path)
    if (written.has(path)) throw new Error(`${path} is written twice`)
    written.set(path, file.hash)
    total += file.size
    if (file.size <= largest.size) return
    largest = { path, size: file.size }
  }

  return {
    written,
    fresh,
    size: () => ({ total, largest: largest.size, largestPath: largest.path }),
    enterFresh: (path, file) => {
      enter(path, file)
      fresh.set(path, file.hash)
      if (file.key !== undefined) keys.set(path, file.key)
    },
    enterTaken: (path, file) => {
      enter(path, file)
      taken.set(path, file)
    },
    record: (version) => {
      const files = new Map(taken)
      for (const [path, hash] of fresh) files.set(path, recordOf(join(folder, path), hash, keys.get(path)))
      return { version, files }
    },
  }
}

/** A part of a path that is empty or made of one or two points, or a backslash. */
const NOT_WITHIN = /(?:^|\/)\.{0,2}(?:\/|$)|\\/

/** Paths are made of ids and hashes and cannot leave the folder; should one do so all the same, it is our bug. */
function refuseOutside(path: string): void {
  if (NOT_WITHIN.test(path)) throw new Error(`${path} lies outside the site`)
}
