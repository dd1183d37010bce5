import type { IndexKeeper } from '#generator/emit/search/earlier-index.ts'
import type { SeedList, SeedPath } from '#generator/ingest/list-seeds.ts'
import type { KnownSeeds } from '#generator/ingest/digest-cache.ts'
import type { MadeFrom } from '#generator/output/output-file.ts'
import type { SeedReading } from '#generator/ingest/read-seed.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'
import type { Cuts } from '#generator/recognise/tagger/tagger.ts'
import type { RecognitionChanges } from '#generator/recognise/recognition-changes.ts'

/** By what seeds are read beside what they say. Plain data: it is handed to threads. */
export interface ReadingRules {
  readonly changes: RecognitionChanges
  /** How probable a person must be; for a report lower than usual. */
  readonly cuts?: Cuts
}

/** Reads seeds by its rules; in other threads where there are any. */
export interface SeedReader {
  /** Decodes, parses and recognises. */
  readonly read: (file: string, bytes: Uint8Array) => Promise<SeedReading>
  /** Changes whenever `read` would answer differently to the same file. */
  readonly hash: string
  /** Ends its threads and frees their memory; it is not asked again. */
  readonly stop?: () => Promise<void>
}

/** All that a build needs of the world around it; the command line and the development server provide it. */
export interface BuildEffects {
  readonly listSeeds: () => Promise<SeedList>
  /** Rejects with the system's error, for instance because the file is gone. */
  readonly readSeed: (seed: SeedPath) => Promise<Uint8Array>
  /** The ids given so far and the archivist's corrections; undefined if there is no such file. */
  readonly readRegistry: () => Promise<string | undefined>
  readonly readCorrections: () => Promise<string | undefined>
  readonly createReader: (rules: ReadingRules) => SeedReader
  /** Keeps readings from build to build. The key is a hash in hexadecimal; what is not kept any more is undefined. */
  readonly recall: (key: string) => Promise<SeedReading | undefined>
  /** One article of a reading that was kept, without the others: a feed may hold thousands. */
  readonly recallArticle: (key: string, index: number) => Promise<RecognisedArticle | undefined>
  readonly keep: (key: string, reading: SeedReading) => Promise<void>
  /** What earlier builds know of seeds, if they read them by the same rules (`SeedReader.hash`). */
  readonly openKnownSeeds: (rules: string) => KnownSeeds
  readonly madeFrom: MadeFrom
  /** The search index of the published site, if the build may go on from it. */
  readonly index?: IndexKeeper
  /** Reads back a file that the build has yielded. */
  readonly readOutput: (path: string) => Promise<Uint8Array>
}
