import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './temporary-folder.ts'

/** Runs git in a folder, for a test, and gives what it said. */
export function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Archivist', '-c', 'user.email=archivist@example.org']
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8' }).trim()
}

/** An archive of one article whose repository has a bare one as its origin. */
export function archive(): { readonly folder: string; readonly bare: string } {
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
