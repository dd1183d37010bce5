import { readFileSync } from 'node:fs'
import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Stats } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { sha256 } from '#generator/disk/sha256.ts'
import type { BuildEffects } from '#generator/build-effects.ts'
import type { BuildCache } from '#generator/cache/build-cache.ts'
import { makerHash } from '#generator/cache/cached-sources.ts'
import type { IndexKeeper } from '#generator/emit/search/earlier-index.ts'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { CORRECTIONS_FILE, listSeeds } from '#generator/ingest/list-seeds.ts'
import { decodeUtf8 } from '#generator/parse/decode/decode-seed.ts'
import { createReadingWorkers, startReadingThread } from '#generator/ingest/reading-workers.ts'
import type { ReadingWorkers } from '#generator/ingest/reading-workers.ts'
import type { ReadingRules, SeedEffects, SeedReader } from '#generator/ingest/seed-effects.ts'
import { hashOfChanges } from '#generator/recognise/recognition-changes.ts'
import { readPicture } from '#generator/pictures/read-picture.ts'
import { problemLines } from '#generator/terminal/problem-lines.ts'
import type { ArchivePlaces, SiteOptions } from './site-options.ts'

/** Where seeds are found; absolute paths. */
interface SeedPlaces extends Pick<ArchivePlaces, 'seeds' | 'corrections'> {
  /** Lists the seeds; by default when it is called. */
  readonly listSeeds?: SeedEffects['listSeeds'] | undefined
  readonly cache: BuildCache
  /** Modules of the archivist's own formats; absolute paths. */
  readonly formats?: readonly string[] | undefined
}

/** Where a build finds things. */
interface Places
  extends
    SeedPlaces,
    Pick<ArchivePlaces, 'ids'>,
    Pick<SiteOptions, 'about'>,
    Pick<BuildEffects, 'madeFrom' | 'drawingThreads' | 'readOutput'> {
  readonly index?: IndexKeeper
}

/** How to end the threads that were started. */
interface Threads {
  readonly stop: () => Promise<void>
}

/** The world as the disk has it. */
export function createDiskEffects({
  ids,
  madeFrom,
  index,
  drawingThreads,
  readOutput,
  about,
  ...places
}: Places): BuildEffects & Threads {
  return {
    ...createSeedEffects(places),
    readRegistry: () => readCompanion(ids),
    readAbout: async () => {
      const text = about === undefined ? undefined : await readCompanion(about)
      return about !== undefined && text !== undefined ? { name: basename(about), text } : undefined
    },
    readPicture: (path) => readPicture(places.seeds, path),
    madeFrom,
    ...(index && { index }),
    ...(drawingThreads && { drawingThreads }),
    readOutput,
  }
}

/** As much of it as reading the seeds needs. A thread to read in is started at once. */
export function createSeedEffects({
  seeds,
  corrections,
  listSeeds: list = async () => listSeeds(seeds),
  cache: { parseResults, openDigests },
  formats = [],
}: SeedPlaces): SeedEffects & Pick<BuildEffects, 'readCorrections'> & Threads {
  const started: Pick<ReadingWorkers, 'stop'>[] = []
  const waiting = [startReadingThread()]
  function createReader(rules: ReadingRules): SeedReader {
    const workers = createReadingWorkers({ ...rules, formats: formats.map(urlOf) }, waiting.splice(0))
    started.push(workers)
    return { ...workers, hash: [hashOfRules(rules), ...formats.map(hashOfFile)].join(' ') }
  }
  return {
    listSeeds: list,
    readSeed: ({ path }) => readFile(Buffer.from(path, 'latin1')),
    readCorrections: async () => {
      for (const folder of new Set([seeds, dirname(corrections)])) await refuseMisspelt(folder)
      return readCompanion(corrections)
    },
    createReader,
    parseResults,
    openDigests: (rules) => openDigests(rules, makerHash('digest')),
    stop: async () => {
      await Promise.all([
        ...waiting.map((thread) => thread.terminate()),
        ...started.map((workers) => workers.stop()),
      ])
    },
  }
}

function hashOfRules({ changes, cuts }: ReadingRules): string {
  return [makerHash('reading'), hashOfChanges(changes), JSON.stringify(cuts ?? '')].join(' ')
}

function urlOf(path: string): string {
  return pathToFileURL(path).href
}

function hashOfFile(path: string): string {
  return sha256(readFileSync(path))
}

/** What somebody called corrections.yaml by another spelling would be published, and not be followed. */
async function refuseMisspelt(folder: string): Promise<void> {
  const misspelt = (await readdir(folder)).find(isMisspelt)
  if (misspelt !== undefined)
    throw new UserError(
      EXIT.problems,
      `${misspelt} is not read: call it ${CORRECTIONS_FILE}, or take it away. Nothing was published.`,
    )
}

function isMisspelt(name: string): boolean {
  return name !== CORRECTIONS_FILE && /^corrections\.ya?ml(?:\.txt)?$/i.test(name)
}

/** A file beside the articles, if it is there. One that cannot be read stops the build: without it the site would say something else. */
export async function readCompanion(path: string): Promise<string | undefined> {
  const entry = await statIfThere(path)
  if (!entry) return undefined
  if (!entry.isFile())
    throw new UserError(EXIT.system, `${path} is no file, so it cannot be read: rename it or take it away.`)
  const text = decodeUtf8(basename(path), await readFile(path))
  if (typeof text === 'string') return text
  throw new UserError(EXIT.problems, `${problemLines(text)}Nothing was published.`)
}

/** A link that leads nowhere is there, but cannot be read: its error is thrown. */
async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    await lstat(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  return stat(path)
}
