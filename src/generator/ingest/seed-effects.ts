import type { SearchedText } from '#archive/search/searched-text.ts'
import type { ParsedArticle } from '#generator/parse/article/parsed-article.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'
import type { RecognitionChanges } from '#generator/recognise/recognition-changes.ts'
import type { Cuts } from '#generator/recognise/tagger/tagger.ts'
import type { ArticleWords } from './article-words.ts'
import type { SeedList, SeedPath } from './list-seeds.ts'
import type { ParseResult } from './read-seed.ts'
import type { SeedDigest } from './seed-digest.ts'

/** By what seeds are read beside what they say. Plain data: it is posted to threads. */
export interface ReadingRules {
  readonly changes: RecognitionChanges
  /** How probable a person must be; for a report lower than usual. */
  readonly cuts?: Cuts
  /** Modules of the archivist's own formats (`OwnFormat`), by their URLs. */
  readonly formats?: readonly string[]
}

/** Reads seeds by its rules; in other threads where there are any. */
export interface SeedReader {
  /** Decodes, parses and recognises. */
  readonly read: (file: string, bytes: Uint8Array) => Promise<ParseResult>
  /** Recognises an article of a file; the result has no other. */
  readonly recognise: (file: string, article: ParsedArticle) => Promise<ParseResult>
  /** Changes whenever `read` would answer differently to the same file. */
  readonly hash: string
  /** Ends its threads and frees their memory; `read` is not called again. */
  readonly stop?: () => Promise<void>
}

/** Parse results by key (`SeedDigest`). A damaged one counts as missing. */
export interface ParseResults {
  readonly get: (key: string) => Promise<ParseResult | undefined>
  /** One article of a result, without reading the others: a feed may hold thousands. */
  readonly article: (key: string, index: number) => Promise<RecognisedArticle | undefined>
  readonly set: (key: string, result: ParseResult) => Promise<void>
}

/** Digests of earlier builds, so that files nobody has changed need not be opened. */
export interface DigestCache {
  /** The digest of a file that is unchanged by what the disk says of it (`SeedPath.stamp`). */
  readonly unchanged: (seed: SeedPath) => SeedDigest | undefined
  /** The digest of a file with that key. */
  readonly get: (seed: SeedPath, key: string) => SeedDigest | undefined
  readonly set: (seed: SeedPath, digest: SeedDigest) => void
  /** Takes the words of a text for a digest with that key. */
  readonly wordsOf: (key: string, text: SearchedText) => ArticleWords
  /** Writes what was set, and removes what no build needs. */
  readonly save: () => void
}

/** What reading the seeds needs of the world around it. */
export interface SeedEffects {
  readonly listSeeds: () => Promise<SeedList>
  /** Rejects with the system's error, for instance because the file is gone. */
  readonly readSeed: (seed: SeedPath) => Promise<Uint8Array>
  readonly createReader: (rules: ReadingRules) => SeedReader
  readonly parseResults: ParseResults
  /** `rules`: the reader's hash. */
  readonly openDigests: (rules: string) => DigestCache
}
