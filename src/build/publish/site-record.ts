import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MadeFrom } from '../output-file.ts'
import { sha256 } from './sha256.ts'

/** Where records of published sites are kept; relative to the folder the command was called in. */
const RECORDS_FOLDER = '.dateline/sites'

/** What is known of a published file: by its size and time of change one sees that nobody has touched it since. */
export interface FileRecord {
  readonly hash: string
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970, with fractions. */
  readonly changed: number
  /** A hash of all that it was made from (see `OutputFile`). */
  readonly key?: string
}

/** What a build leaves for the next one. */
export interface SiteRecord {
  /** Of all code that makes files from keys; those of another version say nothing. */
  readonly version: string
  /** The files of the published site by path. */
  readonly files: ReadonlyMap<string, FileRecord>
}

/** The site that a build may take unchanged files from. */
export interface EarlierSite {
  readonly folder: string
  /** Of the code that builds now. */
  readonly version: string
  /** What is known of a file; undefined if it is gone or is not as the last build left it. */
  readonly file: (path: string) => FileRecord | undefined
  readonly madeFrom: MadeFrom
}

/** The site in a folder (absolute) as the last build recorded it; without a record no file of it is used. */
export function earlierSite(folder: string, version: string): EarlierSite {
  const record = readRecord(recordFile(folder))
  const byKey = record.version === version ? pathsByKey(record) : new Map<string, string>()
  const file = (path: string) => {
    const known = record.files.get(path)
    return known && isUntouched(join(folder, path), known) ? known : undefined
  }
  return {
    folder,
    version,
    file,
    madeFrom: (key) => {
      const path = byKey.get(key)
      return path !== undefined && file(path) ? path : undefined
    },
  }
}

/** Size and time of change of a file that was just written. */
export function recordOf(path: string, hash: string, key?: string): FileRecord {
  const { size, mtimeMs } = statSync(path)
  return { hash, size, changed: mtimeMs, ...(key !== undefined && { key }) }
}

/** Keeps what is known of the site in a folder. Written aside and renamed, so that it is never half there. */
export function keepRecord(folder: string, { version, files }: SiteRecord): void {
  const path = recordFile(folder)
  const aside = `${path}.${process.pid}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(aside, JSON.stringify({ version, files: [...files] }))
  renameSync(aside, path)
}

function recordFile(folder: string): string {
  return join(RECORDS_FOLDER, `${sha256(folder).slice(0, 16)}.json`)
}

/** A record that is missing or damaged is none: everything is made anew then. */
function readRecord(path: string): SiteRecord {
  try {
    const { version, files } = JSON.parse(readFileSync(path, 'utf8')) as {
      readonly version: string
      readonly files: readonly (readonly [path: string, FileRecord])[]
    }
    return { version, files: new Map(files) }
  } catch {
    return { version: '', files: new Map() }
  }
}

function pathsByKey({ files }: SiteRecord): ReadonlyMap<string, string> {
  return new Map([...files].flatMap(([path, { key }]) => (key === undefined ? [] : [[key, path] as const])))
}

function isUntouched(path: string, { size, changed }: FileRecord): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === size && found.mtimeMs === changed
}
