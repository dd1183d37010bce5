import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { SeedEffects, ParseResults } from '#generator/ingest/seed-effects.ts'
import { openDigestCache } from './digest-cache.ts'
import { keysNamed, removeOldIndices } from './file-index.ts'
import { DAY_MS, removeUnused } from './remove-unused.ts'
import { readFile } from 'node:fs/promises'
import { writeAside } from '#generator/disk/write-aside.ts'
import type { ParseResult } from '#generator/ingest/read-seed.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'

/** Where seeds are cached between builds, relative to the folder of the archive. */
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
  let dropped: readonly string[] = []
  const digests = { shards: join(folder, FOLDERS.shards), indices, seeds }
  return {
    parseResults: createParseCache(results),
    openDigests: (rules, version) => {
      const opened = openDigestCache(digests, rules, version)
      const save = (): void => {
        dropped = opened.dropped()
        opened.save()
      }
      return { ...opened, save }
    },
    prune: () => {
      removeOtherLayouts(folder)
      removeOldIndices(indices)
      const named = keysNamed(indices)
      const gone = new Set(dropped)
      // What another build has just read may be needed before it is named; what this one has dropped goes at once.
      removeUnused(results, (path) => !gone.has(keyOfParseFile(path)) || named.has(keyOfParseFile(path)), 0)
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

/** Parse results in a folder, one file each; the articles of a feed have files of their own as well. */
function createParseCache(folder: string): ParseResults {
  const pathOf = (key: string, part = '') => join(folder, key.slice(0, 2), `${key.slice(2)}${part}.json`)
  const get = (key: string) => readJson<ParseResult>(pathOf(key))
  return {
    get,
    article: async (key, index) =>
      (await readJson<RecognisedArticle>(pathOf(key, `-${index}`))) ?? (await get(key))?.articles[index],
    set: async (key, result) => {
      const { articles } = result
      if (articles.length > 1)
        for (const [index, article] of articles.entries())
          writeAside(pathOf(key, `-${index}`), JSON.stringify(article))
      writeAside(pathOf(key), JSON.stringify(result))
    },
  }
}

/** The key of a file's parse result, by its path in the folder ("ab/cdef….json", "ab/cdef…-12.json"). */
function keyOfParseFile(path: string): string {
  return path.replace('/', '').replace(/(?:-\d+)?\.json$/, '')
}

async function readJson<Value>(path: string): Promise<Value | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Value
  } catch {
    return undefined
  }
}
