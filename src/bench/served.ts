import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright'
import { chromium } from 'playwright'
import { createStaticHost } from '#generator/serve/static-host.ts'
import { listen } from '#generator/serve/listen.ts'
import { BROWSER_ARGUMENTS, findBrowser } from '../../e2e/browser.ts'

/** An answer of the server: the path asked for and the bytes of its body as sent. */
interface Sent {
  readonly path: string
  readonly bytes: number
}

/** A site that is served and keeps account of what it sends. */
export interface Served {
  /** Address of its first page, with a slash at the end. */
  readonly url: string
  /** What was sent since it was asked last. */
  readonly take: () => readonly Sent[]
  /** Waits until nothing was asked for for a while. */
  readonly idle: () => Promise<void>
  readonly stop: () => void
}

/** How long nothing must be asked for until a page has all that it wants. */
const IDLE_MS = 500

/** A path that is answered by the measurements themselves: page or script. */
export type OwnFiles = Readonly<Record<string, { readonly type: string; readonly body: string }>>

/** Serves a built site as static hosts do, compressed, and beside it some files of the measurement's own. */
export async function serve(site: string, own: OwnFiles = {}): Promise<Served> {
  let sent: Sent[] = []
  let [waiting, last] = [0, performance.now()]
  const server = createStaticHost({ folder: site, base: '/' })
  const [answer] = server.listeners('request')
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const file = own[request.url ?? '']
    if (file) {
      response.writeHead(200, { 'content-type': file.type }).end(file.body)
      return
    }
    waiting++
    const end = response.end.bind(response) as (body?: Buffer) => ServerResponse
    const counted = (body?: Buffer) => {
      sent.push({ path: request.url ?? '', bytes: body?.length ?? 0 })
      waiting--
      last = performance.now()
      return end(body)
    }
    response.end = counted as ServerResponse['end']
    answer?.call(server, request, response)
  })
  const port = await listen(server, { host: '127.0.0.1', port: 0 })
  const take = () => {
    const all = sent
    sent = []
    return all
  }
  const idle = async () => {
    last = performance.now()
    const isBusy = () => waiting > 0 || performance.now() - last < IDLE_MS
    while (isBusy()) await setTimeout(IDLE_MS / 10)
  }
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}/`, take, idle, stop }
}

/** Starts the browser that journeys are tested in. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] })
}

/** Goes to another address of the app as a click on a link does, and waits until it has all that it wants. */
export async function follow(page: Page, { idle }: Served, path: string): Promise<void> {
  await page.evaluate((path) => {
    history.pushState({}, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await idle()
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
}

/** Lighthouse's slow 4G: 1.6 Mbit/s, 150 ms a round trip; the processor slower by a factor. */
export async function slowNetwork(page: Page, slowdown = 1): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

/** The sum of what was sent, in bytes. */
export function bytesOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** The middle of some numbers; of two middle ones the greater. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}
