import { buildSite } from './build-site.ts'
import type { Command } from './command.ts'
import { SITE_OPTIONS, siteOptions } from './site-options.ts'

export const buildCommand: Command = {
  name: 'build',
  summary: 'make the site from the articles',
  usage: 'build --seeds DIR --out DIR --base /repo/',
  options: SITE_OPTIONS,
  run: ({ values }, terminal) => buildSite(siteOptions(values), terminal),
}
