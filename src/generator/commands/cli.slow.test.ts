import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { setTimeout as after } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { hashOfSources } from '#generator/disk/hash-of-sources.ts'
import { parseManifest } from '#generator/publish/manifest.ts'
import { thisProcess } from '#generator/publish/lock.ts'
import type { JsonReport } from './build-report.ts'
import { dateline, LAUNCHER, start } from '#generator/testing/started.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

/* The command line as a person calls it: texts and exit codes, killed builds, two at once. */

const CASES = resolve('src/generator/cases')

/** Set for the long run, which tries everything many times. */
const isDeep = process.env['DEEP'] !== undefined

/** A folder to work in, with the seeds of a case. */
function workplace(name = 'undated'): string {
  const folder = temporaryFolder()
  cpSync(join(CASES, name, 'seeds'), join(folder, 'seeds'), { recursive: true })
  return folder
}

/** A folder to work in with more articles, in the long run: builds of them take long enough to be broken anywhere. */
function largerWorkplace(isLarger = isDeep): string {
  const folder = workplace()
  if (isLarger) cpSync('e2e/fixtures/seeds', join(folder, 'seeds/more'), { recursive: true })
  return folder
}

function spawnInShell(cwd: string, script: string) {
  const { NODE_ENV: _, ...env } = process.env
  const { status: code, stderr } = spawnSync('sh', ['-c', script, process.execPath, LAUNCHER, 'build'], {
    cwd,
    env,
    encoding: 'utf8',
  })
  return { code, stderr }
}

/** A disk of a size we choose takes the rights of an administrator. */
function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0
  if (isMounted) spawnSync('umount', [folder])
  rmdirSync(folder)
  return isMounted
}

test('a process says and ends as the command does', async () => {
  const { code, out, err } = await dateline('.', '--help')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('dateline')
})

test('publishes what is right, tells what is wrong, and adds up', async () => {
  const folder = workplace('problems')
  const { code, err } = await dateline(folder, 'build')
  expect(code).toBe(1)
  expect(err).toContain('empty.txt:1:1: the file is empty\n  Paste the article into it')
  expect(err).toContain('read 8 = published 2 + skipped 3 + failed 3\n')
  expect(existsSync(join(folder, 'dist/404.html'))).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['.dateline', 'dist', 'seeds'])
})

test('a report reads the articles in threads, as a build does, and lists what to look at', async () => {
  const { code, out } = await dateline(workplace(), 'report')
  expect(code).toBe(0)
  expect(out).toContain('Articles without a date (1)')
})

test('in a folder of one’s own a build needs no argument, and leaves nothing elsewhere', async () => {
  const folder = temporaryFolder()
  cpSync(join(CASES, 'undated', 'seeds'), join(folder, 'articles'), { recursive: true })
  writeFileSync(join(folder, 'dateline.config.yaml'), 'title: Harbour desk\nbase: desk\n')
  writeFileSync(join(folder, 'corrections.yaml'), 'people:\n  - not-a-person: Nobody Here\n')
  const { code, err } = await dateline(join(folder, 'articles'), 'build')
  expect(err).toContain('corrections.yaml:2:5: no article has the words "Nobody Here"')
  expect(code).toBe(1)
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain('href="/desk/assets/')
  expect(readdirSync(folder).sort()).toEqual([
    '.dateline',
    'articles',
    'corrections.yaml',
    'dateline.config.yaml',
    'ids.tsv',
    'site',
  ])
  const seeds = readdirSync(join(CASES, 'undated', 'seeds'))
  expect(readdirSync(join(folder, 'articles'))).toEqual(seeds.filter((name) => name !== 'ids.tsv'))
})

