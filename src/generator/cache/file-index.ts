import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '#generator/disk/sha256.ts'
import { writeAside } from '#generator/disk/write-aside.ts'
import type { SeedPath } from '#generator/ingest/list-seeds.ts'
import { DAY_MS } from './remove-unused.ts'

/** An index that no build has used for so long is dropped, in milliseconds. */
const LONGEST_UNUSED_MS = 30 * DAY_MS

/** The files of one seeds folder as its last build found them: their stamps (`SeedPath`) and their keys (`SeedDigest`). */
export interface FileIndex {
  /** The key of a file that is unchanged by its stamp. */
  readonly unchanged: (seed: SeedPath) => string | undefined
  readonly set: (seed: SeedPath, key: string) => void
  /** The keys that were set. */
  readonly keys: ReadonlySet<string>
  /** The keys that the last build set and this one did not. */
  readonly dropped: () => readonly string[]
  /** Writes what was set; files that were not set are forgotten. */
  readonly save: () => void
}

/** An index on the disk: of each file the same place in all lists. */
interface IndexFile {
  readonly seeds: string
  readonly rules: string
  readonly files: readonly string[]
  readonly stamps: readonly (string | null)[]
  readonly keys: readonly string[]
}

/** The index of a seeds folder in a folder of indices. One of other rules, as a damaged one, counts as empty. */
export function openFileIndex(folder: string, seeds: string, rules: string): FileIndex {
  const path = join(folder, `${sha256(seeds).slice(0, 16)}.json`)
  const last = readIndex(path)
  const known = new Map<string, readonly [stamp: string | null, key: string]>()
  if (last?.rules === rules)
    for (const [place, file] of last.files.entries())
      known.set(file, [last.stamps[place] ?? null, last.keys[place]!])
  const files = new Map<string, readonly [stamp: string | null, key: string]>()
  const keys = new Set<string>()
  let isChanged = false
  return {
    unchanged: ({ file, stamp }) => {
      const [before, key] = known.get(file) ?? []
      return stamp !== undefined && stamp === before ? key : undefined
    },
    set: ({ file, stamp = null }, key) => {
      const before = known.get(file)
      isChanged ||= before?.[0] !== stamp || before[1] !== key
      files.set(file, [stamp, key])
      keys.add(key)
    },
    keys,
    dropped: () => (last?.keys ?? []).filter((key) => !keys.has(key)),
    save: () => {
      if (!isChanged && files.size === known.size) return touch(path)
      const kept = [...files.values()]
      const index: IndexFile = {
        seeds,
        rules,
        files: [...files.keys()],
        stamps: kept.map(([stamp]) => stamp),
        keys: kept.map(([, key]) => key),
      }
      writeAside(path, JSON.stringify(index))
    },
  }
}

/** Removes the indices that are damaged, or long unused, or whose seeds folder is gone. */
export function removeOldIndices(folder: string): void {
  for (const path of pathsIn(folder)) {
    const index = readIndex(path)
    if (index && existsSync(index.seeds) && Date.now() - statSync(path).mtimeMs < LONGEST_UNUSED_MS) continue
    rmSync(path, { force: true })
  }
}

/** All keys that the indices of a folder name. */
export function keysNamed(folder: string): ReadonlySet<string> {
  return new Set(pathsIn(folder).flatMap((path) => readIndex(path)?.keys ?? []))
}

function pathsIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
}

function readIndex(path: string): IndexFile | undefined {
  try {
    const index = JSON.parse(readFileSync(path, 'utf8')) as Partial<IndexFile>
    return index.keys && index.files ? (index as IndexFile) : undefined
  } catch {
    return undefined
  }
}

/** Notes that a file was used. */
function touch(path: string): void {
  const now = new Date()
  if (existsSync(path)) utimesSync(path, now, now)
}
