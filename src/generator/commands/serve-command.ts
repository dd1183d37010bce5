import { resolve } from 'node:path'
import type { Command } from './command.ts'
import { serveSite } from './serve-site.ts'
import { parseBase, parsePort, textOf } from './site-options.ts'

export const serveCommand: Command = {
  name: 'serve',
  summary: 'serve a site that was built',
  usage: 'serve --out DIR --base /repo/',
  options: ['out', 'base', 'port', 'host'],
  run: ({ values }, terminal) =>
    serveSite(
      { folder: resolve(textOf(values, 'out')), base: parseBase(textOf(values, 'base')) },
      { host: textOf(values, 'host'), port: parsePort(textOf(values, 'port')) },
      terminal,
    ),
}
