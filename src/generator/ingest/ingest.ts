import { setImmediate } from 'node:timers/promises'
import { problemEvent } from '#generator/output/build-event.ts'
import type { BuildEvent, SeedOutcome } from '#generator/output/build-event.ts'
import type { Problem } from '#generator/output/problem.ts'
import { concurrently, guarded, OPEN_FILES } from '#generator/disk/concurrently.ts'
import { once } from '#archive/files/memo.ts'
import { createSeedDigester } from './digest-seed.ts'
import type { PhrasesIn, UnreadSeed } from './digest-seed.ts'
import type { SeedPath } from './list-seeds.ts'
import type { DigestedArticle, SeedDigest } from './seed-digest.ts'
import type { DigestCache, ReadingRules, SeedEffects } from './seed-effects.ts'

/** By what seeds are read and digested. */
export interface IngestRules extends ReadingRules {
  readonly phrasesIn: PhrasesIn
}

/** Seeds after which their outcomes are reported. */
const REPORTED = 100

/**
 * Reads all seeds in the order of their names (decodes, parses and recognises those that changed) and reports the outcome
 * of each. Every parse result goes into the cache; only the digests stay in memory. `meanwhile` is called once, when
 * other threads read and this one has nothing to do.
 */
export async function* ingest(
  effects: SeedEffects,
  { phrasesIn, ...rules }: IngestRules,
  meanwhile: () => void = () => {},
): AsyncGenerator<BuildEvent, readonly DigestedArticle[]> {
  const reader = effects.createReader(rules)
  const digests = effects.openDigests(reader.hash)
  const { seeds, problems } = await effects.listSeeds()
  for (const problem of problems) yield* unreadEvents(unlisted(problem))
  const collected = createCollection()
  let done = 0
  const digest = createSeedDigester(effects, reader, digests, phrasesIn)
  for await (const [file, seed] of digested(seeds, digests, digest, once(meanwhile))) {
    if (done++ % REPORTED === 0) {
      yield { kind: 'seeds', seeds: collected.outcomes.splice(0) }
      yield { kind: 'progress', step: 'seeds', done, total: seeds.length }
      // Lets the files that are being read in.
      await setImmediate()
    }
    if ('outcome' in seed) yield* unreadEvents(seed)
    else yield* collected.add(file, seed).map(problemEvent)
  }
  yield { kind: 'seeds', seeds: collected.outcomes }
  digests.save()
  await reader.stop?.()
  yield { kind: 'all-read' }
  return collected.articles
}

type DigestedSeed = readonly [file: string, seed: SeedDigest | UnreadSeed]

/** The seeds in their order. Those that changed are read while those that did not are gone through. */
async function* digested(
  seeds: readonly SeedPath[],
  { unchanged }: DigestCache,
  digest: (seed: SeedPath) => Promise<SeedDigest | UnreadSeed>,
  meanwhile: () => void,
): AsyncGenerator<DigestedSeed> {
  const known = seeds.map(unchanged)
  const changed = concurrently(
    seeds.filter((_, place) => !known[place]),
    OPEN_FILES,
    digest,
  )
  let next = guarded(changed.next())
  for (const [place, { file }] of seeds.entries()) {
    if (!known[place]) meanwhile()
    const seed = known[place] ?? ((await next).value as SeedDigest | UnreadSeed)
    if (!known[place]) next = guarded(changed.next())
    yield [file, seed]
  }
}

/** Collects articles and outcomes; of files with the same content only the first counts, if there is an article in it. `add` returns the problems to report. */
function createCollection() {
  const articles: DigestedArticle[] = []
  const outcomes: SeedOutcome[] = []
  const firstWith = new Map<string, string>()
  const told = new Set<string>()
  return {
    articles,
    outcomes,
    add: (file: string, seed: SeedDigest): readonly Problem[] => {
      const { contentHash, key } = seed
      const copyOf = firstWith.get(contentHash)
      for (const outcome of outcomesOf(file, seed, copyOf)) outcomes.push(outcome)
      if (copyOf !== undefined) return []
      if (seed.articles.length > 0) firstWith.set(contentHash, file)
      for (const [textIndex, { digest, indexed }] of seed.articles.entries()) {
        const index = digest.entry ? digest.entry.number - 1 : textIndex
        articles.push({ file, contentHash, key, index, textIndex, digest, indexed })
      }
      return seed.problems.filter(({ once }) => once === undefined || isFirst(told, once))
    },
  }
}

function isFirst(told: Set<string>, name: string): boolean {
  if (told.has(name)) return false
  told.add(name)
  return true
}

/** One for each article and each entry of a feed that gave none, else one for the file. */
function outcomesOf(
  file: string,
  { articles, problems, unpublished = [] }: SeedDigest,
  copyOf: string | undefined,
): readonly SeedOutcome[] {
  if (copyOf !== undefined) return [{ file, outcome: 'skipped', reason: `the same text as ${copyOf}` }]
  if (articles.length + unpublished.length > 0)
    return [...articles.map(() => ({ file, outcome: 'published' }) as const), ...unpublished]
  const error = problems.find(({ severity }) => severity === 'error')
  const reason = (error ?? problems[0])?.message ?? 'it holds no article'
  return [{ file, outcome: error ? 'failed' : 'skipped', reason }]
}

function unlisted(problem: Problem): UnreadSeed {
  return { file: problem.file, problem, outcome: problem.severity === 'error' ? 'failed' : 'skipped' }
}

function* unreadEvents({ file, outcome, problem }: UnreadSeed): Generator<BuildEvent> {
  yield problemEvent(problem)
  yield { kind: 'seeds', seeds: [{ file, outcome, reason: problem.message }] }
}
