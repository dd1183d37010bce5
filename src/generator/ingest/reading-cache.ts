import { readdirSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BuildEffects } from '#generator/build-effects.ts'
import { createKnownSeeds, SHELF_FILE } from './digest-cache.ts'
import type { KnownSeeds } from './digest-cache.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { SeedReading } from './read-seed.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'
import { shortHash } from '#generator/registry/registry.ts'

/**
 * Where the readings of a seeds folder are kept from build to build; relative to the folder the command was called in.
 * Each seeds folder has its own: a build removes what it did not ask for.
 */
export function cacheFolder(seeds: string): string {
  return join('.dateline/cache', shortHash(sha256(seeds)))
}

/** Readings kept on the disk, one file each; a feed's articles lie beside its reading, so that each is found without reading the others. */
export interface ReadingCache extends Pick<BuildEffects, 'recall' | 'recallArticle' | 'keep'> {
  /** The seeds that were read by this version of everything that reads them. */
  readonly openKnownSeeds: (version: string) => KnownSeeds
  /** Removes what this build has not asked for. */
  readonly prune: () => Promise<void>
}

/** A cache in a folder, which is made when it is first needed. A damaged file counts as none. */
export function createReadingCache(folder: string): ReadingCache {
  const used = new Set<string>()
  const pathOf = (key: string, part = '') => join(folder, key.slice(0, 2), `${key.slice(2)}${part}.json`)
  async function recall(key: string): Promise<SeedReading | undefined> {
    used.add(key)
    return readJson<SeedReading>(pathOf(key))
  }
  async function keep(key: string, reading: SeedReading): Promise<void> {
    used.add(key)
    const { articles } = reading
    if (articles.length > 1)
      for (const [index, article] of articles.entries())
        await writeWhole(pathOf(key, `-${index}`), JSON.stringify(article))
    await writeWhole(pathOf(key), JSON.stringify(reading))
  }
  return {
    recall,
    recallArticle: async (key, index) =>
      (await readJson<RecognisedArticle>(pathOf(key, `-${index}`))) ?? (await recall(key))?.articles[index],
    keep,
    openKnownSeeds: (version) => createKnownSeeds(folder, version, (key) => used.add(key)),
    prune: () => prune(folder, used),
  }
}

async function readJson<Value>(path: string): Promise<Value | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Value
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
    for (const name of readdirSync(join(folder, part)))
      if (name !== SHELF_FILE && !used.has(part + name.replace(/(?:-\d+)?\.json$/, '')))
        await rm(join(folder, part, name), { force: true })
}
