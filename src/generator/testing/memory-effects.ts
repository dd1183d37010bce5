import type { BuildEffects } from '#generator/build-effects.ts'
import { noDigests } from '#generator/ingest/no-digests.ts'
import type { ParseResult } from '#generator/ingest/read-seed.ts'
import type { SeedEffects } from '#generator/ingest/seed-effects.ts'

type Stored = Pick<
  BuildEffects,
  'parseResults' | 'openDigests' | 'readRegistry' | 'readCorrections' | 'readPicture' | 'madeFrom'
>

/** Effects of a build from nothing that caches in memory: no ids, no corrections, no published site. */
export function memoryEffects(): Stored {
  return {
    parseResults: resultsInMemory(),
    openDigests: noDigests,
    readRegistry: async () => undefined,
    readCorrections: async () => undefined,
    readPicture: async () => 'missing',
    madeFrom: () => undefined,
  }
}

function resultsInMemory(): SeedEffects['parseResults'] {
  const results = new Map<string, ParseResult>()
  return {
    get: async (key) => results.get(key),
    article: async (key, index) => results.get(key)?.articles[index],
    set: async (key, result) => void results.set(key, result),
  }
}
