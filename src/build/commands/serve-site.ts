import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT } from '#build/exit-code.ts'
import type { ExitCode } from '#build/exit-code.ts'
import { MANIFEST_FILE } from '#build/publish/manifest.ts'
import { createStaticHost } from '#build/serve/static-host.ts'
import type { HostedSite } from '#build/serve/static-host.ts'
import { listen } from '#build/serve/listen.ts'
import { Stop } from '#build/stop.ts'
import type { Terminal } from '#build/terminal/terminal.ts'

/** Where a server listens. */
export interface ServerPlace {
  readonly host: string
  readonly port: number
}

/** Serves a built site until the program is ended. The last line printed is its address. */
export async function serveSite(site: HostedSite, place: ServerPlace, terminal: Terminal): Promise<ExitCode> {
  if (!existsSync(join(site.folder, MANIFEST_FILE)))
    throw new Stop(EXIT.usage, `There is no site in ${site.folder}.\nBuild it first: npm run build`)
  const server = createStaticHost(site)
  const port = await listen(server, place)
  terminal.out(`http://${place.host}:${port}${site.base}\n`)
  await once(server, 'close')
  return EXIT.ok
}
