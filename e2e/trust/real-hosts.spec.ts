import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { buildOnce, FIXTURES, PROJECT, UNDER_REPO } from '../archives.ts'
import type { Archive, Site } from '../archives.ts'
import { alive, choose, settled, test as journey, total } from '../journey.ts'

/*
 * The site on the servers that people run, with the snippets that the build writes: nothing that the policy forbids
 * happens on a journey through it, and every answer has its headers. Debian: apt-get install nginx-light caddy
 */

/** A server: how its snippet is made to serve a folder at a port, and how it is started with it. */
interface Host {
  readonly program: string
  readonly snippet: string
  readonly config: (snippet: string, root: string, port: number, folder: string) => string
  readonly args: (config: string) => readonly string[]
}

const HOSTS: readonly Host[] = [
  {
    program: 'nginx',
    snippet: 'nginx.conf',
    config: (snippet, root, port, folder) =>
      `pid ${folder}/pid;\ndaemon off;\nerror_log ${folder}/error.log;\nevents { }\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};\n`).join('')}${snippet
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replaceAll('/var/www/dateline', root)}}\n`,
    args: (config) => ['-c', config],
  },
  {
    program: 'caddy',
    snippet: 'Caddyfile',
    config: (snippet, root, port) =>
      `{\n  admin off\n  auto_https off\n}\n${snippet.replace('example.org', `http://127.0.0.1:${port}`).replaceAll('/var/www/dateline', root)}`,
    args: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
  },
]

const isInstalled = (program: string) => spawnSync('which', [program]).status === 0

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

/** Serves the built archive by the server. */
async function serveBy({ program, snippet, config, args }: Host, archive: Archive): Promise<Site> {
  const root = `${PROJECT}${buildOnce(archive)}`
  const folder = mkdtempSync(join(tmpdir(), 'dateline-host-'))
  mkdirSync(join(folder, 'home'))
  const port = await freePort()
  const file = join(folder, snippet)
  writeFileSync(file, config(readFileSync(`${root}/hosting/${snippet}`, 'utf8'), root, port, folder))
  const server = spawn(program, args(file), {
    stdio: 'ignore',
    env: { ...process.env, HOME: join(folder, 'home') },
  })
  const url = `http://127.0.0.1:${port}${archive.base}`
  await expect
    .poll(() =>
      fetch(url).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200)
  const stop = () => {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, stop }
}

/** What answers to a path are to say; paths are within the site. */
const IMMUTABLE = 'public, max-age=31536000, immutable'
const ANSWERS: readonly (readonly [path: string, status: number, cache: string, type: RegExp])[] = [
  ['', 200, 'no-cache', /^text\/html/],
  ['people/', 200, 'no-cache', /^text\/html/],
  ['archive.json', 200, 'no-cache', /^application\/json/],
  ['sw.js', 200, 'no-cache', /javascript/],
  ['manifest.webmanifest', 200, 'no-cache', /^application\/manifest\+json/],
  ['feed.xml', 200, 'no-cache', /^application\/atom\+xml/],
  ['sitemap.xml', 200, 'no-cache', /xml/],
  ['a/never-written/', 404, 'no-cache', /^text\/html/],
  ['data/0000.json', 404, 'no-cache', /./],
  ['assets/gone.js', 404, 'no-cache', /./],
  ['.nojekyll', 404, 'no-cache', /./],
  ['assets/', 404, 'no-cache', /./],
]

const ORIGIN = { options: ['--origin', 'https://example.org', '--cards', 'none'] }
const ARCHIVES: readonly Archive[] = [
  { ...FIXTURES, ...ORIGIN, name: 'hosted' },
  { ...UNDER_REPO, ...ORIGIN, name: 'hosted-repo' },
]

for (const host of HOSTS)
  for (const hosted of ARCHIVES)
    journey.describe(`${host.program} under ${hosted.base}`, () => {
      const test = journey.extend({
        // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are needed from it
        home: async ({}, use) => {
          const site = await serveBy(host, hosted)
          await use(site.url)
          site.stop()
        },
      })
      test.skip(
        process.env['DEEP'] === undefined || !isInstalled(host.program),
        'part of the deep run, where the server is installed',
      )

      test('a journey does nothing that the policy forbids', async ({ page, context, home }) => {
        const forbidden: string[] = []
        await context.exposeFunction('noteForbidden', (what: string) => forbidden.push(what))
        await page.addInitScript(
          `addEventListener('securitypolicyviolation', (event) => noteForbidden(event.violatedDirective))`,
        )
        await page.goto(home)
        await settled(page)
        const all = await total(page)
        await choose(page, /India/)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/mention India$/)
        await settled(page)
        await expect.poll(() => total(page)).toBeLessThan(all)
        await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
        await expect(page.locator('.reader')).toBeVisible()
        for (const path of ['map/', 'together/', 'people/', 'search/?q=train']) {
          await page.goto(home + path)
          await alive(page)
        }
        await page.evaluate(async () => navigator.serviceWorker.ready)
        await page.reload()
        await alive(page)
        expect(forbidden).toEqual([])
      })

      test('every answer has its headers, the missing ones too', async ({ home, request }) => {
        for (const [path, status, cache, type] of ANSWERS) {
          const answer = await request.get(home + path, { maxRedirects: 0 })
          const headers = answer.headers()
          expect([path, answer.status(), headers['cache-control']]).toEqual([path, status, cache])
          expect(headers['content-type'] ?? '', path).toMatch(type)
          expect(headers['content-security-policy'], path).toMatch(
            /^default-src 'none';.*frame-ancestors 'none'$/,
          )
          expect(headers['x-content-type-options'], path).toBe('nosniff')
          expect(headers['x-frame-options'], path).toBe('DENY')
          expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
        }
        const outside = await request.get(`${home}..%2f..%2f..%2fetc/passwd`, { maxRedirects: 0 })
        expect([400, 404]).toContain(outside.status())
        const hashed =
          /"((?:[^"\s]*\/)?assets\/[^"\s]+\.js)"/.exec(await (await request.get(home)).text())?.[1] ?? ''
        const code = await request.get(new URL(hashed, home).href)
        expect([code.status(), code.headers()['cache-control']]).toEqual([200, IMMUTABLE])
        const folder = await request.get(`${home}people`, { maxRedirects: 0 })
        expect([301, 308]).toContain(folder.status())
        expect(new URL(folder.headers()['location'] ?? '', home).href).toBe(`${home}people/`)
      })
    })
