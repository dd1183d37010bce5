import { withoutCompanions } from './companions.ts'
import { withPosts } from './substack-export.ts'
import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { Buffer } from 'node:buffer'
import { sep } from 'node:path'
import type { Stats } from 'node:fs'
import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'

/** A file of the seeds folder that is to be read. */
export interface SeedPath {
  /** Relative to the seeds folder, "/" between folders; bytes that are no UTF-8 written as \xE9. */
  readonly file: string
  /** Where the disk has it, a character a byte (latin1): names need not be UTF-8. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /**
   * What the disk says of the file: with the same stamp it has not been touched since. None for one that was changed a
   * moment ago, which could change again without the disk telling a difference.
   */
  readonly stamp?: string
  /** What another file states of it, as front matter that is to stand above its text. */
  readonly head?: string
}

/** What the seeds folder holds, sorted by name, and what in it cannot be a seed. */
export interface SeedList {
  readonly seeds: readonly SeedPath[]
  readonly problems: readonly Problem[]
}

/** Longer than the steps in which any file system counts time. */
const MOMENT_MS = 2_500

interface Walk {
  readonly root: Buffer
  readonly visited: Set<string>
  readonly seeds: SeedPath[]
  readonly problems: Problem[]
}

/**
 * Lists the seeds folder and the folders in it. Links are followed only to what lies inside the seeds folder, and no
 * folder is entered twice. Throws the system's error if the seeds folder itself cannot be read.
 */
export function listSeeds(folder: string): SeedList {
  const root = realpathSync(Buffer.from(folder), 'buffer')
  const walk: Walk = { root, visited: new Set(), seeds: [], problems: [] }
  listFolder(walk, root, '')
  const { seeds, problems } = withPosts(withoutCompanions(walk.seeds), textOf)
  return { seeds: seeds.toSorted(byFile), problems: [...walk.problems, ...problems].sort(byFile) }
}

/** The text of a seed; none of one that may not be read, which is told when it is to be. */
function textOf({ path }: SeedPath): string {
  try {
    return readFileSync(Buffer.from(path, 'latin1'), 'utf8')
  } catch {
    return ''
  }
}

function listFolder(walk: Walk, path: Buffer, name: string): void {
  const key = path.toString('latin1')
  if (walk.visited.has(key)) return refuse(walk, name, 'leads back to a folder that is read already')
  walk.visited.add(key)
  for (const entry of readdirSync(path, 'buffer')) {
    const file = name === '' ? nameOfBytes(entry) : `${name}/${nameOfBytes(entry)}`
    if (!isIgnored(file)) listReadable(walk, join(path, entry), file)
  }
}

/** Lists an entry; one that may not be read or is gone is told. */
function listReadable(walk: Walk, path: Buffer, file: string): void {
  try {
    listEntry(walk, path, file)
  } catch (error) {
    tell(walk, file, error)
  }
}

function listEntry(walk: Walk, path: Buffer, file: string): void {
  const entry = lstatSync(path)
  if (!entry.isSymbolicLink()) return listTarget(walk, path, file, entry)
  const target = targetOf(path)
  if (!target) return refuse(walk, file, 'is a link that leads nowhere')
  if (!isInside(walk.root, target)) return refuse(walk, file, 'is a link that leaves the seeds folder')
  return listTarget(walk, target, file, statSync(target))
}

function listTarget(walk: Walk, path: Buffer, file: string, target: Stats): void {
  if (target.isDirectory()) return listFolder(walk, path, file)
  if (!target.isFile()) return refuse(walk, file, 'is neither a file nor a folder')
  const stamp = stampOf(target)
  walk.seeds.push({
    file,
    path: path.toString('latin1'),
    size: target.size,
    ...(stamp !== undefined && { stamp }),
  })
}

function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string | undefined {
  return Date.now() - ctimeMs < MOMENT_MS ? undefined : `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}

/** Why an entry cannot be read though it is there, by the system's code; any other error concerns the whole build. */
const UNREADABLE: ReadonlyMap<string, readonly [message: string, hint: string]> = new Map([
  ['EACCES', ['may not be read by this user', 'Change the permissions of the folder.']],
  ['EPERM', ['may not be read by this user', 'Change the permissions of the folder.']],
  ['ENAMETOOLONG', ['lies too deep in folders to be read', 'Move it up.']],
])

function tell({ problems }: Walk, file: string, error: unknown): void {
  const { code = '' } = error as NodeJS.ErrnoException
  if (code === 'ENOENT')
    return void problems.push(
      fileProblem(file, 'warning', 'was removed while it was being read', 'Build again.'),
    )
  const told = UNREADABLE.get(code)
  if (!told) throw error
  problems.push(fileProblem(file, 'error', ...told))
}

function refuse(walk: Walk, file: string, message: string): void {
  const hint = 'Put a copy of the article into the seeds folder instead.'
  walk.problems.push(fileProblem(file, 'warning', `${message}, so it is not read`, hint))
}

function targetOf(link: Buffer): Buffer | undefined {
  try {
    return realpathSync(link, 'buffer')
  } catch {
    return undefined
  }
}

function isInside(root: Buffer, path: Buffer): boolean {
  return path.equals(root) || path.subarray(0, root.length + 1).equals(join(root, Buffer.alloc(0)))
}

/** A folder that is the root of a disk ends with it, and two do no harm. */
const SEPARATOR = Buffer.from(sep)

function join(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, SEPARATOR, name])
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A file's name as text; bytes that are no UTF-8 are written as \xE9, so that every name can be shown. */
function nameOfBytes(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return Array.from(bytes, spell).join('')
  }
}

function spell(byte: number): string {
  const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x5c
  return isPlain ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

/** Names at the top of the seeds folder that mean something else than an article. */
export const REGISTRY_FILE = 'ids.tsv'
export const CORRECTIONS_FILE = 'corrections.yaml'

/** What lies in a seeds folder without being an article: passed over in silence. */
const IGNORED: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /(^|\/)\.[^/]*$/, reason: 'hidden files and folders' },
  { pattern: /^(ids\.tsv|corrections\.yaml|dateline\.config\.yaml)$/, reason: 'files of the archive itself' },
  { pattern: /(^|\/)README(\.[a-z]+)?$/i, reason: 'notes on the folder' },
  { pattern: /(^|\/)(LICENSE|NOTICE)(\.[a-z]+)?$/i, reason: 'notes on rights' },
  { pattern: /(^|\/)(Thumbs\.db|desktop\.ini)$/i, reason: 'made by Windows' },
  { pattern: /(~|\.swp|\.tmp)$/, reason: 'made by editors while they write' },
]

/** Whether the file or folder (relative to the seeds folder) is passed over. */
export function isIgnored(file: string): boolean {
  return IGNORED.some(({ pattern }) => pattern.test(file))
}
