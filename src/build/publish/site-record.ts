import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
  /** Of a page: a hash of all that it was drawn from. */
  readonly key?: string
}

/** The files of a published site by path. */
export type SiteRecord = ReadonlyMap<string, FileRecord>

/** The site that a build may take unchanged files from. */
export interface EarlierSite {
  readonly folder: string
  /** What is known of a file; undefined if it is gone or is not as the last build left it. */
  readonly file: (path: string) => FileRecord | undefined
}

/** The site in a folder (absolute) as the last build recorded it; without a record no file of it is used. */
export function earlierSite(folder: string): EarlierSite {
  const record = readRecord(recordFile(folder))
  return {
    folder,
    file: (path) => {
      const known = record.get(path)
      return known && isUntouched(join(folder, path), known) ? known : undefined
    },
  }
}

/** Size and time of change of a file that was just written. */
export function recordOf(path: string, hash: string, key?: string): FileRecord {
  const { size, mtimeMs } = statSync(path)
  return { hash, size, changed: mtimeMs, ...(key !== undefined && { key }) }
}

/** Keeps what is known of the site in a folder. Written aside and renamed, so that it is never half there. */
export function keepRecord(folder: string, record: SiteRecord): void {
  const path = recordFile(folder)
  const aside = `${path}.${process.pid}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(aside, JSON.stringify([...record]))
  renameSync(aside, path)
}

function recordFile(folder: string): string {
  return join(RECORDS_FOLDER, `${sha256(folder).slice(0, 16)}.json`)
}

/** A record that is missing or damaged is none: everything is made anew then. */
function readRecord(path: string): SiteRecord {
  try {
    return new Map(JSON.parse(readFileSync(path, 'utf8')) as [string, FileRecord][])
  } catch {
    return new Map()
  }
}

function isUntouched(path: string, { size, changed }: FileRecord): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === size && found.mtimeMs === changed
}
