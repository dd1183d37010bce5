import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BuildEffects } from './build-effects.ts'
import type { SeedReading } from './read-articles.ts'

/** Where readings are kept from build to build; relative to the folder the command was called in. */
export const CACHE_FOLDER = '.dateline/cache'

/** Readings kept on the disk, one file each. */
export interface ReadingCache extends Pick<BuildEffects, 'recall' | 'keep'> {
  /** Removes what this build has not asked for. */
  readonly prune: () => Promise<void>
}

/** A cache in a folder, which is made when it is first needed. A damaged file counts as none. */
export function createReadingCache(folder: string): ReadingCache {
  const used = new Set<string>()
  const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`)
  return {
    recall: async (key) => {
      used.add(key)
      return parse(await readFile(pathOf(key), 'utf8').catch(() => ''))
    },
    keep: async (key, reading) => {
      used.add(key)
      await writeWhole(pathOf(key), JSON.stringify(reading))
    },
    prune: () => prune(folder, used),
  }
}

function parse(text: string): SeedReading | undefined {
  try {
    return JSON.parse(text) as SeedReading
  } catch {
    return undefined
  }
}

/** Written aside and renamed: a build that is killed leaves no half file. */
async function writeWhole(path: string, text: string): Promise<void> {
  const aside = `${path}.${process.pid}`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(aside, text)
  await rename(aside, path)
}

async function prune(folder: string, used: ReadonlySet<string>): Promise<void> {
  for (const part of await readdir(folder).catch(() => []))
    for (const name of await readdir(join(folder, part)))
      if (!used.has(part + name.replace(/\.json$/, ''))) await rm(join(folder, part, name), { force: true })
}
