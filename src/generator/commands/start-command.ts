import { EXIT } from '#generator/output/exit-code.ts'
import { buildSite } from './build-site.ts'
import type { Command } from './command.ts'
import { serveSite } from './serve-site.ts'
import { parsePort, SITE_OPTIONS, siteOptions, textOf } from './site-options.ts'

export const startCommand: Command = {
  name: 'start',
  summary: 'make the site and serve it',
  usage: 'start --seeds DIR',
  options: [...SITE_OPTIONS, 'port', 'host'],
  run: async ({ values }, terminal) => {
    const place = { host: textOf(values, 'host'), port: parsePort(textOf(values, 'port')) }
    const options = siteOptions(values)
    const built = await buildSite(options, terminal)
    if (built !== EXIT.ok && options.strict) return built
    return serveSite({ folder: options.out, base: options.site.base }, place, terminal)
  },
}
