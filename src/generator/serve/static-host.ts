import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { headersFor, parseHeadersFile } from '#generator/site/headers-file.ts'
import type { HeaderRule } from '#generator/site/header-rules.ts'
import { sha256 } from '#generator/disk/sha256.ts'
import { createCompressor, encodingFor } from './compressed.ts'
import type { LivePages } from './live-pages.ts'
import { contentType, isCompressible } from './content-type.ts'

/** A built site and where it is served. */
export interface HostedSite {
  readonly folder: string
  /** "/" or "/repo/". */
  readonly base: string
  /** What pages are served with while the site is made again and again. */
  readonly live?: Pick<LivePages, 'answer' | 'addTo'>
}

/** What is answered to a path. */
type HostedFile =
  | { readonly kind: 'file'; readonly path: string; readonly status: 200 | 404 }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'redirect'; readonly to: string }

/**
 * A web server that does what static hosts do: index.html for a folder, 301 to the trailing slash, 404.html with
 * status 404 for all that is missing, the headers of the site's `_headers` file. Not started yet.
 */
export function createStaticHost(site: HostedSite): Server {
  const compress = createCompressor()
  return createServer((request, response) => {
    if (site.live?.answer(request, response)) return
    answer(site, compress, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end('The file could not be read.\n')
      console.error(error instanceof Error ? error.message : error)
    })
  })
}

async function answer(
  site: HostedSite,
  compress: ReturnType<typeof createCompressor>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' })
  const url = new URL(`http://host${request.url?.startsWith('/') ? request.url : '/'}`)
  const found = await find(site, url.pathname)
  if (found.kind === 'nothing')
    return end(response, 404, { 'content-type': 'text/plain', 'cache-control': 'no-cache' })
  if (found.kind === 'redirect') return end(response, 301, { location: found.to + url.search })
  const file = await readFile(join(site.folder, found.path)).catch(() => Buffer.from('Not found\n'))
  const body = site.live && found.path.endsWith('.html') ? site.live.addTo(file) : file
  const etag = `"${sha256(body).slice(0, 32)}"`
  const headers = { ...(await headersOf(site, found, url.pathname)), etag, vary: 'accept-encoding' }
  if (found.status === 200 && request.headers['if-none-match'] === etag) return end(response, 304, headers)
  const encoding = isCompressible(found.path) ? encodingFor(request.headers['accept-encoding']) : undefined
  const sent = encoding ? await compress(etag, encoding, body) : body
  const all = { ...headers, 'content-length': sent.length, ...(encoding && { 'content-encoding': encoding }) }
  response.writeHead(found.status, all).end(request.method === 'HEAD' ? undefined : sent)
}

/** Hidden files, names that leave the folder and undecodable ones do not exist. */
async function find({ folder, base }: HostedSite, pathname: string): Promise<HostedFile> {
  if (pathname === base.slice(0, -1)) return { kind: 'redirect', to: base }
  const path = pathname.startsWith(base) ? decode(pathname.slice(base.length)) : undefined
  if (path === undefined || /^\/|(^|\/)\.|\\|\0|\/\//.test(path)) return PAGE_FOR_MISSING
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const entry = await stat(join(folder, file)).catch(() => undefined)
  if (entry?.isFile()) return { kind: 'file', path: file, status: 200 }
  if (entry?.isDirectory()) return { kind: 'redirect', to: `${pathname}/` }
  return ['', '.html'].includes(extname(file)) ? PAGE_FOR_MISSING : { kind: 'nothing' }
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

function end(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers).end()
}
