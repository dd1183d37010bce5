import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { formatHeadersFile } from '#generator/site/headers-file.ts'
import { headerRules } from '#generator/site/header-rules.ts'
import { createStaticHost } from './static-host.ts'
import { listen } from './listen.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

const FILES = {
  'index.html': '<h1>home</h1>',
  '404.html': '<h1>not here</h1>',
  'a/one/index.html': '<h1>one</h1>',
  'archive.json': '{}',
  'data/x.bin': 'bytes',
  'assets/a.js': 'let a',
  'manifest.webmanifest': '{}',
  '.secret': 'secret',
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A server of the files, and of what `add` puts beside them. */
async function hosted(base: string, add: (folder: string) => void) {
  const folder = temporaryFolder()
  const files = { ...FILES, _headers: formatHeadersFile(headerRules({ base }, 'aGFzaA==')) }
  for (const [path, body] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), body)
  }
  add(folder)
  const server = createStaticHost({ folder, base })
  onTestFinished(() => void server.close())
  return { port: await listen(server, { host: '127.0.0.1', port: 0 }) }
}

async function host(base = '/', add: (folder: string) => void = () => undefined) {
  const { port } = await hosted(base, add)
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask({ port, path, headers, method })
}

/** A plain request: `fetch` would tidy the path up. */
function ask(options: {
  port: number
  path: string
  headers: Record<string, string>
  method: string
}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', ...options }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      )
    })
    sent.on('error', reject).end()
  })
}

test.each([
  ['/', 200, '<h1>home</h1>'],
  ['/?person=wang-yi', 200, '<h1>home</h1>'],
  ['/a/one/', 200, '<h1>one</h1>'],
  ['/a/two/', 404, '<h1>not here</h1>'],
  ['/data/missing.json', 404, ''],
  ['/assets/', 404, '<h1>not here</h1>'],
  ['/.secret', 404, '<h1>not here</h1>'],
  ['/../../../etc/passwd', 404, '<h1>not here</h1>'],
  ['/%2e%2e/%2e%2e/etc/passwd', 404, '<h1>not here</h1>'],
  ['/..%2f..%2fetc/passwd', 404, '<h1>not here</h1>'],
  ['/%E0%A4%A', 404, '<h1>not here</h1>'],
  ['/a%00', 404, '<h1>not here</h1>'],
  ['//etc/passwd', 404, '<h1>not here</h1>'],
])('%s is answered with %d', async (path, status, body) => {
  const answer = await (await host())(path)
  expect(answer.status).toBe(status)
  expect(answer.body.toString()).toBe(body)
})

test('a folder without its slash is sent on, with the query', async () => {
  const { status, headers } = await (await host())('/a/one?q=x')
  expect([status, headers.location]).toEqual([301, '/a/one/?q=x'])
})

test.each(['//evil.example', '//a/one', '/\\evil.example'])('%s is never sent anywhere', async (path) => {
  expect((await (await host())(path)).headers.location).toBeUndefined()
})

test('under a base path nothing else is served', async () => {
  const get = await host('/repo/')
  expect((await get('/repo')).headers.location).toBe('/repo/')
  expect((await get('/repo/a/one/')).status).toBe(200)
  expect((await get('/a/one/')).status).toBe(404)
  expect((await get('/repo/assets/a.js')).headers['cache-control']).toContain('immutable')
})

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/archive.json', 'application/json; charset=utf-8', 'no-cache'],
  ['/data/x.bin', 'application/octet-stream', 'public, max-age=31536000, immutable'],
  ['/assets/a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
  ['/data/missing.bin', 'text/plain', 'no-cache'],
  ['/missing/', 'text/html; charset=utf-8', 'no-cache'],
])('%s has the type %s and may be kept: %s', async (path, type, cache) => {
  const { headers } = await (await host())(path)
  expect([headers['content-type'], headers['cache-control']]).toEqual([type, cache])
})

test('every answer carries the security headers, missing pages too', async () => {
  const get = await host()
  for (const path of ['/', '/nothing', '/data/x.bin']) {
    const { headers } = await get(path)
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none';.*'sha256-aGFzaA=='.*frame-ancestors 'none'$/,
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  }
})