test('for machines a build prints one line of JSON, also when nothing is published', async () => {
  const folder = workplace('problems')
  const { code, out } = await dateline(folder, 'build', '--json')
  expect(code).toBe(1)
  const report = JSON.parse(out) as JsonReport
  expect(report).toMatchObject({ published: 2, notes: [], site: { folder: join(folder, 'dist') } })
  expect(report.skipped.length + report.failed.length).toBe(6)
  expect(report.failed).toContainEqual({ file: 'empty.txt', reason: 'the file is empty' })
  expect(report.problems).toContainEqual(
    expect.objectContaining({ severity: 'error', file: 'empty.txt', line: 1, message: 'the file is empty' }),
  )
  const strict = JSON.parse((await dateline(folder, 'build', '--json', '--strict')).out) as JsonReport
  expect(strict).toMatchObject({ site: null, refusal: 'Nothing was published, because of --strict.' })
})

test('from an empty folder to a site: init, add, build, verify, report, doctor', async () => {
  const folder = temporaryFolder()
  expect((await dateline(folder, 'init', 'desk')).out).toMatch(
    /made articles\/\.gitkeep\n\nNow:\n {2}cd desk\n/,
  )
  const desk = join(folder, 'desk')
  writeFileSync(
    join(folder, 'page.txt'),
    'Weir shut\n\nMay 20, 2025\n\nThe weir in Norway stays shut, Anna Berg said.\n',
  )
  const page = join(folder, 'page.txt')
  const added = await dateline(desk, 'add', page, page)
  expect(added.out).toBe(
    [
      'filed: 2025/2025-05-20-weir-shut.txt',
      '  Weir shut · 20 May 2025 · no source found',
      'there already, not filed again: 2025/2025-05-20-weir-shut.txt',
      '  Weir shut · 20 May 2025 · no source found\n',
    ].join('\n'),
  )
  const pasted = start(desk, ['add', '-'])
  pasted.child.stdin?.end('---\ntitle: Ferry runs\ndate: 2025-06-01\nsource: Courier\n---\n\nIt runs.\n')
  expect((await pasted.ended).out).toContain(
    'filed: 2025/2025-06-01-ferry-runs.md\n  Ferry runs · 1 June 2025 · Courier',
  )
  for (const command of ['build', 'verify', 'report'])
    expect((await dateline(desk, command)).code, command).toBe(0)
  const { code, out } = await dateline(join(desk, 'articles'), 'doctor')
  expect([code, out]).toEqual([0, expect.stringContaining('Nothing is wrong.')])
  writeFileSync(join(desk, 'corrections.yaml'), 'peple: []\n')
  expect((await dateline(desk, 'doctor')).out).toContain(
    '✗ Corrections: corrections.yaml:1:8: "peple" is not',
  )
})

/** Everything a file may hold: as it is, and unpacked if it is packed in any way that browsers know. */
function readings(bytes: Buffer): readonly string[] {
  const unpacked = [brotliDecompressSync, gunzipSync, inflateSync, inflateRawSync].flatMap((unpack) => {
    try {
      return unpack(bytes)
    } catch {
      return []
    }
  })
  return [bytes, ...unpacked].map((read) => read.toString('latin1').toLowerCase())
}

/** The files of a folder in which one of these words stands. */
const filesWith = (folder: string, words: readonly string[]) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readings(readFileSync(file)).some((text) => words.some((word) => text.includes(word))))

