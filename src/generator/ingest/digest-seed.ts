import { searchedText } from '#archive/search/searched-text.ts'
import { createTurns } from '#generator/disk/in-turn.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { SeedOutcome } from '#generator/output/build-event.ts'
import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import { MAX_FILE_BYTES, MAX_SEED_BYTES, tooLarge } from '#generator/parse/decode/seed-size.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'
import { digestOf } from './article-digest.ts'
import type { SeedPath } from './list-seeds.ts'
import type { ParseResult } from './read-seed.ts'
import type { IndexedDigest, SeedDigest } from './seed-digest.ts'
import type { DigestCache, SeedEffects, SeedReader } from './seed-effects.ts'

/** The phrases of corrections that texts have (`Corrector`). */
export type PhrasesIn = (texts: readonly string[]) => readonly string[]

/** A seed that could not be read at all. */
export interface UnreadSeed extends Pick<SeedOutcome, 'file'> {
  readonly outcome: 'skipped' | 'failed'
  readonly problem: Problem
}

/** Digests seeds, out of the caches where it can. */
export function createSeedDigester(
  { readSeed, parseResults }: SeedEffects,
  reader: SeedReader,
  digests: DigestCache,
  phrasesIn: PhrasesIn,
): (seed: SeedPath) => Promise<SeedDigest | UnreadSeed> {
  const inTurn = createTurns()
  // Large files wait for each other, so that no more than one is in memory.
  return (seed) => (seed.size > MAX_SEED_BYTES ? inTurn(() => digestSeed(seed)) : digestSeed(seed))

  async function digestSeed(seed: SeedPath): Promise<SeedDigest | UnreadSeed> {
    const bytes = await bytesOf(seed)
    if (!(bytes instanceof Uint8Array)) return bytes
    const contentHash = sha256(bytes)
    const key = sha256(`${reader.hash}\n${seed.file}\n${contentHash}`)
    return digests.get(seed, key) ?? (await madeDigest(seed, { key, contentHash }, bytes))
  }

  async function madeDigest(
    seed: SeedPath,
    { key, contentHash }: Pick<SeedDigest, 'key' | 'contentHash'>,
    bytes: Uint8Array,
  ): Promise<SeedDigest> {
    const { articles, problems, unpublished, isUnfinished } = await resultOf(key, seed.file, bytes)
    const indexed = articles.map((article) => indexedDigest(key, article))
    const digest = { key, contentHash, problems, ...(unpublished && { unpublished }), articles: indexed }
    if (isUnfinished !== true) digests.set(seed, digest)
    return digest
  }

  async function resultOf(key: string, file: string, bytes: Uint8Array): Promise<ParseResult> {
    const cached = await parseResults.get(key)
    if (cached) return cached
    const result = await reader.read(file, bytes)
    if (result.isUnfinished !== true) await parseResults.set(key, result)
    return result
  }

  function indexedDigest(key: string, article: RecognisedArticle): IndexedDigest {
    return {
      digest: digestOf(article, phrasesIn),
      indexed: digests.wordsOf(key, searchedText(article)),
    }
  }

  async function bytesOf(seed: SeedPath): Promise<Uint8Array | UnreadSeed> {
    if (seed.size > MAX_FILE_BYTES) return failed(tooLarge(seed.file, seed.size))
    try {
      const bytes = await readSeed(seed)
      return seed.head === undefined ? bytes : Buffer.concat([Buffer.from(seed.head), bytes])
    } catch (error) {
      return unreadable(seed.file, error)
    }
  }
}

function failed(problem: Problem): UnreadSeed {
  return { file: problem.file, outcome: 'failed', problem }
}

/** What was removed or locked concerns one file; any other error of the disk concerns the whole build. */
function unreadable(file: string, error: unknown): UnreadSeed {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') {
    const problem = fileProblem(file, 'warning', 'was removed while it was being read', 'Build again.')
    return { file, outcome: 'skipped', problem }
  }
  if (code !== 'EACCES' && code !== 'EPERM') throw error
  const message = 'may not be read by this user'
  const hint = 'Change the permissions of the file.'
  return failed(fileProblem(file, 'error', message, hint))
}
