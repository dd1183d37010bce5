import { once } from 'node:events'
import { open, readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { extname, join, sep } from 'node:path'
import { headersFor, parseHeadersFile } from '#generator/site/headers-file.ts'
import type { HeaderRule } from '#generator/site/header-rules.ts'
import { createCompressor } from './compressed.ts'
import type { Compressor } from './compressed.ts'
import type { LivePages } from './live-pages.ts'
import { contentType } from './content-type.ts'
import { end, sendFile } from './send-file.ts'

/** A built site and where it is served. */
export interface HostedSite {
  readonly folder: string
  /** "/" or "/repo/". */
  readonly base: string
  /** What pages are served with while the site is made again and again. */
  readonly live?: Pick<LivePages, 'answer' | 'addition'>
}

/** What is answered to a path. */
type HostedFile =
  | {
      readonly kind: 'file'
      /** In the site's folder, "/" between folders. */
      readonly path: string
      readonly status: 200 | 404
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'redirect'; readonly to: string }

/** Connections that are open at once; each holds at most one answer. Files and connections share the system's limit of open files. */
const CONNECTIONS = 1000
/** Whoever takes nothing of an answer for so long is left, in milliseconds. */
const IDLE = 120_000

/**
 * A web server that does what static hosts do: index.html for a folder, 301 to the trailing slash, 404.html with
 * status 404 for all that is missing, the headers of the site's `_headers` file, ranges, validators. It answers the requests of a
 * connection one after the other, however many are sent ahead. Not started yet.
 */
export function createStaticHost(site: HostedSite): Server {
  const compress = createCompressor()
  const turns = new WeakMap<Socket, Promise<void>>()
  const server = createServer((request, response) => {
    if (site.live?.answer(request, response)) return
    const { socket } = request
    const before = turns.get(socket) ?? Promise.resolve()
    turns.set(
      socket,
      before.then(() => answerInTurn(site, compress, request, response)),
    )
  })
  server.maxConnections = CONNECTIONS
  return server.setTimeout(IDLE)
}

/** Ends when the answer has been taken, or nobody waits for it. */
async function answerInTurn(
  site: HostedSite,
  compress: Compressor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.socket.destroyed) return
  const taken = once(response, 'close')
  await answer(site, compress, request, response).catch((error: unknown) => {
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
    response.end('The file could not be read.\n')
    console.error(error instanceof Error ? error.message : error)
  })
  await taken
}

async function answer(
  site: HostedSite,
  compress: Compressor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' })
  const url = new URL(`http://host${request.url?.startsWith('/') ? request.url : '/'}`)
  const found = await find(site, url.pathname)
  if (found.kind === 'nothing')
    return end(response, 404, { 'content-type': 'text/plain', 'cache-control': 'no-cache' })
  if (found.kind === 'redirect') return end(response, 301, { location: found.to + url.search })
  const headers = { ...(await headersOf(site, found, url.pathname)), vary: 'accept-encoding' }
  const file = await open(join(site.folder, found.path)).catch(() => undefined)
  if (!file) return end(response, 404, headers)
  try {
    const addition = site.live && found.path.endsWith('.html') ? site.live.addition : undefined
    await sendFile({ ...found, file, addition, headers, compress }, request, response)
  } finally {
    await file.close()
  }
}

/** Hidden files, names that leave the folder, links out of it and undecodable ones do not exist. */
async function find({ folder, base }: HostedSite, pathname: string): Promise<HostedFile> {
  if (pathname === base.slice(0, -1)) return { kind: 'redirect', to: base }
  const path = pathname.startsWith(base) ? decode(pathname.slice(base.length)) : undefined
  if (path === undefined || /^\/|(^|\/)\.|\\|\0|\/\//.test(path)) return PAGE_FOR_MISSING
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const entry = (await isInside(folder, file))
    ? await stat(join(folder, file)).catch(() => undefined)
    : undefined
  if (entry?.isFile()) return { kind: 'file', path: file, status: 200 }
  if (entry?.isDirectory()) return { kind: 'redirect', to: `${pathname}/` }
  return ['', '.html'].includes(extname(file)) ? PAGE_FOR_MISSING : { kind: 'nothing' }
}

/** Whether what the path leads to lies in the folder, whatever links stand in between. */
async function isInside(folder: string, path: string): Promise<boolean> {
  const [root, target] = await Promise.all(
    [folder, join(folder, path)].map((name) => realpath(name).catch(() => '')),
  )
  return root !== '' && target !== undefined && target.startsWith(root + sep)
}

/** For missing pages; a missing file of data or code is never answered with a page, which might be taken for it. */
const PAGE_FOR_MISSING: HostedFile = { kind: 'file', path: '404.html', status: 404 }

async function headersOf(
  site: HostedSite,
  found: Extract<HostedFile, { readonly kind: 'file' }>,
  pathname: string,
): Promise<Record<string, string>> {
  const rules: readonly HeaderRule[] = parseHeadersFile(
    await readFile(join(site.folder, '_headers'), 'utf8').catch(() => ''),
  )
  const named = headersFor(rules, pathname).map(([name, value]) => [name.toLowerCase(), value])
  const defaults = { 'content-type': contentType(found.path), 'cache-control': 'no-cache' }
  if (found.status === 200) return { ...defaults, ...Object.fromEntries(named) }
  return { ...Object.fromEntries(named), ...defaults }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