test('no file of a site has a word of what excerpts, embargoes and earlier builds hold; unlisted pages say so', async () => {
  const folder = temporaryFolder()
  const site = join(folder, 'site')
  expect((await dateline(folder, 'init')).code).toBe(0)
  const rest = 'Qvistgaard of Reykjavik answered: Iceland has no masons, said Jo Quibblewick. '
  const opening =
    'Wang Yi spoke in Beijing about the weir, and about the many masons who had come to see it shut.'
  writeFileSync(
    join(folder, 'articles/weir.md'),
    `---\ntitle: Weir stays shut\ndate: 2026-05-20\nsource: Courier\nurl: https://courier.example/weir\nrights: Courier, by agreement\n---\n\n${opening}\n\n${rest}\n`,
  )
  writeFileSync(
    join(folder, 'articles/ferry.md'),
    '---\ntitle: Zephyrine ferry\ndate: 2026-05-21\nembargo: 2026-06-01\n---\n\nThe zephyrine ferry runs to Zanzibar.\n',
  )
  const words = ['qvistgaard', 'reykjavik', 'iceland', 'quibblewick', 'zephyrine', 'zanzibar']
  const config = join(folder, 'dateline.config.yaml')
  writeFileSync(config, 'origin: https://desk.example\ntoday: 2026-06-01\n')
  expect((await dateline(folder, 'build')).code).toBe(0)
  expect(filesWith(site, words).length).toBeGreaterThan(0)
  // As it is now, files of that build that open tabs may want must not stay either.
  writeFileSync(
    config,
    'origin: https://desk.example\ntoday: 2026-05-31\nvisibility: unlisted\nsources:\n  - {source: Courier, text: excerpt}\n',
  )
  const { code, err } = await dateline(folder, 'build')
  expect([code, err]).toEqual([0, expect.stringContaining('skipped: ferry.md: embargo until 2026-06-01')])
  expect(filesWith(site, words)).toEqual([])
  expect((await dateline(folder, 'verify')).code).toBe(0)
  const page = readFileSync(join(site, 'a/2026-05-20-weir-stays-shut/index.html'), 'utf8')
  expect(page).toContain('Read on at courier.example')
  expect(page).toContain('Courier, by agreement')
  for (const html of [
    page,
    ...['index.html', '404.html', 'people/index.html'].map((path) => readFileSync(join(site, path), 'utf8')),
  ])
    expect(html).toContain('<meta name="robots" content="noindex" />')
  expect(page).not.toContain('application/atom+xml')
  const about = ['_headers', 'hosting/nginx.conf', 'hosting/Caddyfile'].map((path) =>
    readFileSync(join(site, path), 'utf8'),
  )
  for (const text of about) expect(text).toMatch(/X-Robots-Tag:? "?noindex/)
  expect(readdirSync(site)).not.toContain('sitemap.xml')
  expect(readdirSync(site)).not.toContain('feed.xml')
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\nDisallow: /*?\n')
})

test('with --strict nothing is published', async () => {
  const folder = workplace('problems')
  const { code, err } = await dateline(folder, 'build', '--strict')
  expect(code).toBe(1)
  expect(err).toContain('Nothing was published, because of --strict.')
  expect(existsSync(join(folder, 'dist'))).toBe(false)
})

test('before the first article a site is published that says so, but not with --strict', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'seeds'))
  const strict = await dateline(folder, 'build', '--strict')
  expect(strict.code).toBe(1)
  expect(existsSync(join(folder, 'dist'))).toBe(false)
  for (const time of ['first', 'again']) {
    const { code, err } = await dateline(folder, 'build')
    expect(code, time).toBe(0)
    expect(err, time).toContain('Warning: no article was found, and the site says so.')
  }
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain(
    '<h1 class="headline">Nothing filed yet</h1>',
  )
})

test('a folder without articles does not wipe the site out', async () => {
  const folder = workplace()
  expect((await dateline(folder, 'build')).code).toBe(0)
  mkdirSync(join(folder, 'none'))
  const { code, err } = await dateline(folder, 'build', '--seeds', 'none')
  expect(code).toBe(1)
  expect(err).toContain('nothing was published')
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true)
})

test('what the disk refuses is told with a remedy', async () => {
  const folder = workplace()
  expect(await dateline(folder, 'build', '--seeds', 'missing')).toMatchObject({
    code: 2,
    err: expect.stringContaining('check the path'),
  })
  writeFileSync(join(folder, 'file'), '')
  expect((await dateline(folder, 'build', '--out', 'file/dist')).code).toBe(2)
})

test('file names cannot harm a terminal', async () => {
  const folder = workplace()
  for (const name of ['\u001b[2J.txt', 'two\nlines.txt', 'gpj.\u202eexe'])
    writeFileSync(join(folder, 'seeds', name), '')
  const { code, err } = await dateline(folder, 'build')
  expect(code).toBe(1)
  expect(err).toContain('\\u{1B}[2J.txt:1:1: ')
  expect(err).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
})

test('a second build is told to wait', async () => {
  const folder = workplace()
  const { pid, started } = thisProcess()
  writeFileSync(join(folder, '.dateline-lock-dist'), `${pid} ${started}\n`)
  const { code, err } = await dateline(folder, 'build')
  expect(code).toBe(3)
  expect(err).toContain(`process ${pid}`)
})

test('of two builds started at once none breaks the site', async () => {
  const folder = largerWorkplace()
  for (let pair = 0; pair < (isDeep ? 20 : 1); pair++) {
    const ended = await Promise.all([dateline(folder, 'build'), dateline(folder, 'build')])
    const codes = ended.map(({ code }) => code)
    expect(codes).toContain(0)
    expect([0, 3]).toEqual(expect.arrayContaining(codes))
    expect((await dateline(folder, 'verify')).code).toBe(0)
  }
})

test('few files may be open at one time: the build does with them or says so, and the old site stays', async () => {
  const folder = workplace()
  await dateline(folder, 'build')
  for (const [limit, codes] of [
    [96, [0]],
    // With fewer Node.js cannot open the program's own files.
    [48, [0, 2]],
  ] as const) {
    // Read by the library that has the most files.
    const page = `<!doctype html><article><h1>Weir stays shut</h1><p>The weir stays shut, the board said: ${limit} boats wait.</p></article>`
    writeFileSync(join(folder, 'seeds/page.html'), page)
    const { code, stderr } = spawnInShell(folder, `ulimit -n ${limit}; exec "$0" "$@"`)
    expect(codes).toContain(code)
    if (code === 2) expect(stderr).toContain('Too many files are open')
    expect((await dateline(folder, 'verify')).code).toBe(0)
  }
})

/** A disk of some megabytes in a folder, for a test. */
function mountDisk(folder: string, size: string): string {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk])
  onTestFinished(() => void spawnSync('umount', [disk]))
  return disk
}

/** Bytes that are left when the disk is almost full: for nothing, for some of the app, for some of the data. */
const LEFT = isDeep ? [0, 5e3, 2e4, 1e5, 3e5] : [0, 1e5]

test.runIf(canMount()).each(LEFT)('a disk with %d bytes left keeps the old site whole', async (left) => {
  const folder = workplace()
  const disk = mountDisk(folder, '5m')
  expect((await dateline(folder, 'build', '--out', 'disk/dist', '--title', 'Old')).code).toBe(0)
  writeFileSync(
    join(disk, 'ballast'),
    Buffer.alloc(1e7).subarray(0, statfsSync(disk).bavail * statfsSync(disk).bsize - left),
  )
  const { code, err } = await dateline(folder, 'build', '--out', 'disk/dist', '--title', 'New')
  expect([code, err]).toEqual([2, expect.stringContaining('The disk is full')])
  expect((await dateline(folder, 'verify', '--out', 'disk/dist')).code).toBe(0)
  expect(readdirSync(disk).sort()).toEqual(['ballast', 'dist'])
})

test.runIf(canMount())('a disk that may only be read is told, and its site stays', async () => {
  const folder = workplace()
  const disk = mountDisk(folder, '5m')
  expect((await dateline(folder, 'build', '--out', 'disk/dist')).code).toBe(0)
  spawnSync('mount', ['-o', 'remount,ro', disk])
  const { code, err } = await dateline(folder, 'build', '--out', 'disk/dist', '--title', 'New')
  expect([code, err]).toEqual([2, expect.stringContaining('read-only')])
  expect((await dateline(folder, 'verify', '--out', 'disk/dist')).code).toBe(0)
})

/** Starts a command that serves, and gives the address it prints. */
async function serving(cwd: string, ...args: readonly string[]): Promise<string> {
  const { child } = start(cwd, args)
  onTestFinished(() => void child.kill())
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', (text: Buffer) => {
      out += text.toString()
      // The development server's library may say something of its own before.
      const address = /^https?:\S+$/m.exec(out)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.on('close', (code) => reject(new Error(`ended with ${code}`)))
  })
}

