import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { repositoryOf } from './push-site.ts'
import { githubWorkflow, gitlabPipeline } from './workflow.ts'
import type { HostedBuild, HostFile } from './workflow.ts'

/** The files by which hosts build. */
const WORKFLOWS = { github: githubWorkflow, gitlab: gitlabPipeline } as const

/** A host that builds archives. */
export type WorkflowHost = keyof typeof WORKFLOWS

/** Where an archive, its ids and its site are; absolute paths. */
interface BuildPlaces {
  readonly home: string
  readonly ids: string
  readonly site: string
}

/** The file by which a host builds an archive, and the root of the repository it belongs into. Throws a `UserError` if there is none. */
export function workflowFor(
  host: WorkflowHost,
  { home, ids, site }: BuildPlaces,
  address: HostedBuild['address'],
): HostFile & { readonly root: string } {
  const repository = repositoryOf(home)
  if (!repository)
    throw new UserError(EXIT.usage, `${home} lies in no repository on a branch: make one with "git init".`)
  const { root, folder, branch } = repository
  const way = (to: string) => relative(home, to).split(sep).join('/')
  return { ...WORKFLOWS[host]({ folder, branch, site: way(site), ids: way(ids), address }), root }
}

/** Writes a file, unless it is there as it should be; throws a `UserError` if another is there. */
export function isWritten(file: string, text: string, isForced: boolean): boolean {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  if (before === text) return false
  if (before !== undefined && !isForced)
    throw new UserError(EXIT.usage, `${file} is there and differs: --force writes over it.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return true
}

/**
 * What is left to do so that the machine of a host can install the package: it takes what the lock file beside the archive
 * names, and has no folder above the repository.
 */
export function packageSteps(home: string): readonly string[] {
  const resolved = lockedPackage(join(home, 'package-lock.json'))?.resolved
  if (resolved !== undefined && !resolved.startsWith('file:../')) return []
  return [
    'put the package into this folder (npm install ./dateline-archive-VERSION.tgz), and commit it with package.json and package-lock.json: the host installs it from there',
  ]
}

/** How a lock file names our package; undefined if it does not, or cannot be read. */
function lockedPackage(file: string): { readonly resolved?: string } | undefined {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as PackageLock
    return packages?.['node_modules/dateline-archive']
  } catch {
    return undefined
  }
}

/** What is read of `package-lock.json`. */
interface PackageLock {
  readonly packages?: Readonly<Record<string, { readonly resolved?: string }>>
}
