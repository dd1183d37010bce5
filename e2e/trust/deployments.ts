import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { PROJECT } from '../archives.ts'

/**
 * The folder of the generated site with one more article, published after the one in `folder`; `carries` its files, or
 * somewhere else. To be removed by the caller.
 */
export function nextDeployment(folder: string, carries = true): string {
  const [next, seeds] = [`.cache/e2e/walks-next-${process.pid}`, `.cache/e2e/walks-seeds-${process.pid}`]
  if (carries) cpSync(folder, PROJECT + next, { recursive: true })
  cpSync(`${PROJECT}.cache/e2e/generated-seeds`, PROJECT + seeds, { recursive: true })
  mkdirSync(PROJECT + seeds, { recursive: true })
  writeFileSync(
    `${PROJECT}${seeds}/one-more.md`,
    '---\ntitle: One more report\ndate: 2019-12-31\ncountries: [NG]\n---\nOne more.\n',
  )
  const built = spawnSync('node', ['src/generator/launch.mjs', 'build', '--seeds', seeds, '--out', next], {
    cwd: PROJECT,
  })
  rmSync(PROJECT + seeds, { recursive: true })
  if (built.status !== 0) throw new Error(built.stderr.toString())
  return PROJECT + next
}
