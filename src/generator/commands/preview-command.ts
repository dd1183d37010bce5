import { existsSync } from 'node:fs'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { watchFolders } from '#generator/disk/watch-folders.ts'
import { EXIT, UserError, userErrorOf } from '#generator/output/user-error.ts'
import { MANIFEST_FILE } from '#generator/publish/manifest.ts'
import { createLivePages } from '#generator/serve/live-pages.ts'
import { listen } from '#generator/serve/listen.ts'
import { createStaticHost } from '#generator/serve/static-host.ts'
import { printable } from '#generator/terminal/terminal.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'
import { buildSite } from './build-site.ts'
import type { Arguments, Command } from './options.ts'
import { serverPlace, SITE_OPTIONS, siteOptions } from './site-options.ts'

export const previewCommand: Command = {
  name: 'preview',
  alias: 'start',
  summary: 'make the site, serve it, and show every change of the articles at once',
  usage: 'preview',
  options: [...SITE_OPTIONS, 'port', 'host'],
  run: async (args, terminal) => {
    const place = serverPlace(args.values)
    const options = siteOptions(args)
    const { exitCode } = await buildSite(options, terminal)
    if (exitCode !== EXIT.ok && options.strict) return exitCode
    const { out, site } = options
    if (!existsSync(join(out, MANIFEST_FILE))) throw new UserError(EXIT.usage, `There is no site in ${out}.`)
    const live = createLivePages(site.base)
    const server = createStaticHost({ folder: out, base: site.base, live })
    const port = await listen(server, place)
    const anew = rebuilds(args, live, terminal)
    const { seeds, corrections, home } = options
    const beside = [...new Set([home, dirname(corrections)])].map((folder) => ({ folder, deep: false }))
    watchFolders(
      [{ folder: seeds, deep: true }, ...beside],
      { onChange: () => void anew(), onFault: (fault) => tellUnwatched(fault, terminal) },
      // What a build itself writes; programs write aside first.
      (path) => path === out || path.startsWith(options.ids) || path.endsWith('.tmp'),
    )
    terminal.out(`http://${place.host}:${port}${site.base}\n`)
    await once(server, 'close')
    return EXIT.ok
  },
}

type Live = ReturnType<typeof createLivePages>

/** Builds again, one build after the other; changes during one are all taken by the next. */
function rebuilds({ again }: Arguments, live: Live, terminal: Terminal): () => Promise<void> {
  let isBuilding = false
  let isWanted = false
  return async () => {
    isWanted = true
    if (isBuilding) return
    isBuilding = true
    while (isWanted) {
      isWanted = false
      await rebuild(again, live, terminal)
    }
    isBuilding = false
  }
}

/** What goes wrong is told in the terminal and in the pages that are open, which show the state before. */
async function rebuild(again: Arguments['again'], live: Live, terminal: Terminal): Promise<void> {
  const said: string[] = []
  const err = {
    ...terminal.err,
    write: (text: string) => {
      said.push(text)
      return terminal.err.write(text)
    },
  }
  try {
    const { exitCode } = await buildSite(siteOptions(await again()), { ...terminal, err })
    live.reload(exitCode === EXIT.ok ? undefined : said.join(''))
  } catch (error) {
    const message = userErrorOf(error)?.message ?? (error instanceof Error ? error.message : String(error))
    terminal.err.write(`${message.split('\n').map(printable).join('\n')}\n`)
    live.reload(said.join('') + message)
  }
}

function tellUnwatched(fault: Error, terminal: Terminal): void {
  terminal.err.write(
    `Changes are not seen by themselves (${printable(fault.message)}): start preview again.\n`,
  )
}