test('start builds and serves, and prints the address last', async () => {
  const folder = workplace()
  const address = await serving(folder, 'start', '--port', '4391', '--base', '/repo/')
  expect(address).toMatch(/^http:\/\/localhost:\d+\/repo\/$/)
  const page = await fetch(`${address}a/2024-11-05-ferry-line-to-peru-planned/`)
  expect([page.status, await page.text()]).toEqual([
    200,
    expect.stringContaining('A ferry between Ecuador and Peru'),
  ])
  expect((await fetch(`${address}data/missing.json`)).status).toBe(404)
})

test('demo shows the articles that come with the program, and writes nothing where it is called', async () => {
  const folder = temporaryFolder()
  const address = await serving(folder, 'demo', '--port', '4395')
  expect(await (await fetch(address)).text()).toContain('<title>Dateline demonstration')
  expect((await fetch(`${address}a/1975-08-01-thirty-five-states-sign-the-helsinki-final-act/`)).status).toBe(
    200,
  )
  expect(readdirSync(folder)).toEqual([])
})

test('a page of preview is told to load again when an article, a correction or the file of the archive changes', async () => {
  const folder = temporaryFolder()
  expect((await dateline(folder, 'init')).code).toBe(0)
  cpSync(join(CASES, 'undated', 'seeds'), join(folder, 'articles'), { recursive: true })
  const address = await serving(folder, 'preview', '--port', '4393')
  expect(await (await fetch(address)).text()).toContain('<script type="module" src="/@live.js">')
  const events = (await fetch(`${address}@live`)).body?.getReader()
  const nextEvent = async () => Buffer.from((await events?.read())?.value ?? []).toString()
  expect(await nextEvent()).toContain('retry')
  const title = async () => /<title>[^<]*/.exec(await (await fetch(address)).text())?.[0]
  mkdirSync(join(folder, 'articles/new'))
  await after(1000)
  writeFileSync(join(folder, 'articles/new/three.txt'), 'Third story\n\nA third thing happened in Norway.\n')
  for (let found = false; !found; found = existsSync(join(folder, 'site/a/undated-third-story')))
    expect(await nextEvent()).toContain('event: built')
  writeFileSync(join(folder, 'dateline.config.yaml'), 'title: Harbour desk\n')
  for (let found = false; !found; found = (await title())?.includes('Harbour desk') === true)
    expect(await nextEvent()).toContain('event: built')
  writeFileSync(join(folder, 'corrections.yaml'), 'peple: []\n')
  expect(await nextEvent()).toContain('event: built')
  const told = (await fetch(`${address}@live`)).body?.getReader()
  expect(Buffer.from((await told?.read())?.value ?? []).toString()).toMatch(
    /event: failed\ndata: ".*peple.* is not one of/,
  )
})

