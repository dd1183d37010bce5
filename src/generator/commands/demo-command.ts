import { rmSync } from 'node:fs'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CONFIG_FILE, loadConfig } from '#generator/config/find-config.ts'
import { projectRoot } from '#generator/disk/program-folder.ts'
import { printable } from '#generator/terminal/terminal.ts'
import type { Arguments, Command } from './options.ts'
import { previewCommand } from './preview-command.ts'

export const demoCommand: Command = {
  name: 'demo',
  summary: 'show thirty articles that come with the program, in a folder to try things in',
  usage: 'demo',
  options: ['port', 'host'],
  // It has a file of its own.
  ignoresConfig: true,
  run: async ({ values }, terminal) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-demo-'))
    removeAtEnd(folder)
    await cp(join(projectRoot, 'docs/demo'), folder, { recursive: true })
    terminal.err.write(
      `The articles lie in ${printable(folder)} until this ends: what is changed there shows at once.\n`,
    )
    const again = async (): Promise<Arguments> => {
      const config = await loadConfig(join(folder, CONFIG_FILE))
      const places = { seeds: join(folder, 'articles'), out: join(folder, 'site') }
      return { values: { ...values, ...places, ...config.options }, files: [], config, again }
    }
    return previewCommand.run(await again(), terminal)
  },
}

/** What ends a program that is asked to by its terminal or its system. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Removes a folder when the program ends, however it is asked to. */
function removeAtEnd(folder: string): void {
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  process.once('exit', remove)
  for (const signal of ENDINGS)
    process.once(signal, () => {
      remove()
      process.kill(process.pid, signal)
    })
}
