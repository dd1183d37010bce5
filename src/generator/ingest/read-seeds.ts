import { setImmediate } from 'node:timers/promises'
import type { BuildEffects, SeedReader } from '#generator/build-effects.ts'
import type { BuildEvent, SeedFate } from '#generator/output/build-event.ts'
import { fileProblem } from '#generator/output/file-problem.ts'
import { concurrently, guarded, OPEN_FILES } from '#generator/disk/concurrently.ts'
import type { SeedPath } from './list-seeds.ts'
import { once } from '#generator/output/once.ts'
import { MAX_SEED_BYTES } from '#generator/parse/decode/decode-seed.ts'
import type { KnownSeed } from './digest-cache.ts'
import type { Problem } from '#generator/output/problem.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import type { SeedReading } from './read-seed.ts'
import type { RecognisedArticle } from '#generator/recognise/recognised-article.ts'

/** An article of a seed, with where it was read. */
export interface ReadArticle<Kept> {
  readonly file: string
  readonly contentHash: string
  /** Where the seed's reading is kept, and which of its articles this is. */
  readonly key: string
  readonly index: number
  readonly kept: Kept
}

/** What of an article stays in memory, and the seeds of which that is known from earlier builds. */
export interface Keeping<Kept> {
  readonly of: (seed: SeedPath, article: RecognisedArticle) => Kept
  readonly known?: {
    readonly untouched: (seed: SeedPath) => KnownSeed<Kept> | undefined
    readonly sameText: (seed: SeedPath, contentHash: string) => KnownSeed<Kept> | undefined
    readonly keep: (seed: SeedPath, known: KnownSeed<Kept>) => void
  }
  /** Done once where seeds are read in other threads, and there is nothing to do for this one. */
  readonly meanwhile?: () => void
}

/** Seeds after which it is told what became of them. */
const TOLD = 100

/**
 * Reads all seeds, in the order of their names, and tells what became of each. Every reading is kept through the effects;
 * here only what `keeping` makes of an article stays in memory.
 */
export async function* readSeeds<Kept>(
  effects: BuildEffects,
  reader: SeedReader,
  keeping: Keeping<Kept>,
): AsyncGenerator<BuildEvent, readonly ReadArticle<Kept>[]> {
  const { seeds, problems } = await effects.listSeeds()
  for (const problem of problems) {
    const fate = problem.severity === 'error' ? 'failed' : 'skipped'
    yield* tellUnread({ file: problem.file, problem, fate })
  }
  const found: ReadArticle<Kept>[] = []
  const fates: SeedFate[] = []
  const firstWith = new Map<string, string>()
  let done = 0
  const untouched = seeds.map((seed) => keeping.known?.untouched(seed))
  const others = seeds.filter((_, place) => !untouched[place])
  const readings = concurrently(others, OPEN_FILES, (path) => readSeed(effects, reader, keeping, path))
  // The first of them are read while those that are known are gone through.
  let reading = guarded(readings.next())
  const meanwhile = once(keeping.meanwhile ?? (() => {}))
  for (const [place, path] of seeds.entries()) {
    const known = untouched[place]
    if (!known) meanwhile()
    const seed: ReadSeed<Kept> | UnreadSeed = known ? withFile(known, path.file) : (await reading).value
    if (!known) reading = guarded(readings.next())
    if (done++ % TOLD === 0) {
      yield { kind: 'seeds', seeds: fates.splice(0) }
      yield { kind: 'progress', step: 'seeds', done, total: seeds.length }
      // Files that are being read come in between.
      await setImmediate()
    }
    if ('fate' in seed) {
      yield* tellUnread(seed)
      continue
    }
    const { file, contentHash, key, articles } = seed
    const copyOf = firstWith.get(contentHash)
    firstWith.set(contentHash, copyOf ?? file)
    if (copyOf === undefined) {
      for (const problem of seed.problems) yield { kind: 'problem', problem }
      for (const [index, kept] of articles.entries()) found.push({ file, contentHash, key, index, kept })
    }
    fates.push(fateOf(seed, copyOf))
  }
  yield { kind: 'seeds', seeds: fates }
  return found
}

/** A seed that was read, now or by an earlier build. */
interface ReadSeed<Kept> extends KnownSeed<Kept> {
  readonly file: string
}

/** A seed that could not be read at all. */
interface UnreadSeed {
  readonly file: string
  readonly fate: 'skipped' | 'failed'
  readonly problem: Problem
}

async function readSeed<Kept>(
  effects: BuildEffects,
  reader: SeedReader,
  { of, known }: Keeping<Kept>,
  seed: SeedPath,
): Promise<ReadSeed<Kept> | UnreadSeed> {
  const { file } = seed
  const bytes = await bytesOf(effects, seed)
  if (!(bytes instanceof Uint8Array)) return bytes
  const contentHash = sha256(bytes)
  const read = known?.sameText(seed, contentHash) ?? (await readAnew(bytes))
  known?.keep(seed, read)
  return withFile(read, file)

  async function readAnew(bytes: Uint8Array): Promise<KnownSeed<Kept>> {
    const key = sha256(`${reader.hash}\n${file}\n${contentHash}`)
    const { articles, problems } = await readingOf(effects, reader, { key, file, bytes })
    return { contentHash, key, problems, articles: articles.map((article) => of(seed, article)) }
  }
}

function withFile<Kept>(
  { contentHash, key, problems, articles }: KnownSeed<Kept>,
  file: string,
): ReadSeed<Kept> {
  return { file, contentHash, key, problems, articles }
}

async function readingOf(
  effects: BuildEffects,
  reader: SeedReader,
  { key, file, bytes }: { readonly key: string; readonly file: string; readonly bytes: Uint8Array },
): Promise<SeedReading> {
  const recalled = await effects.recall(key)
  if (recalled) return recalled
  const reading = await reader.read(file, bytes)
  await effects.keep(key, reading)
  return reading
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
  yield { kind: 'seeds', seeds: [{ file, fate, reason: problem.message }] }
}

function fateOf({ file, articles, problems }: ReadSeed<unknown>, copyOf: string | undefined): SeedFate {
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
