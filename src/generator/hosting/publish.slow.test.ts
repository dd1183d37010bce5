import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { filesIn } from '#generator/publish/verify.ts'
import { dateline, LAUNCHER, start } from '#generator/testing/started.ts'
import { archive, git } from '#generator/testing/archive-in-repository.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

/* An archive in a repository, published to a bare repository on the disk. */

test('a site is pushed to its branch, changes on top of it, and nothing twice', async () => {
  const { folder, bare } = archive()
  const publish = (...args: readonly string[]) => dateline(folder, 'publish', '--to', 'github-pages', ...args)
  expect(await publish()).toMatchObject({
    code: 64,
    err: expect.stringContaining('build it first') as string,
  })
  await dateline(folder, 'build')
  expect(await publish('--domain', 'news.example.org')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Pushed the site to gh-pages') as string,
  })
  expect((await publish()).out).toContain('holds this site already')
  writeFileSync(
    join(folder, 'seeds/weir.txt'),
    'The weir stays shut\n4 March 2024\n\nThe board said so on Monday.\n',
  )
  await dateline(folder, 'build')
  expect((await publish()).code).toBe(0)
  expect(git(bare, 'log', '--format=%an', 'gh-pages')).toBe('Archivist\nArchivist')

  const copy = temporaryFolder()
  git(copy, 'clone', '--quiet', '--branch', 'gh-pages', bare, 'site')
  const files = (await filesIn(join(copy, 'site'))).filter((path) => !path.startsWith('.git/'))
  expect(files).toEqual([...(await filesIn(join(folder, 'dist'))), 'CNAME'].sort())
  expect(readFileSync(join(copy, 'site/CNAME'), 'utf8')).toBe('news.example.org\n')
  // The archivist's own branches and files are as they were.
  expect(git(folder, 'status', '--porcelain', '--branch')).toContain('No commits yet on main')
  expect(git(folder, 'branch', '--list')).toBe('')
})

test('what git is told elsewhere changes no byte and no index of the archivist', async () => {
  const { folder, bare } = archive()
  await dateline(folder, 'build')
  const home = temporaryFolder()
  writeFileSync(join(home, 'attributes'), '* text eol=crlf\n')
  writeFileSync(
    join(home, 'config'),
    `[user]\n\tname = A\n\temail = a@example.org\n[core]\n\tautocrlf = input\n\tattributesFile = ${join(home, 'attributes')}\n`,
  )
  writeFileSync(join(folder, 'dist/data/turned.bin'), 'a\r\nb\n')
  const hooked = { GIT_CONFIG_GLOBAL: join(home, 'config'), GIT_INDEX_FILE: join(home, 'index') }
  const { code } = await start(folder, ['publish', '--to', 'github-pages'], hooked).ended
  expect(code).toBe(0)
  expect(git(bare, 'cat-file', '-s', 'gh-pages:data/turned.bin')).toBe('5')
  expect(existsSync(join(home, 'index'))).toBe(false)
})

test('a site that is made for another path is not pushed', async () => {
  const { folder, bare } = archive()
  await dateline(folder, 'build', '--base', '/other/')
  const remote = 'https://github.com/jane/news.git'
  const { code, err } = await dateline(folder, 'publish', '--to', 'github-pages', '--remote', remote)
  expect({ code, err }).toMatchObject({
    code: 64,
    err: expect.stringContaining('build it with --base /news/ --origin https://jane.github.io') as string,
  })
  expect(git(bare, 'branch', '--list')).toBe('')
})

/** The commands of a workflow in a clone of a repository, run as its host runs them, but with the package at hand. */
function runLines(folder: string, lines: readonly string[]): void {
  const bin = join(folder, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'dateline'), `#!/bin/sh\nexec "${process.execPath}" "${LAUNCHER}" "$@"\n`)
  chmodSync(join(bin, 'dateline'), 0o755)
  const script = lines.filter((line) => line !== 'npm ci').join('\n')
  const { NODE_ENV: _, ...env } = process.env
  execFileSync('sh', ['-e', '-c', script], { cwd: folder, env, stdio: 'pipe' })
}

/** The archive with a file and a first commit, pushed. */
function pushedArchive(): { readonly folder: string; readonly bare: string; readonly clone: () => string } {
  const { folder, bare } = archive()
  writeFileSync(join(folder, 'dateline.config.yaml'), 'seeds: seeds\nbase: /news/\n')
  writeFileSync(join(folder, '.gitignore'), '/site/\n/public/\n/.dateline*\n/node_modules/\n')
  const clone = () => {
    const copy = temporaryFolder()
    git(copy, 'clone', '--quiet', '--branch', 'main', bare, '.')
    return copy
  }
  return { folder, bare, clone }
}

function commitAll(folder: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'Articles')
  git(folder, 'push', '--quiet', 'origin', 'main')
}

test('the workflow for GitHub builds a clone, and commits the ids it gave', async () => {
  const { folder, bare, clone } = pushedArchive()
  const remote = ['--remote', 'https://github.com/jane/news.git']
  const publish = (...args: readonly string[]) =>
    dateline(folder, 'publish', '--to', 'github-pages', '--workflow', ...remote, ...args)
  const { code, out } = await publish()
  expect(code).toBe(0)
  expect(out).toMatch(/^Wrote .*dateline\.yml\.\nNot done:\n {2}put the package/)
  const file = join(folder, '.github/workflows/dateline.yml')
  const text = readFileSync(file, 'utf8')
  commitAll(folder)
  const copy = clone()
  const { jobs } = parse(text) as { jobs: { publish: { steps: readonly { run?: string }[] } } }
  runLines(
    copy,
    jobs.publish.steps.flatMap(({ run }) => run ?? []),
  )
  expect(readFileSync(join(copy, 'site/index.html'), 'utf8')).toContain('https://jane.github.io/news/')
  expect(git(bare, 'show', 'main:ids.tsv')).toContain('seeds/quay.txt'.slice(6))
  // Built once more, nothing is new and nothing is committed.
  const before = git(bare, 'rev-parse', 'main')
  runLines(
    copy,
    jobs.publish.steps.flatMap(({ run }) => run ?? []),
  )
  expect(git(bare, 'rev-parse', 'main')).toBe(before)

  expect((await publish()).out).toContain('There is already')
  writeFileSync(file, `${text}# mine\n`)
  expect(await publish()).toMatchObject({ code: 64, err: expect.stringContaining('--force') as string })
  expect(readFileSync(file, 'utf8')).toContain('# mine')
  expect((await publish('--force')).code).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('the job for GitLab fills "public", once the ids are committed', async () => {
  const { folder, clone } = pushedArchive()
  await dateline(folder, 'publish', '--to', 'gitlab-pages', '--workflow')
  const text = readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')
  const { pages } = parse(text) as { pages: { script: readonly string[] } }
  commitAll(folder)
  expect(() => runLines(clone(), pages.script)).toThrow()
  await dateline(folder, 'build')
  commitAll(folder)
  const copy = clone()
  runLines(copy, pages.script)
  expect(readFileSync(join(copy, 'public/archive.json'))).toEqual(
    readFileSync(join(folder, 'site/archive.json')),
  )
})
