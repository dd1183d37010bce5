import { readFileSync, statSync } from 'node:fs'
import type { FileStat } from '#generator/disk/file-stat.ts'
import { writeAside } from '#generator/disk/write-aside.ts'
import type { IndexRecord } from '#generator/emit/search/earlier-index.ts'

/** What is known of a published file: by its size and time of change one sees that nobody has touched it since. */
export interface FileRecord extends FileStat {
  readonly hash: string
  /** A hash of all that it was made from (see `OutputFile`). */
  readonly key?: string | undefined
}

/** What a build leaves for the next one. */
export interface SiteRecord {
  /** Of all code that makes files from keys; those of another version say nothing. */
  readonly version: string
  /** The files of the published site by path. */
  readonly files: ReadonlyMap<string, FileRecord>
  readonly index?: IndexRecord | undefined
  /** Ids of the articles it has; missing in the records of versions that did not note them. */
  readonly articles?: readonly string[] | undefined
}

/** What the disk says of a file that was just written. */
export function recordOf(path: string, hash: string, key?: string): FileRecord {
  const { size, mtimeMs, ino } = statSync(path)
  return { hash, size, changed: mtimeMs, inode: ino, ...(key !== undefined && { key }) }
}

/** A record on the disk: of each file the same place in all lists, which are read in a fraction of the time that objects take. */
interface RecordFile extends Pick<SiteRecord, 'version' | 'index' | 'articles'> {
  readonly paths: readonly string[]
  readonly hashes: readonly string[]
  readonly sizes: readonly number[]
  readonly changed: readonly number[]
  readonly inodes: readonly number[]
  readonly keys: readonly (string | null)[]
}

/** Keeps what is known of the site. */
export function keepRecord(path: string, { version, files, index, articles }: SiteRecord): void {
  const records = [...files.values()]
  const kept: RecordFile = {
    version,
    index,
    articles,
    paths: [...files.keys()],
    hashes: records.map(({ hash }) => hash),
    sizes: records.map(({ size }) => size),
    changed: records.map(({ changed }) => changed),
    inodes: records.map(({ inode }) => inode),
    keys: records.map(({ key }) => key ?? null),
  }
  writeAside(path, JSON.stringify(kept))
}

/** A record that is missing or damaged is none: everything is made anew then. */
export function readRecord(path: string): SiteRecord {
  try {
    const { version, index, articles, paths, hashes, sizes, changed, inodes, keys } = JSON.parse(
      readFileSync(path, 'utf8'),
    ) as RecordFile
    const files = new Map<string, FileRecord>()
    for (const [place, path] of paths.entries()) {
      files.set(path, {
        hash: hashes[place]!,
        size: sizes[place]!,
        changed: changed[place]!,
        inode: inodes[place]!,
        key: keys[place] ?? undefined,
      })
    }
    return { version, files, index, articles }
  } catch {
    return { version: '', files: new Map() }
  }
}
