import { EXIT } from '#generator/output/exit-code.ts'
import { archiveServer } from './dev-archive.ts'
import type { Command } from './command.ts'
import { parsePort, SITE_OPTIONS, siteOptions, textOf } from './site-options.ts'

export const devCommand: Command = {
  name: 'dev',
  summary: 'work on articles or code and see every change at once',
  usage: 'dev --seeds DIR',
  options: [...SITE_OPTIONS, 'port', 'host'],
  run: async ({ values }, terminal) => {
    const options = siteOptions(values)
    const { createServer } = await import('vite')
    const server = await createServer({
      base: options.site.base,
      server: { host: textOf(values, 'host'), port: parsePort(textOf(values, 'port')) },
      plugins: [archiveServer(options, terminal)],
    })
    await server.listen()
    terminal.out(`${server.resolvedUrls?.local[0] ?? ''}\n`)
    await new Promise((resolve) => server.httpServer?.once('close', resolve))
    return EXIT.ok
  },
}
