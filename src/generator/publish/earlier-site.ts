import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataPath } from '#archive/format/file-names.ts'
import { readRecord } from '#generator/cache/site-record.ts'
import type { FileRecord, SiteRecord } from '#generator/cache/site-record.ts'
import { statFile } from '#generator/disk/file-stat.ts'
import type { FileStat } from '#generator/disk/file-stat.ts'
import type { IndexRecord } from '#generator/emit/search/earlier-index.ts'
import type { MadeFrom } from '#generator/output/output-file.ts'
import { MANIFEST_FILE } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import type { SiteFolder } from './site-folder.ts'
import { readManifest } from './verify.ts'

/** Stats taken ahead: of files in the published site, or in a stage, where the same files may lie already. */
export interface StatsAhead {
  readonly isStage: boolean
  readonly of: (path: string) => FileStat | undefined
}

/** A file that is as it was recorded. */
export interface FoundFile {
  readonly record: FileRecord
  /** The very file lies in the stage already. */
  readonly isStaged: boolean
}

/** The site that a build may take unchanged files from. */
export interface EarlierSite {
  /** Of the code that builds now. */
  readonly version: string
  /** Its files. */
  readonly paths: readonly string[]
  /** Ids of its articles, as far as they are known. */
  readonly articles: () => Promise<readonly string[]>
  /** What is known of a file; undefined if it is gone or is not as the last build left it. */
  readonly file: (path: string) => FoundFile | undefined
  readonly madeFrom: MadeFrom
  /** The search index, if all of its files are as the last build left them. */
  readonly index: () => IndexRecord | undefined
  /** Reads a file that was found, where it was found. */
  readonly read: (path: string) => Uint8Array
}

/** The site as the last build recorded it; without a record no file of it is used. `statsAhead`: those there are so far. */
export function earlierSite(
  { live, stage, record: file }: SiteFolder,
  version: string,
  statsAhead: () => StatsAhead | undefined = () => undefined,
): EarlierSite {
  const record = readRecord(file)
  const isOfThisCode = record.version === version
  const byKey = isOfThisCode ? pathsByKey(record) : new Map<string, string>()
  const checked = new Map<string, FoundFile | undefined>()
  const check = (path: string, known: FileRecord): FoundFile | undefined => {
    const ahead = statsAhead()
    const seen = ahead?.of(path)
    // Another file in the stage, were it of the same size and time, is not this one.
    if (ahead?.isStage === true && seen?.inode === known.inode && isSame(seen, known))
      return { record: known, isStaged: true }
    const found = ahead?.isStage === false ? seen : statFile(live, path)
    if (!isSame(found, known)) return undefined
    const { inode } = found
    return { record: inode === known.inode ? known : { ...known, inode }, isStaged: false }
  }
  const checkOnce = (path: string) => {
    const known = record.files.get(path)
    const file = known && check(path, known)
    checked.set(path, file)
    return file
  }
  const found = (path: string) => (checked.has(path) ? checked.get(path) : checkOnce(path))
  return {
    version,
    paths: [...record.files.keys()],
    articles: async () => record.articles ?? articlesIn(await readManifest(join(live, MANIFEST_FILE))),
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

/** The articles whose pages a manifest names: all, unless only the latest were drawn beforehand. */
function articlesIn(manifest: Manifest): readonly string[] {
  return [...manifest.keys()].flatMap((path) => /^a\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? [])
}

function pathsByKey({ files }: SiteRecord): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  for (const [path, { key }] of files) if (key !== undefined) paths.set(key, path)
  return paths
}

function isSame(found: FileStat | undefined, known: FileRecord): found is FileStat {
  return found?.size === known.size && found.changed === known.changed
}
