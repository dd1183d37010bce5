import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { CARRIED_FILES, MANIFEST_FILE } from '#generator/publish/manifest.ts'
import { filesIn, readManifest } from '#generator/publish/verify.ts'

/** The lists by which the next publishing knows which files are a site's. */
const LISTS: readonly string[] = [MANIFEST_FILE, ...CARRIED_FILES]

/** What rsync did in a step: how many files it sent, or deleted. */
type OnStep = (step: string, files: number) => void

/**
 * Copies a site to where rsync reaches ("user@host:/path/" or a folder), in an order in which whoever reads meanwhile finds all
 * that a page names: hashed files, then pages, then the root of the archive. What went is deleted at the end, and only what the
 * lists of the site there name: a file of somebody else's in the folder stays. `site` is absolute. Throws a `UserError` in
 * rsync's words.
 */
export async function rsyncSite(site: string, target: string, onStep: OnStep): Promise<void> {
  const to = target.endsWith('/') || target.endsWith(':') ? target : `${target}/`
  const send = (filters: readonly string[]) => rsync([...filters, '--', `${site}/`, to])
  const before = await filesAt(to)
  const here = new Set(await filesIn(site))
  const last = ['archive.json', ...LISTS].map((file) => `--exclude=/${file}`)
  onStep('data and code', send(['--include=/assets/***', '--include=/data/***', '--exclude=*']))
  onStep('pages', send(last))
  onStep('archive.json', send(['--include=/archive.json', '--exclude=*']))
  const gone = before.filter((file) => !here.has(file))
  if (gone.length > 0) onStep('deleted', rsyncDelete(gone, site, to))
  send([...LISTS.map((file) => `--include=/${file}`), '--exclude=*'])
}

/** The files that the lists in a folder of rsync's name; none where no site is. */
async function filesAt(target: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-lists-'))
  try {
    const lists = LISTS.map((file) => `--include=/${file}`)
    rsync([...lists, '--exclude=*', '--', target, `${folder}/`], { isMissingFine: true })
    const named = await Promise.all(LISTS.map((file) => readManifest(join(folder, file))))
    return [...new Set(named.flatMap((list) => [...list.keys()]))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Deletes files and the folders that are empty without them: rsync deletes nothing that its filters leave out. */
function rsyncDelete(gone: readonly string[], site: string, target: string): number {
  const rules = new Set(gone.flatMap((file) => [...foldersOf(file), file]).map(patternOf))
  const filters = ['--delete', '--include-from=-', '--exclude=*', '--', `${site}/`, target]
  return rsync(filters, { input: [...rules, ''].join('\n') })
}

/** "a/b/c.html" -> "a/", "a/b/". */
function foldersOf(file: string): readonly string[] {
  return [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index + 1))
}

/** A pattern of rsync's that fits one path: a backslash escapes where there is a wildcard, and stands for itself elsewhere. */
function patternOf(path: string): string {
  return `/${/[*?[]/.test(path) ? path.replace(/[*?[\\]/g, '\\$&') : path}`
}

/** What rsync ends with where the folder or file is not there. */
const MISSING: ReadonlySet<number | null> = new Set([3, 23])

/** Files are compared by content: those of two builds may have one size and one time. Gives how many were sent or deleted. */
function rsync(
  args: readonly string[],
  { input, isMissingFine = false }: { readonly input?: string; readonly isMissingFine?: boolean } = {},
): number {
  const all = ['--recursive', '--times', '--checksum', '--out-format=%n', ...args]
  const { error, status, stdout, stderr } = spawnSync('rsync', all, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error) throw new UserError(EXIT.system, 'rsync is not there: install it, and publish again.')
  if (status !== 0 && !(isMissingFine && MISSING.has(status)))
    throw new UserError(EXIT.system, `rsync did not do it:\n${stderr.trim()}`)
  return stdout.split('\n').filter((line) => line !== '' && !line.endsWith('/')).length
}