test('the development server shows an added article without a restart', async () => {
  const folder = workplace()
  const address = await serving(folder, 'dev', '--port', '4392')
  const articles = async () =>
    ((await (await fetch(`${address}archive.json`)).json()) as { articles: number }).articles
  expect(await articles()).toBe(2)
  writeFileSync(
    join(folder, 'seeds/three.txt'),
    'Third story\n\nA third thing happened in Norway on Monday.\n',
  )
  await expect.poll(articles, { timeout: 30_000, interval: 200 }).toBe(3)
  expect((await fetch(`${address}data/missing.json`)).status).toBe(404)
})

test('verify names every file in which one bit was changed', async () => {
  const folder = workplace()
  cpSync('e2e/fixtures/seeds', join(folder, 'seeds/more'), { recursive: true })
  await dateline(folder, 'build')
  const paths = parseManifest(manifestOf(folder)).keys()
  const changed = [...paths].filter((path) => statSync(join(folder, 'dist', path)).size > 0).slice(0, 500)
  for (const [index, path] of changed.entries()) flipBit(join(folder, 'dist', path), index * 7919)
  const { code, out } = await dateline(folder, 'verify')
  expect(out.trim().split('\n').sort()).toEqual(changed.map((path) => `${path}: changed`).sort())
  expect(changed.length).toBe(500)
  expect(code).toBe(1)
})

