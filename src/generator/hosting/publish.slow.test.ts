import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '#generator/publish/verify.ts'
import { dateline } from '#generator/testing/started.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

/* An archive in a repository, published to a bare repository on the disk. */

function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Archivist', '-c', 'user.email=archivist@example.org']
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8' }).trim()
}

/** An archive of one article whose repository has a bare one as its origin. */
function archive(): { readonly folder: string; readonly bare: string } {
  const [folder, bare] = [temporaryFolder(), temporaryFolder()]
  git(bare, 'init', '--quiet', '--bare')
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, 'config', 'user.name', 'Archivist')
  git(folder, 'config', 'user.email', 'archivist@example.org')
  git(folder, 'remote', 'add', 'origin', bare)
  mkdirSync(join(folder, 'seeds'))
  const text =
    'A quay for two boats\nHarbour Courier\n3 March 2024\n\nLISBON, March 3 -- The quay was opened on Sunday.\n'
  writeFileSync(join(folder, 'seeds/quay.txt'), text)
  return { folder, bare }
}

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
