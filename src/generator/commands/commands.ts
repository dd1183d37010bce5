import { EXIT, UserError } from '#generator/output/user-error.ts'
import { buildReportOf } from './build-report.ts'
import { buildSite } from './build-site.ts'
import {
  archivePlaces,
  PLACE_OPTIONS,
  readOption,
  serverPlace,
  SITE_OPTIONS,
  siteOptions,
  textOf,
} from './site-options.ts'
import type { ServerPlace } from './site-options.ts'
import { addCommand } from './add-command.ts'
import { demoCommand } from './demo-command.ts'
import { doctorCommand } from './doctor-command.ts'
import { initCommand } from './init-command.ts'
import { previewCommand } from './preview-command.ts'
import { publishCommand } from './publish-command.ts'
import { resolve, join } from 'node:path'
import { archiveServer } from './dev-archive.ts'
import { existsSync } from 'node:fs'
import { count } from '#generator/site/host-limits.ts'
import { MANIFEST_FILE } from '#generator/publish/manifest.ts'
import { verifySite } from '#generator/publish/verify.ts'
import { createProgress } from '#generator/terminal/progress.ts'
import { printable } from '#generator/terminal/terminal.ts'
import type { Arguments, Command } from './options.ts'
import { reportCommand } from './report-command.ts'
import { once } from 'node:events'
import type { ExitCode } from '#generator/output/user-error.ts'
import { createStaticHost } from '#generator/serve/static-host.ts'
import type { HostedSite } from '#generator/serve/static-host.ts'
import { listen } from '#generator/serve/listen.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'

const buildCommand: Command = {
  name: 'build',
  summary: 'make the site from the articles',
  usage: 'build --seeds DIR --out DIR --base /repo/',
  options: [...SITE_OPTIONS, 'json'],
  run: async (args, terminal) => {
    const outcome = await buildSite(siteOptions(args), terminal)
    if (args.values.json === true) terminal.out(`${JSON.stringify(buildReportOf(outcome))}\n`)
    return outcome.exitCode
  },
}

const serveCommand: Command = {
  name: 'serve',
  summary: 'serve a site that was built',
  usage: 'serve [DIR] --base /repo/',
  options: ['config', 'out', 'base', 'port', 'host'],
  takesFiles: true,
  run: async (args, terminal) =>
    serveSite(
      { folder: folderOf(args), base: readOption(args.values, 'base') ?? '/' },
      serverPlace(args.values),
      terminal,
    ),
}

const devCommand: Command = {
  name: 'dev',
  summary: 'work on the code of Dateline and see every change at once',
  usage: 'dev --seeds DIR',
  options: [...SITE_OPTIONS, 'port', 'host'],
  run: async (args, terminal) => {
    const options = siteOptions(args)
    const { createServer } = await import('vite')
    const server = await createServer({
      base: options.site.base,
      server: serverPlace(args.values),
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
  options: [...PLACE_OPTIONS, 'jsonl'],
  takesFiles: true,
  run: async ({ values, files, config }, terminal) => {
    // What reads articles is not loaded for other commands.
    const { analyseFiles, analyseLines } = await import('./analyse-files.ts')
    if (values.jsonl === true) return analyseLines(files.length > 0 ? files : ['-'], terminal)
    if (files.length > 0) return analyseFiles(archivePlaces({ values, config }), files, terminal)
    throw new UserError(EXIT.usage, 'analyse needs one or more files.')
  },
}

const verifyCommand: Command = {
  name: 'verify',
  summary: 'check that every file of a site is as it was built',
  usage: 'verify [DIR]',
  options: ['config', 'out'],
  takesFiles: true,
  run: async (args, terminal) => {
    const folder = folderOf(args)
    if (!existsSync(join(folder, MANIFEST_FILE)))
      throw new UserError(EXIT.usage, `There is no site in ${folder}: it has no ${MANIFEST_FILE}.`)
    let found = 0
    const progress = createProgress(terminal.err, Date.now)
    const onVerified = (done: number, total: number) => progress.show('verifying', done, total)
    for await (const { path, kind } of verifySite(folder, onVerified)) {
      found++
      progress.clear()
      terminal.out(`${printable(path)}: ${kind}\n`)
    }
    progress.clear()
    terminal.err.write(found === 0 ? 'Every file is as it was built.\n' : `${count(found)} files differ.\n`)
    return found === 0 ? EXIT.ok : EXIT.problems
  },
}

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  demoCommand,
  initCommand,
  addCommand,
  previewCommand,
  buildCommand,
  publishCommand,
  reportCommand,
  verifyCommand,
  doctorCommand,
  serveCommand,
  analyseCommand,
  // Works on the app's sources, which the package does not have.
  ...(typeof PACKED === 'undefined' ? [devCommand] : []),
]

/** The folder of a site: the one word that is no option, or that of the archive. */
function folderOf({ values, files: [folder, ...more] }: Arguments): string {
  if (more.length > 0)
    throw new UserError(EXIT.usage, `Only one folder can be looked at: ${folder} or ${more[0]}.`)
  return resolve(folder ?? textOf(values, 'out'))
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
