import type { BuildEffects, SeedReader } from './build-effects.ts'
import type { BuildEvent, SeedFate } from './build-event.ts'
import { fileProblem } from './file-problem.ts'
import { concurrently, OPEN_FILES } from './input/concurrently.ts'
import type { SeedPath } from './input/list-seeds.ts'
import { MAX_SEED_BYTES } from './parse/decode-seed.ts'
import type { Problem } from './problem.ts'
import { sha256 } from './publish/sha256.ts'
import type { SeedReading } from './read-articles.ts'
import type { RecognisedArticle } from './recognise/recognised-article.ts'

/** A seed that was read, with the hash of its bytes and the key under which its reading is kept. */
export interface ReadSeed extends SeedReading {
  readonly file: string
  readonly contentHash: string
  readonly key: string
}

/**
 * Reads all seeds, in the order of their names, and tells what became of each. Every reading is kept through the effects;
 * here only what `digest` makes of an article stays in memory.
 */
export async function* readSeeds<Digest>(
  effects: BuildEffects,
  reader: SeedReader,
  digest: (seed: ReadSeed, article: RecognisedArticle, index: number) => Digest,
): AsyncGenerator<BuildEvent, readonly Digest[]> {
  const { seeds, problems } = await effects.listSeeds()
  for (const problem of problems) yield* tellUnread({ file: problem.file, problem, fate: 'skipped' })
  const digests: Digest[] = []
  const firstWith = new Map<string, string>()
  let done = 0
  for await (const seed of concurrently(seeds, OPEN_FILES, (path) => readSeed(effects, reader, path))) {
    yield { kind: 'progress', step: 'seeds', done: ++done, total: seeds.length }
    if ('fate' in seed) {
      yield* tellUnread(seed)
      continue
    }
    const copyOf = firstWith.get(seed.contentHash)
    firstWith.set(seed.contentHash, copyOf ?? seed.file)
    if (copyOf === undefined) {
      yield* seed.problems.map((problem) => ({ kind: 'problem', problem }) as const)
      digests.push(...seed.articles.map((article, index) => digest(seed, article, index)))
    }
    yield { kind: 'seed', seed: fateOf(seed, copyOf) }
  }
  return digests
}

/** A seed that could not be read at all. */
interface UnreadSeed {
  readonly file: string
  readonly fate: 'skipped' | 'failed'
  readonly problem: Problem
}

async function readSeed(
  effects: BuildEffects,
  reader: SeedReader,
  seed: SeedPath,
): Promise<ReadSeed | UnreadSeed> {
  const bytes = await bytesOf(effects, seed)
  if (!(bytes instanceof Uint8Array)) return bytes
  const { file } = seed
  const contentHash = sha256(bytes)
  const key = sha256(`${reader.hash}\n${file}\n${contentHash}`)
  const kept = await effects.recall(key)
  if (kept) return { file, contentHash, key, ...kept }
  const reading = await reader.read(file, bytes)
  await effects.keep(key, reading)
  return { file, contentHash, key, ...reading }
}

async function bytesOf(effects: BuildEffects, seed: SeedPath): Promise<Uint8Array | UnreadSeed> {
  if (seed.size > MAX_SEED_BYTES) return tooLarge(seed)
  try {
    return await effects.readSeed(seed)
  } catch (error) {
    return unreadable(seed.file, error)
  }
}

function* tellUnread({ file, fate, problem }: UnreadSeed): Generator<BuildEvent> {
  yield { kind: 'problem', problem }
  yield { kind: 'seed', seed: { file, fate, reason: problem.message } }
}

function fateOf({ file, articles, problems }: ReadSeed, copyOf: string | undefined): SeedFate {
  if (copyOf !== undefined) return { file, fate: 'skipped', reason: `the same text as ${copyOf}` }
  if (articles.length > 0) return { file, fate: 'published' }
  const error = problems.find(({ severity }) => severity === 'error')
  const reason = (error ?? problems[0])?.message ?? 'it holds no article'
  return { file, fate: error ? 'failed' : 'skipped', reason }
}

function tooLarge({ file, size }: SeedPath): UnreadSeed {
  const message = `has ${size} bytes, more than the ${MAX_SEED_BYTES} that an article may have`
  const hint = 'Keep the text of the article only, or split the file.'
  return { file, fate: 'failed', problem: fileProblem(file, 'error', message, hint) }
}

/** What was taken away or locked concerns one file; any other error of the disk concerns the whole build. */
function unreadable(file: string, error: unknown): UnreadSeed {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') {
    const problem = fileProblem(file, 'warning', 'was removed while it was being read', 'Build again.')
    return { file, fate: 'skipped', problem }
  }
  if (code !== 'EACCES' && code !== 'EPERM') throw error
  const problem = fileProblem(
    file,
    'error',
    'may not be read by this user',
    'Change the permissions of the file.',
  )
  return { file, fate: 'failed', problem }
}
