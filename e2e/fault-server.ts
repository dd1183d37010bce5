import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createStaticHost } from '../src/generator/serve/static-host.ts'

/** What can go wrong with an answer. */
export const FAULTS = [
  'missing',
  'broken',
  'page instead',
  'reset',
  'cut short',
  'flipped bit',
  'silence',
  'wrong type',
] as const
type Fault = (typeof FAULTS)[number] | 'a trickle'

/** Milliseconds between two pieces of a trickle, and how many there are: longer together than a silence is borne. */
const TRICKLE = { pauseMs: 1_500, pieces: 8 } as const

/** A host whose answers for some paths can be made to go wrong, and right again. */
export interface FaultServer {
  readonly url: string
  /** From now on answers for these paths go wrong; undefined puts everything right. */
  readonly fail: (paths: RegExp | undefined, fault?: Fault) => void
  /** How often a path that goes wrong was asked for since. */
  readonly asked: () => number
  /** Serves another folder from now on: a new deployment. */
  readonly deploy: (folder: string) => void
  readonly stop: () => Promise<void>
}

/** Serves a built site on a free port of this machine; `change` gives what is sent for the text of a page. */
export async function startFaultServer(
  site: string,
  change?: (page: string) => string,
): Promise<FaultServer> {
  let folder = site
  let failing: { readonly paths: RegExp; readonly fault: Fault } | undefined
  let asked = 0
  const hosts = new Map<string, ReturnType<typeof createStaticHost>>()
  const hostOf = (path: string) => {
    const host = hosts.get(path) ?? createStaticHost({ folder: path, base: '/' })
    hosts.set(path, host)
    return host
  }
  const server = createStaticHost({ folder, base: '/' })
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url?.split('?')[0] ?? '/'
    if (change && path.endsWith('.html')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      return response.end(change(readFileSync(folder + path, 'utf8')))
    }
    if (failing?.paths.test(path) !== true) return hostOf(folder).emit('request', request, response)
    asked++
    return answerWrongly(folder, path, failing.fault, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    fail: (paths, fault = 'missing') => {
      failing = paths && { paths, fault }
      asked = 0
    },
    asked: () => asked,
    deploy: (next) => {
      folder = next
    },
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections()
        server.close(() => stopped())
      }),
  }
}

function answerWrongly(folder: string, path: string, fault: Fault, response: ServerResponse): void {
  const file = path.endsWith('/') ? `${path}index.html` : path
  const body = readFileSync(folder + file)
  const type = { 'content-type': typeOf(file) }
  const answers: { readonly [Key in Fault]: () => void } = {
    missing: () =>
      void response
        .writeHead(404, { 'content-type': 'text/html' })
        .end('<h1>There is no such page here</h1>'),
    broken: () =>
      void response
        .writeHead(500, { 'content-type': 'text/plain' })
        .end('The server is being looked after\n'),
    'page instead': () =>
      void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><h1>Please sign in to this network</h1>'),
    reset: () => void response.destroy(),
    'cut short': () => {
      response.writeHead(200, { ...type, 'content-length': body.length })
      response.write(body.subarray(0, body.length >> 1), () => response.destroy())
    },
    // As hosts send files with a hash in the name: the browser keeps the damaged copy for good.
    'flipped bit': () =>
      void response
        .writeHead(200, {
          ...type,
          ...(path.startsWith('/assets/') && { 'cache-control': 'max-age=31536000, immutable' }),
        })
        .end(flipped(body)),
    silence: () => {},
    'a trickle': () => void trickle(response.writeHead(200, type), body),
    'wrong type': () =>
      void response
        .writeHead(200, { 'content-type': 'application/x-unknown', 'x-content-type-options': 'nosniff' })
        .end(body),
  }
  answers[fault]()
}

async function trickle(response: ServerResponse, body: Buffer): Promise<void> {
  const size = Math.ceil(body.length / TRICKLE.pieces)
  for (let start = 0; start < body.length; start += size) {
    response.write(body.subarray(start, start + size))
    await new Promise((resolve) => setTimeout(resolve, TRICKLE.pauseMs))
  }
  response.end()
}

function typeOf(file: string): string {
  const types = {
    html: 'text/html; charset=utf-8',
    js: 'text/javascript',
    json: 'application/json',
    css: 'text/css',
  }
  return types[file.split('.').at(-1) as keyof typeof types] ?? 'application/octet-stream'
}

/** The lowest bit of the first byte, so that code is sure to be broken rather than to do something else. */
function flipped(body: Buffer): Buffer {
  const changed = Buffer.from(body)
  changed[0] = (changed[0] ?? 0) ^ 1
  return changed
}
