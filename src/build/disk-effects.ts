import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildEffects } from './build-effects.ts'
import { hashOfSources } from './hash-of-sources.ts'
import { CORRECTIONS_FILE } from './input/ignored-names.ts'
import { listSeeds } from './input/list-seeds.ts'
import { projectRoot } from './project-root.ts'
import type { ReadingCache } from './reading-cache.ts'
import type { ReadingWorkers } from './reading-workers.ts'

/** What decides how a seed is read: our code, its tables and weights, and the libraries it calls. */
const READING_SOURCES = [
  'package-lock.json',
  'src/build/parse',
  'src/build/recognise',
  'src/build/read-articles.ts',
  'src/model',
]

/** Where a build finds things; absolute paths. */
interface Places {
  readonly seeds: string
  readonly ids: string
  readonly cache: ReadingCache
  readonly workers: ReadingWorkers
  readonly readOutput: BuildEffects['readOutput']
}

/** The world as the disk has it. */
export function createDiskEffects({ seeds, ids, cache, workers, readOutput }: Places): BuildEffects {
  return {
    listSeeds: () => listSeeds(seeds),
    readSeed: ({ path }) => readFile(path),
    readRegistry: () => readIfThere(ids),
    readCorrections: () => readIfThere(join(seeds, CORRECTIONS_FILE)),
    readArticles: workers.readArticles,
    readingHash: hashOfSources(projectRoot, READING_SOURCES),
    recall: cache.recall,
    keep: cache.keep,
    readOutput,
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
