import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { ROOT_FILE } from '#archive/format/file-names.ts'
import type { Root } from '#archive/source/root.ts'
import { build } from '#generator/build.ts'
import { dressed, siteLook } from '#generator/look/site-look.ts'
import { LostText } from '#generator/ingest/redigest.ts'
import { appFolder, buildApp } from '#generator/bundle/build-app.ts'
import { CACHE_FOLDER, createBuildCache } from '#generator/cache/build-cache.ts'
import { makerHash } from '#generator/cache/cached-sources.ts'
import { createPictureCache, PICTURES_FOLDER } from '#generator/cache/picture-cache.ts'
import { createDrawingThreads } from '#generator/pages/drawing-threads.ts'
import { createDiskEffects } from './disk-effects.ts'
import { EXIT, userErrorOf } from '#generator/output/user-error.ts'
import type { ExitCode } from '#generator/output/user-error.ts'
import { count, hostWarnings, megabytes } from '#generator/site/host-limits.ts'
import { startDiskThread } from '#generator/publish/disk-thread.ts'
import { flushFolder, writeAside } from '#generator/disk/write-aside.ts'
import { takeLock } from '#generator/publish/lock.ts'
import type { Lock } from '#generator/publish/lock.ts'
import { publish, recover } from '#generator/publish/publish.ts'
import { NOTES_FOLDER, siteFolder } from '#generator/publish/site-folder.ts'
import { earlierSite } from '#generator/publish/earlier-site.ts'
import type { SiteFolder } from '#generator/publish/site-folder.ts'
import { removeFolder } from '#generator/disk/folders.ts'
import { openStage } from '#generator/publish/stage.ts'
import type { Stage } from '#generator/publish/stage.ts'
import { printable } from '#generator/terminal/terminal.ts'
import { summaryLines } from '#generator/terminal/summary-lines.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'
import { createProgress } from '#generator/terminal/progress.ts'
import type { Progress } from '#generator/terminal/progress.ts'
import type { KeepForReuse } from '#generator/publish/previous-build.ts'
import { carryOut } from './carry-out.ts'
import type { BuildOutcome } from './carry-out.ts'
import type { SiteOptions } from './site-options.ts'

/** What a build has come to, for the shell and for programs. */
export interface SiteOutcome extends Pick<BuildOutcome, 'tally' | 'problems' | 'notes'> {
  readonly exitCode: ExitCode
  /** Whether the new site is in its place. */
  readonly isPublished: boolean
  /** What was published; missing if the old site was left. */
  readonly site?: PublishedSite
  /** Why nothing was published. */
  readonly refusal?: string
}

/** A site in its place. */
interface PublishedSite {
  readonly folder: string
  readonly files: number
  /** How many of them were written anew. */
  readonly written: number
  readonly bytes: number
}

/** Builds a site and puts it in the place of the old one; whatever goes wrong, the old one stays whole. */
export async function buildSite(options: SiteOptions, terminal: Terminal): Promise<SiteOutcome> {
  const folder = siteFolder(options.out, join(options.home, NOTES_FOLDER))
  await mkdir(folder.parent, { recursive: true })
  const lock = takeLock(folder.lock)
  try {
    await recover(folder)
    return await buildLocked(options, folder, lock, terminal).catch(async (error: unknown) => {
      if (!(error instanceof LostText)) throw error
      terminal.err.write(`${printable(error.message)} All files are read again.\n`)
      await removeFolder(join(options.home, CACHE_FOLDER))
      return buildLocked(options, folder, lock, terminal)
    })
  } finally {
    lock.release()
  }
}

async function buildLocked(
  options: SiteOptions,
  folder: SiteFolder,
  lock: Lock,
  terminal: Terminal,
): Promise<SiteOutcome> {
  const progress = createProgress(terminal.err, Date.now)
  const look = await siteLook(options.look, options.home, options.site.base)
  for (const note of look.notes) terminal.err.write(`${printable(note)}\n`)
  const disk = startDiskThread(options.seeds)
  const earlier = earlierSite(folder, makerHash('site'), disk.statsAhead)
  let opening: Promise<Stage> | undefined
  const open = (): Promise<Stage> => (opening ??= openStage(folder, earlier, disk))
  const cache = createBuildCache(join(options.home, CACHE_FOLDER), options.seeds)
  const pictures = createPictureCache(join(options.home, PICTURES_FOLDER), makerHash('picture'))
  const effects = createDiskEffects({
    ...options,
    listSeeds: disk.listSeeds,
    cache,
    madeFrom: earlier.madeFrom,
    index: {
      earlier: earlier.index,
      read: earlier.read,
      keep: async (index) => (await open()).keepIndex(index),
    },
    drawingThreads: createDrawingThreads({ app: appFolder(), look }, async () => (await open()).files()),
    readOutput: async (path) => (await open()).read(path),
  })
  try {
    const outcome = await carryOut(
      build({
        ...options,
        app: dressed(await buildApp(options.site.base), look),
        effects,
        drawCard: pictures.drawCard,
      }),
      open,
      terminal,
      progress,
    )
    const there = new Set(outcome.articles)
    const forgets = outcome.isRestricted || (await earlier.articles()).some((id) => !there.has(id))
    const built = await publishOutcome(
      outcome,
      { options, folder, lock, stage: await open(), keepForReuse: disk.keepForReuse, forgets },
      { terminal, progress },
    )
    if (built.isPublished) cache.prune()
    if (built.isPublished) pictures.prune({ atOnce: forgets })
    return built
  } finally {
    await Promise.all([effects.stop(), disk.stop()])
    // What is still being written must not come after the removal.
    await opening?.then((stage) => stage.settle()).catch(() => {})
    await removeFolder(folder.stage)
  }
}

