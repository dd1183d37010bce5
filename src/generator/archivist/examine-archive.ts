import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { FORMAT, ROOT_FILE } from '#archive/format/file-names.ts'
import { findConfig, readConfig } from '#generator/config/find-config.ts'
import { readCorrections } from '#generator/corrections/read-corrections.ts'
import { CORRECTIONS_FILE, listSeeds } from '#generator/ingest/list-seeds.ts'
import type { Problem } from '#generator/output/problem.ts'
import { projectRoot, version } from '#generator/disk/program-folder.ts'
import { lockHolder } from '#generator/publish/lock.ts'
import { siteFolder } from '#generator/publish/site-folder.ts'
import { parseRegistry } from '#generator/registry/parse-registry.ts'
import { count, megabytes } from '#generator/site/host-limits.ts'
import { problemLines } from '#generator/terminal/problem-lines.ts'
import { changesSince } from './changes-since.ts'
import { isSupported } from './supported-node.ts'

/** What was looked at, and what about it is to be mended; a finding has its remedy on further lines. */
export interface Finding {
  readonly about: string
  /** Nothing is wrong: how it stands, in a few words. */
  readonly well?: string
  readonly faults: readonly string[]
}

/** The places of an archive, absolute. */
interface ExaminedPlaces {
  readonly seeds: string
  readonly ids: string
  readonly corrections: string
  readonly out: string
}

/** Looks at the version of Node, such as "22.12.0". */
export function examineNode(version: string): Finding {
  const about = 'Node.js'
  if (isSupported(version)) return { about, well: version, faults: [] }
  return {
    about,
    faults: [`${version} is too old, or between versions: install Node.js 24, or 22.12, or 20.19.`],
  }
}

/** Looks at the file of the archive that a folder lies in. */
export async function examineConfig(folder: string): Promise<Finding> {
  const about = 'Archive'
  const file = findConfig(folder)
  if (file === undefined)
    return { about, well: 'no dateline.config.yaml here or above: options say it all', faults: [] }
  const { problems } = await readConfig(file)
  return problems.length > 0
    ? { about, faults: problems.map(problemLines) }
    : { about, well: file, faults: [] }
}

/** Looks at everything else; nothing is changed. */
export async function examineArchive(places: ExaminedPlaces): Promise<readonly Finding[]> {
  return [
    examineArticles(places.seeds),
    await examineCorrections(places),
    examineIds(places.ids),
    examineLocks(places.out),
    await examineDisk(places.out),
    examineSite(places.out),
  ]
}

function examineArticles(folder: string): Finding {
  const about = 'Articles'
  if (!existsSync(folder))
    return { about, faults: [`There is no folder ${folder}: make it, or name another one with --seeds.`] }
  const { seeds, problems } = listSeeds(folder)
  const locked = seeds.flatMap(({ file, path }) => (isReadable(Buffer.from(path, 'latin1')) ? [] : file))
  const faults = [
    ...problems.map(problemLines),
    ...locked.map((file) => `${file} may not be read by this user: change its permissions.`),
    ...(seeds.length === 0 ? [`${folder} has no article yet: dateline add FILE`] : []),
  ]
  return { about, well: `${count(seeds.length)} files in ${folder}`, faults }
}

function isReadable(path: Buffer): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}

async function examineCorrections({ corrections, seeds }: ExaminedPlaces): Promise<Finding> {
  const about = 'Corrections'
  const misspelt = [seeds, join(corrections, '..')].flatMap((folder) =>
    namesIn(folder).flatMap((name) =>
      name !== CORRECTIONS_FILE && /^corrections\.ya?ml(?:\.txt)?$/i.test(name) ? join(folder, name) : [],
    ),
  )
  const faults = [...new Set(misspelt)].map(
    (path) => `${path} is not read: call it ${CORRECTIONS_FILE}, or take it away.`,
  )
  if (!existsSync(corrections)) return { about, well: 'none', faults }
  const { problems } = await readCorrections(readFileSync(corrections, 'utf8'))
  return {
    about,
    well: 'understood; a build tells what each does',
    faults: [...faults, ...problems.map(problemLines)],
  }
}

function examineIds(file: string): Finding {
  const about = 'Addresses'
  if (!existsSync(file)) return { about, well: 'none given yet', faults: [] }
  const { registry, problems } = parseRegistry(readFileSync(file, 'utf8'), basename(file))
  const given = `${count(registry.articles.length)} of articles, ${count(registry.people.length)} of people in ${file}`
  return { about, well: given, faults: problems.map((problem: Problem) => problemLines(problem)) }
}

/** What a build that was killed has left is cleared up by the next one; what no build will clear up is told. */
function examineLocks(out: string): Finding {
  const about = 'Builds'
  const { lock, parent, stages } = siteFolder(out)
  const holder = lockHolder(lock)
  const left = namesIn(parent).filter((name) => join(parent, name).startsWith(stages))
  if (holder?.isRunning)
    return { about, faults: [`Process ${holder.pid} is building right now: wait for it to end.`] }
  if (!holder && left.length === 0) return { about, well: 'none is running', faults: [] }
  return {
    about,
    faults: ['A build was ended before it was done; the site is as it was. The next build clears up.'],
  }
}

/** So much is free for a site of any size that is built beside the old one. */
const SPARE_BYTES = 200 * 1024 * 1024

async function examineDisk(out: string): Promise<Finding> {
  const about = 'Disk'
  const { bavail, bsize } = await statfs(existingAbove(out))
  const free = bavail * bsize
  const needed = SPARE_BYTES + sizeOf(out)
  if (free >= needed) return { about, well: `${megabytes(free)} free`, faults: [] }
  return {
    about,
    faults: [`Only ${megabytes(free)} are free, and a build may take ${megabytes(needed)}: free some space.`],
  }
}

function existingAbove(folder: string): string {
  return existsSync(folder) ? folder : existingAbove(join(folder, '..'))
}

function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (bytes, entry) => bytes + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0),
    0,
  )
}

/** A site of another version is made anew by the next build; its addresses stay. */
function examineSite(out: string): Finding {
  const about = 'Site'
  const root = join(out, ROOT_FILE)
  if (!existsSync(root)) return { about, well: 'not built yet: dateline build', faults: [] }
  const { format, generator } = madeBy(readFileSync(root, 'utf8'))
  if (format === FORMAT && generator === `Dateline ${version}`)
    return { about, well: `built by this version, ${version}, in ${out}`, faults: [] }
  const changes = changesSince(
    readFileSync(join(projectRoot, 'CHANGELOG.md'), 'utf8'),
    generator?.split(' ')[1],
  )
  const lines = [
    `The site was made by ${generator ?? 'an older version'} (format ${format ?? 'unknown'}), this is Dateline ${version} (format ${FORMAT}): build again. All addresses stay; the first build takes as long as one of a new site.`,
    ...(changes.length > 0 ? ['What changed since:', ...changes.map((change) => `- ${change}`)] : []),
  ]
  return { about, faults: [lines.join('\n')] }
}

/** What the root of a site says of the program that wrote it; nothing if it cannot be read. */
function madeBy(text: string): { readonly format?: number; readonly generator?: string } {
  try {
    return JSON.parse(text) as { readonly format?: number; readonly generator?: string }
  } catch {
    return {}
  }
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
