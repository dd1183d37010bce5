import { EXIT, UserError } from '#generator/output/user-error.ts'
import { buildSite } from './build-site.ts'
import { parsePort, SITE_OPTIONS, siteOptions, textOf, parseBase } from './site-options.ts'
import { resolve, join } from 'node:path'
import { archiveServer } from './dev-archive.ts'
import { existsSync } from 'node:fs'
import { count } from '#generator/site/host-limits.ts'
import { MANIFEST_FILE } from '#generator/publish/manifest.ts'
import { verifySite } from '#generator/publish/verify.ts'
import { printable } from '#generator/terminal/terminal.ts'
import type { Command } from './options.ts'
import { reportCommand } from './report-command.ts'
import { once } from 'node:events'
import type { ExitCode } from '#generator/output/user-error.ts'
import { createStaticHost } from '#generator/serve/static-host.ts'
import type { HostedSite } from '#generator/serve/static-host.ts'
import { listen } from '#generator/serve/listen.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'

const startCommand: Command = {
  name: 'start',
  summary: 'make the site and serve it',
  usage: 'start --seeds DIR',
  options: [...SITE_OPTIONS, 'port', 'host'],
  run: async ({ values }, terminal) => {
    const place = { host: textOf(values, 'host'), port: parsePort(textOf(values, 'port')) }
    const options = siteOptions(values)
    const { exitCode } = await buildSite(options, terminal)
    if (exitCode !== EXIT.ok && options.strict) return exitCode
    return serveSite({ folder: options.out, base: options.site.base }, place, terminal)
  },
}

const buildCommand: Command = {
  name: 'build',
  summary: 'make the site from the articles',
  usage: 'build --seeds DIR --out DIR --base /repo/',
  options: SITE_OPTIONS,
  run: async ({ values }, terminal) => (await buildSite(siteOptions(values), terminal)).exitCode,
}

const serveCommand: Command = {
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

const devCommand: Command = {
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

const analyseCommand: Command = {
  name: 'analyse',
  summary: 'print what is recognised in articles, and why, as lines of JSON',
  usage: 'analyse [--seeds DIR] [--jsonl] FILE…',
  options: ['seeds', 'jsonl'],
  takesFiles: true,
  run: async ({ values, files }, terminal) => {
    // What reads articles is not loaded for other commands.
    const { analyseFiles, analyseLines } = await import('./analyse-files.ts')
    if (values.jsonl === true) return analyseLines(files.length > 0 ? files : ['-'], terminal)
    if (files.length > 0) return analyseFiles(resolve(textOf(values, 'seeds')), files, terminal)
    throw new UserError(EXIT.usage, 'analyse needs one or more files.')
  },
}

const verifyCommand: Command = {
  name: 'verify',
  summary: 'check that every file of a site is as it was built',
  usage: 'verify --out DIR',
  options: ['out'],
  run: async ({ values }, terminal) => {
    const folder = resolve(textOf(values, 'out'))
    if (!existsSync(join(folder, MANIFEST_FILE)))
      throw new UserError(EXIT.usage, `There is no site in ${folder}: it has no ${MANIFEST_FILE}.`)
    let found = 0
    for await (const { path, kind } of verifySite(folder)) {
      found++
      terminal.out(`${printable(path)}: ${kind}\n`)
    }
    terminal.err.write(found === 0 ? 'Every file is as it was built.\n' : `${count(found)} files differ.\n`)
    return found === 0 ? EXIT.ok : EXIT.problems
  },
}

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  startCommand,
  buildCommand,
  serveCommand,
  // Works on the app's sources, which the package does not have.
  ...(typeof PACKED === 'undefined' ? [devCommand] : []),
  analyseCommand,
  reportCommand,
  verifyCommand,
]

/** Where a server listens. */
interface ServerPlace {
  readonly host: string
  readonly port: number
}

/** Serves a built site until the program is ended. The last line printed is its address. */
async function serveSite(site: HostedSite, place: ServerPlace, terminal: Terminal): Promise<ExitCode> {
  if (!existsSync(join(site.folder, MANIFEST_FILE)))
    throw new UserError(EXIT.usage, `There is no site in ${site.folder}.\nBuild it first: dateline build`)
  const server = createStaticHost(site)
  const port = await listen(server, place)
  terminal.out(`http://${place.host}:${port}${site.base}\n`)
  await once(server, 'close')
  return EXIT.ok
}
