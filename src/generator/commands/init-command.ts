import { relative, resolve } from 'node:path'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import { printable } from '#generator/terminal/terminal.ts'
import type { Command } from './options.ts'

export const initCommand: Command = {
  name: 'init',
  summary: 'make a folder an archive of your own',
  usage: 'init [FOLDER]',
  options: [],
  takesFiles: true,
  ignoresConfig: true,
  run: async ({ files: [folder = '.', ...more] }, terminal) => {
    if (more.length > 0) throw new UserError(EXIT.usage, `init makes one folder: ${folder} or ${more[0]}.`)
    // What other commands do not need is not loaded for them.
    const { initArchive } = await import('#generator/archivist/init-archive.ts')
    const made = initArchive(resolve(folder))
    terminal.out(made.map((path) => `made ${printable(path)}\n`).join(''))
    const way = relative('', resolve(folder))
    const steps = ['dateline add FILE   # or put files into articles/', 'dateline preview', 'dateline build']
    terminal.out(
      `\nNow:\n${[...(way === '' ? [] : [`cd ${printable(way)}`]), ...steps].map((step) => `  ${step}\n`).join('')}`,
    )
    return EXIT.ok
  },
}