test('compresses as the browser likes it', async () => {
  const get = await host()
  const brotli = await get('/', { 'accept-encoding': 'gzip, deflate, br' })
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli.body).toString()).toBe('<h1>home</h1>')
  const gzip = await get('/', { 'accept-encoding': 'gzip, br;q=0' })
  expect(gunzipSync(gzip.body).toString()).toBe('<h1>home</h1>')
  expect((await get('/')).headers['content-encoding']).toBeUndefined()
})

test('answers 304 to whoever has the file already', async () => {
  const get = await host()
  const { headers } = await get('/')
  const again = await get('/', { 'if-none-match': headers.etag ?? '' })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test('each encoding has a validator of its own, and weak and listed ones are understood', async () => {
  const get = await host()
  const plain = (await get('/')).headers.etag ?? ''
  const packed = (await get('/', { 'accept-encoding': 'br' })).headers.etag ?? ''
  expect(packed).not.toBe(plain)
  const status = async (tag: string, accepted = '') =>
    (await get('/', { 'if-none-match': tag, 'accept-encoding': accepted })).status
  expect(await status(packed)).toBe(200)
  expect(await status(`"x", W/${packed}`, 'br')).toBe(304)
  expect(await status('*')).toBe(304)
})

test('answers with the part that is asked for', async () => {
  const get = await host()
  const part = await get('/data/x.bin', { range: 'bytes=1-3', 'accept-encoding': 'br' })
  expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([
    206,
    'yte',
    'bytes 1-3/5',
  ])
  const outside = await get('/data/x.bin', { range: 'bytes=9-' })
  expect([outside.status, outside.headers['content-range']]).toEqual([416, 'bytes */5'])
})

test('links out of the site lead nowhere', async () => {
  const outside = temporaryFolder()
  writeFileSync(join(outside, 'secret.html'), 'secret')
  const get = await host('/', (folder) => {
    symlinkSync(join(outside, 'secret.html'), join(folder, 'link.html'))
    symlinkSync(outside, join(folder, 'linked'))
    symlinkSync('index.html', join(folder, 'within.html'))
  })
  const answers = await Promise.all(
    ['/link.html', '/linked/secret.html', '/within.html'].map((path) => get(path)),
  )
  expect(answers.map(({ body }) => body.toString())).toEqual([
    '<h1>not here</h1>',
    '<h1>not here</h1>',
    '<h1>home</h1>',
  ])
})

test('requests sent ahead and never read hold one answer at a time', async () => {
  const size = 1024 * 1024
  const { port } = await hosted('/', (folder) =>
    writeFileSync(join(folder, 'large.webp'), Buffer.alloc(size)),
  )
  const socket = connect(port, '127.0.0.1').pause()
  onTestFinished(() => void socket.destroy())
  const before = process.memoryUsage().arrayBuffers
  socket.write('GET /large.webp HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(300))
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * size)
})

test('requests sent ahead are answered in their order', async () => {
  const { port } = await hosted('/', () => undefined)
  const socket = connect(port, '127.0.0.1')
  const paths = ['/', '/a/one/', '/nothing', '/archive.json']
  socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nhost: a\r\n\r\n`).join(''))
  let text = ''
  for await (const piece of socket) {
    text += String(piece)
    if (text.endsWith('{}')) break
  }
  expect(text.match(/<h1>[^<]*|\{\}/g)).toEqual(['<h1>home', '<h1>one', '<h1>not here', '{}'])
})

test('answers HEAD without a body and refuses to be written to', async () => {
  const get = await host()
  const head = await get('/', {}, 'HEAD')
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '13', 0])
  expect((await get('/', {}, 'POST')).status).toBe(405)
})

test('the next port is taken if one is in use', async () => {
  const servers = [
    createStaticHost({ folder: '.', base: '/' }),
    createStaticHost({ folder: '.', base: '/' }),
  ] as const
  onTestFinished(() => servers.forEach((server) => void server.close()))
  const first = await listen(servers[0], { host: '127.0.0.1', port: 0 })
  expect(await listen(servers[1], { host: '127.0.0.1', port: first })).toBeGreaterThan(first)
})
