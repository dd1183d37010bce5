import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EXIT, UserError } from '#generator/output/user-error.ts'

/** A built site and the branch that it goes to. Folders are absolute. */
interface PushedSite {
  readonly site: string
  /** The folder of the archive, whose repository says who commits. */
  readonly archive: string
  /** Address or folder of the repository. */
  readonly remote: string
  readonly branch: string
  /** The archivist's own domain, which the host is told to answer under; that of the last time if none is given. */
  readonly domain?: string | undefined
}

/**
 * Commits the files of a site on top of what the branch holds and pushes it, with a repository of its own: neither the site nor
 * the archivist's own branches, index and files are touched. Gives the commit, or undefined where nothing changed. Throws a
 * `UserError` in git's words.
 */
export function pushSite({ site, archive, remote, branch, domain }: PushedSite): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-pages-'))
  const git = (args: readonly string[], input?: string) =>
    runGit([`--git-dir=${join(folder, '.git')}`, `--work-tree=${site}`, ...args], site, input)
  try {
    runGit(['init', '--quiet', '--initial-branch', branch, folder], site)
    // Bytes are published as they are: the archivist's settings may turn ends of lines or keep large files elsewhere.
    writeFileSync(join(folder, '.git/info/attributes'), '* -text -filter -ident -working-tree-encoding\n')
    if (holds(remote, branch, site)) {
      git(['fetch', '--quiet', '--depth', '1', remote, branch])
      git(['update-ref', `refs/heads/${branch}`, 'FETCH_HEAD'])
    }
    git(['add', '--all', '--force', '.'])
    const head = git(['rev-parse', '--quiet', '--verify', `refs/heads/${branch}`])
    const kept = head === '' ? undefined : /\b[0-9a-f]{40,}\b/.exec(git(['ls-tree', head, 'CNAME']))?.[0]
    const cname = domain === undefined ? kept : git(['hash-object', '-w', '--stdin'], `${domain}\n`)
    if (cname !== undefined) git(['update-index', '--add', '--cacheinfo', `100644,${cname},CNAME`])
    const tree = git(['write-tree'])
    if (head !== '' && git(['rev-parse', `${head}^{tree}`]) === tree) return undefined
    const parents = head === '' ? [] : ['-p', head]
    const commit = git([...committer(archive), 'commit-tree', tree, ...parents, '-m', 'Publish the site'])
    git(['push', '--quiet', remote, `${commit}:refs/heads/${branch}`])
    return commit
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Who commits in a folder, as options of git; the program itself where nobody is named, as on machines that build alone. */
function committer(folder: string): readonly string[] {
  const said = (key: string) => spawnGit(['-C', folder, 'config', '--get', key], folder).stdout.trim()
  const [name = '', email = ''] = ['user.name', 'user.email'].map(said)
  return ['-c', `user.name=${name || 'Dateline'}`, '-c', `user.email=${email || 'dateline@localhost'}`]
}

/** The address of a remote of the repository that a folder lies in; undefined where there is none. */
export function remoteOf(folder: string, name: string): string | undefined {
  const { status, stdout } = spawnGit(['-C', folder, 'remote', 'get-url', name], folder)
  return status === 0 ? stdout.trim() : undefined
}

/** The repository that a folder lies in: its root, the way from there to the folder ("" or "a/b"), and the branch it is on. */
export function repositoryOf(
  folder: string,
): { readonly root: string; readonly folder: string; readonly branch: string } | undefined {
  const said = (...args: readonly string[]) => {
    const { status, stdout } = spawnGit(['-C', folder, ...args], folder)
    return status === 0 ? stdout.trim() : undefined
  }
  const root = said('rev-parse', '--show-toplevel')
  const branch = said('symbolic-ref', '--short', 'HEAD')
  if (root === undefined || branch === undefined) return undefined
  return { root, folder: said('rev-parse', '--show-prefix')?.replace(/\/$/, '') ?? '', branch }
}

function holds(remote: string, branch: string, cwd: string): boolean {
  return runGit(['ls-remote', '--heads', remote, `refs/heads/${branch}`], cwd) !== ''
}

/** `rev-parse --quiet --verify` ends with 1 for what is not there: that is no fault. */
function runGit(args: readonly string[], cwd: string, input?: string): string {
  const { status, stdout, stderr } = spawnGit(args, cwd, input)
  if (status === 0 || (status === 1 && args.includes('--verify'))) return stdout.trim()
  throw new UserError(EXIT.system, `git did not do it:\n${stderr.trim()}`)
}

/** What git tells programs that it calls of a repository at hand, as hooks are called: none of it is meant here. */
const OF_REPOSITORY = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|PREFIX|NAMESPACE)/

/** Runs git; throws a `UserError` where it is not installed. */
function spawnGit(args: readonly string[], cwd: string, input?: string) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_REPOSITORY.test(name)))
  const result = spawnSync('git', args, { cwd, env, input, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (result.error) throw new UserError(EXIT.system, 'git is not there: install it, and publish again.')
  return result
}