/** A build that is written, and where it is to be published. */
interface WrittenBuild {
  readonly options: SiteOptions
  readonly folder: SiteFolder
  readonly lock: Lock
  readonly stage: Stage
  readonly keepForReuse: KeepForReuse
  /** Whether the site before has text that this one has not: nothing of it may stay. */
  readonly forgets: boolean
}

/** Publishes what was written, unless there is a reason not to, and says so. */
async function publishOutcome(
  outcome: BuildOutcome,
  { options, folder, lock, stage, keepForReuse, forgets }: WrittenBuild,
  { terminal, progress }: { readonly terminal: Terminal; readonly progress: Progress },
): Promise<SiteOutcome> {
  const { tally, problems, notes } = outcome
  terminal.err.write(summaryLines(tally))
  const refusal = refusalOf(outcome, options, stage.written.size, await articlesIn(folder.live))
  if (refusal !== undefined) {
    terminal.err.write(`${refusal}\n`)
    return { tally, problems, notes, exitCode: EXIT.problems, isPublished: false, refusal }
  }
  const size = siteSize(stage, existsSync(folder.live))
  let idsRefused: string | undefined
  await publish(folder, stage, lock, {
    keepForReuse,
    carries: !forgets,
    articles: outcome.articles,
    onProgress: progress.show,
    beforeSwap: async () => {
      idsRefused = await keepIds(options.ids, outcome.registry)
    },
  })
  progress.clear()
  terminal.err.write(publishedLines(options, stage, size))
  if (tally.published === 0) terminal.err.write(NOTHING_FILED)
  if (idsRefused !== undefined)
    terminal.err.write(`The site is published, but its addresses could not be kept: ${idsRefused}\n`)
  const hasErrors = problems.some(({ severity }) => severity === 'error')
  const exitCode = idsRefused !== undefined ? EXIT.system : hasErrors ? EXIT.problems : EXIT.ok
  const site = { folder: options.out, ...size }
  return { tally, problems, notes, exitCode, isPublished: true, site }
}

/** Where no site was, every file is new there, also one that was kept of an earlier build. */
function siteSize(stage: Stage, wasThere: boolean): Omit<PublishedSite, 'folder'> {
  const files = stage.written.size
  return { files, written: wasThere ? stage.fresh.size : files, bytes: stage.size().total }
}

const NOTHING_FILED =
  'Warning: no article was found, and the site says so. Put article files into the folder and build again.\n'

/** How many articles the published site has; none where there is no site, or none that says so. */
async function articlesIn(live: string): Promise<number> {
  try {
    const root: unknown = JSON.parse(await readFile(join(live, ROOT_FILE), 'utf8'))
    return (root as Partial<Root>).articles ?? 0
  } catch {
    return 0
  }
}

/** Why a site that was built is not to be published. */
function refusalOf(
  outcome: BuildOutcome,
  { seeds, strict, maxFiles }: SiteOptions,
  files: number,
  publishedBefore: number,
): string | undefined {
  const { tally } = outcome
  const isEmpty = tally.published === 0
  // A folder that is empty by mistake, or whose articles all failed, must not take the place of a site that has some.
  if (isEmpty && tally.failed + publishedBefore > 0)
    return `There is no article in ${seeds}: nothing was published.`
  if (strict && (isEmpty || outcome.problems.length > 0)) return 'Nothing was published, because of --strict.'
  if (files > maxFiles)
    return `The site has ${count(files)} files, more than --max-files ${maxFiles}: nothing was published.\nFewer pages drawn beforehand (--prerender recent:1000) make it smaller.`
  return undefined
}

/**
 * Keeps the ids, before the site with their addresses is seen: those that are never published harm nobody. Returns why
 * they could not be kept.
 */
async function keepIds(path: string, registry: string | undefined): Promise<string | undefined> {
  if (registry === undefined || registry === (await readFile(path, 'utf8').catch(() => ''))) return undefined
  try {
    writeAside(path, registry, { flush: true })
    await flushFolder(dirname(path))
    return undefined
  } catch (error) {
    return userErrorOf(error)?.message ?? String(error)
  }
}

function publishedLines(
  { out, prerender }: SiteOptions,
  stage: Stage,
  { files, written }: Omit<PublishedSite, 'folder'>,
): string {
  const { total, largest, largestPath } = stage.size()
  const anew = `${count(written)} of them written anew`
  const what = `${count(files)} files, ${anew}, ${megabytes(total)}, the largest ${megabytes(largest)} (${largestPath})`
  const warnings = hostWarnings({ files, total, largest })
  const advice =
    warnings.length > 0 && prerender.kind === 'all'
      ? ['Fewer pages drawn beforehand (--prerender recent:1000) make it smaller.']
      : []
  return [`Published in ${relative('', out) || out}: ${what}.`, ...warnings, ...advice, ''].join('\n')
}
