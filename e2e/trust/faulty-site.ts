import { expect, test as base } from 'playwright/test'
import { buildOnce, FIXTURES, PROJECT } from '../archives.ts'
import type { Archive } from '../archives.ts'
import { startFaultServer } from '../fault-server.ts'
import type { FaultServer } from '../fault-server.ts'

interface FaultFixtures {
  /** A host of the archive whose answers can be made to go wrong. */
  readonly server: FaultServer
  /** Errors that nobody caught, and what the security policy forbade. */
  readonly uncaught: readonly string[]
}

interface FaultOptions {
  readonly archive: Archive
  /** Folder of the built site. */
  readonly folder: string
}

/** A test on a host that fails: fails itself when an error goes uncaught. */
export const test = base.extend<FaultFixtures, FaultOptions>({
  archive: [FIXTURES, { option: true, scope: 'worker' }],
  folder: [
    async ({ archive }, use) => use(`${PROJECT}${buildOnce(archive)}`),
    { scope: 'worker', timeout: 900_000 },
  ],
  server: async ({ folder }, use) => {
    const server = await startFaultServer(folder)
    await use(server)
    await server.stop()
  },
  uncaught: [
    async ({ context }, use) => {
      const uncaught: string[] = []
      context.on('weberror', (error) => uncaught.push(error.error().message))
      context.on('console', (message) => {
        if (/Content Security Policy|Minified React error/.test(message.text())) uncaught.push(message.text())
      })
      await use(uncaught)
      // Code that arrives damaged is no program, and a page whose first byte is has no head; the browser says so on our behalf.
      const ofDamage = /^(?:Unexpected|Invalid)|delivered via a <meta> element outside/
      expect(uncaught.filter((message) => !ofDamage.test(message))).toEqual([])
    },
    { auto: true },
  ],
})