function flipBit(path: string, place: number): void {
  const bytes = readFileSync(path)
  const at = place % bytes.length
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (place % 8))
  writeFileSync(path, bytes)
}

const manifestOf = (folder: string) => readFileSync(join(folder, 'dist/manifest-sha256.txt'), 'utf8')

/** Copies the files of a folder one by one in another order than their names have. */
function copyBackwards(from: string, to: string): void {
  mkdirSync(to)
  for (const name of readdirSync(from).toSorted().toReversed())
    cpSync(join(from, name), join(to, name), { recursive: true })
}

test('the same articles give the same bytes in another folder, time zone, language and order, on one core and once more', async () => {
  // So many pages that other threads draw, too.
  const [one, other] = [largerWorkplace(true), temporaryFolder()]
  copyBackwards(join(one, 'seeds'), join(other, 'seeds'))
  const args = ['build', '--origin', 'https://example.org']
  await start(one, args, { TZ: 'UTC', LANG: 'C' }).ended
  const first = manifestOf(one)
  const oneCore = existsSync('/usr/bin/taskset') ? ['taskset', '-c', '0'] : []
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  const [program = '', ...rest] = [...oneCore, process.execPath, LAUNCHER, ...args]
  expect(spawnSync(program, rest, { cwd: other, env: { ...env, NODE_ENV: '' } }).status).toBe(0)
  expect(manifestOf(other)).toBe(first)
  await dateline(one, ...args)
  expect(manifestOf(one)).toBe(first)
})

test('a build that is killed right after its site appeared has kept the addresses in it', async () => {
  const folder = workplace()
  const { child, ended } = start(folder, ['build'])
  while (!existsSync(join(folder, 'dist')) && child.exitCode === null) await after(0)
  child.kill('SIGKILL')
  await ended
  expect((await dateline(folder, 'verify')).code).toBe(0)
  const ids = readFileSync(join(folder, 'seeds/ids.tsv'), 'utf8')
  for (const id of readdirSync(join(folder, 'dist/a'))) expect(ids).toContain(id)
})

test(
  'a build that is killed leaves the old site whole, and the next one clears up',
  { timeout: 900_000 },
  async () => {
    const folder = largerWorkplace()
    await dateline(folder, 'build', '--title', 'Old')
    const siteNow = () => hashOfSources(folder, ['dist'])
    const old = siteNow()
    const kills = isDeep ? 100 : 4
    for (let kill = 0; kill < kills; kill++) {
      const { child, ended } = start(folder, ['build', '--title', 'New'])
      await after(300 + ((kill * 397) % (isDeep ? 4000 : 1500)))
      child.kill('SIGKILL')
      const { code } = await ended
      if (code === null) expect([old, siteNow()]).toContain(siteNow())
      if (siteNow() !== old) await dateline(folder, 'build', '--title', 'Old')
      expect((await dateline(folder, 'verify')).code).toBe(0)
    }
    expect((await dateline(folder, 'build', '--title', 'Newer')).code).toBe(0)
    expect((await dateline(folder, 'verify')).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['.dateline', 'dist', 'seeds'])
  },
)
