import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dataPath } from '#archive/format/file-names.ts'
import { writeAside } from '#generator/disk/write-aside.ts'
import type { IndexRecord } from '#generator/emit/search/earlier-index.ts'
import type { MadeFrom } from '#generator/output/output-file.ts'
import { lookAt, lookLater } from './look.ts'
import type { FileLook, LookAhead } from './look.ts'
import type { SiteFolder } from './site-folder.ts'

/** What is known of a published file: by its size and time of change one sees that nobody has touched it since. */
export interface FileRecord extends FileLook {
  readonly hash: string
  /** A hash of all that it was made from (see `OutputFile`). */
  readonly key?: string | undefined
}

/** A file that is as it was recorded. */
export interface FoundFile {
  readonly record: FileRecord
  /** The very file lies in the stage already. */
  readonly isStaged: boolean
}

/** What a build leaves for the next one. */
export interface SiteRecord {
  /** Of all code that makes files from keys; those of another version say nothing. */
  readonly version: string
  /** The files of the published site by path. */
  readonly files: ReadonlyMap<string, FileRecord>
  readonly index?: IndexRecord | undefined
}

/** The site that a build may take unchanged files from. */
export interface EarlierSite {
  /** Of the code that builds now. */
  readonly version: string
  /** It was built by this code, so that most of its files will stay. */
  readonly isOfThisCode: boolean
  /** What is known of a file; undefined if it is gone or is not as the last build left it. */
  readonly file: (path: string) => FoundFile | undefined
  readonly madeFrom: MadeFrom
  /** The search index, if all of its files are as the last build left them. */
  readonly index: () => IndexRecord | undefined
  /** Reads a file that was found, where it was found. */
  readonly read: (path: string) => Uint8Array
}

/** The site as the last build recorded it; without a record no file of it is used. `lookAhead`: see there. */
export function earlierSite(
  { live, stage, record: file }: SiteFolder,
  version: string,
  lookAhead: LookAhead = lookLater,
): EarlierSite {
  const record = readRecord(file)
  const looks = lookAhead([...record.files.keys()])
  const isOfThisCode = record.version === version
  const byKey = isOfThisCode ? pathsByKey(record) : new Map<string, string>()
  const looked = new Map<string, FoundFile | undefined>()
  const look = (path: string, known: FileRecord): FoundFile | undefined => {
    const ahead = looks()
    const seen = ahead?.of(path)
    // Another file in the stage, were it of the same size and time, is not this one.
    if (ahead?.isStage === true && seen?.inode === known.inode && isSame(seen, known))
      return { record: known, isStaged: true }
    const found = ahead?.isStage === false ? seen : lookAt(live, path)
    if (!isSame(found, known)) return undefined
    const { inode } = found
    return { record: inode === known.inode ? known : { ...known, inode }, isStaged: false }
  }
  const lookOnce = (path: string) => {
    const known = record.files.get(path)
    const file = known && look(path, known)
    looked.set(path, file)
    return file
  }
  const found = (path: string) => (looked.has(path) ? looked.get(path) : lookOnce(path))
  return {
    version,
    isOfThisCode,
    file: found,
    madeFrom: (key) => {
      const path = byKey.get(key)
      return path !== undefined && found(path) ? path : undefined
    },
    index: () => (isOfThisCode && record.index && isThere(record.index) ? record.index : undefined),
    read: (path) => readFileSync(join(found(path)?.isStaged === true ? stage : live, path)),
  }

  function isThere({ words, positions, spellings }: IndexRecord): boolean {
    return [words, positions, spellings].flat().every(([, ref]) => found(dataPath(ref)))
  }
}

/** What the disk says of a file that was just written. */
export function recordOf(path: string, hash: string, key?: string): FileRecord {
  const { size, mtimeMs, ino } = statSync(path)
  return { hash, size, changed: mtimeMs, inode: ino, ...(key !== undefined && { key }) }
}

/** A record on the disk: of each file the same place in all lists, which are read in a fraction of the time that objects take. */
interface RecordFile extends Pick<SiteRecord, 'version' | 'index'> {
  readonly paths: readonly string[]
  readonly hashes: readonly string[]
  readonly sizes: readonly number[]
  readonly changed: readonly number[]
  readonly inodes: readonly number[]
  readonly keys: readonly (string | null)[]
}

/** Keeps what is known of the site. */
export function keepRecord(path: string, { version, files, index }: SiteRecord): void {
  const records = [...files.values()]
  const kept: RecordFile = {
    version,
    index,
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
function readRecord(path: string): SiteRecord {
  try {
    const { version, index, paths, hashes, sizes, changed, inodes, keys } = JSON.parse(
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
    return { version, files, index }
  } catch {
    return { version: '', files: new Map() }
  }
}

function pathsByKey({ files }: SiteRecord): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  for (const [path, { key }] of files) if (key !== undefined) paths.set(key, path)
  return paths
}

function isSame(found: FileLook | undefined, known: FileRecord): found is FileLook {
  return found?.size === known.size && found.changed === known.changed
}
