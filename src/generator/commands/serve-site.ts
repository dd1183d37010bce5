import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT, UserError } from '#generator/output/user-error.ts'
import type { ExitCode } from '#generator/output/user-error.ts'
import { MANIFEST_FILE } from '#generator/publish/manifest.ts'
import { createStaticHost } from '#generator/serve/static-host.ts'
import type { HostedSite } from '#generator/serve/static-host.ts'
import { listen } from '#generator/serve/listen.ts'
import type { Terminal } from '#generator/terminal/terminal.ts'

/** Where a server listens. */
export interface ServerPlace {
  readonly host: string
  readonly port: number
}

/** Serves a built site until the program is ended. The last line printed is its address. */
export async function serveSite(site: HostedSite, place: ServerPlace, terminal: Terminal): Promise<ExitCode> {
  if (!existsSync(join(site.folder, MANIFEST_FILE)))
    throw new UserError(EXIT.usage, `There is no site in ${site.folder}.\nBuild it first: npm run build`)
  const server = createStaticHost(site)
  const port = await listen(server, place)
  terminal.out(`http://${place.host}:${port}${site.base}\n`)
  await once(server, 'close')
  return EXIT.ok
}
