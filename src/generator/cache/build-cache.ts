import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { SeedEffects } from '#generator/ingest/seed-effects.ts'
import { openDigestCache } from './digest-cache.ts'
import { keysNamed, removeOldIndices } from './file-index.ts'
import { createParseCache, keyOfParseFile } from './parse-cache.ts'
import { DAY_MS, removeUnused } from './remove-unused.ts'

/** Where seeds are cached between builds, relative to the folder the command was called in. */
export const CACHE_FOLDER = '.dateline/cache'

/** The folders in it. */
const FOLDERS = { results: 'parsed', shards: 'digests', indices: 'files' } as const

/** What builds of a seeds folder cache of it. Found by content: equal texts of another folder are read only once. */
export interface BuildCache extends Pick<SeedEffects, 'parseResults'> {
  /** `version`: of everything that decides what is digested. */
  readonly openDigests: (rules: string, version: string) => ReturnType<SeedEffects['openDigests']>
  /** Removes what no index of a seeds folder names, and what other versions have left. */
  readonly prune: () => void
}

/** A cache in a folder, which is made when it is first needed. A damaged file counts as missing. */
export function createBuildCache(folder: string, seeds: string): BuildCache {
  const results = join(folder, FOLDERS.results)
  const indices = join(folder, FOLDERS.indices)
  const digests = { shards: join(folder, FOLDERS.shards), indices, seeds }
  return {
    parseResults: createParseCache(results),
    openDigests: (rules, version) => openDigestCache(digests, rules, version),
    prune: () => {
      removeOtherLayouts(folder)
      removeOldIndices(indices)
      const named = keysNamed(indices)
      removeUnused(results, (path) => named.has(keyOfParseFile(path)), DAY_MS)
    },
  }
}

/** Earlier versions had a folder for each folder of seeds. */
function removeOtherLayouts(folder: string): void {
  const ours: readonly string[] = Object.values(FOLDERS)
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!ours.includes(name)) rmSync(join(folder, name), { recursive: true, force: true })
}
