import { execFile, spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { filesIn, verifySite } from '#generator/publish/verify.ts'
import { temporaryFolder } from '#generator/testing/temporary-folder.ts'

/* The package as its users have it: packed, installed into an empty folder, called from there. */

const MIB = 2 ** 20

/** Looks at packages; installed for the time of the test, at exactly these versions. */
const LINTERS = [
  ['publint@0.3.25', '--strict'],
  ['@arethetypeswrong/cli@0.18.5', '--profile', 'esm-only'],
] as const

const ARTICLES: Readonly<Record<string, string>> = {
  'ferry.txt': `Ferry returns to Skarvik

By Anna Holm

SKARVIK, Norway, May 14, 2024 -- The ferry between Skarvik and the islands sails again, Captain Liis Tamm said on Tuesday.
`,
  'bridge.md': `---
title: A bridge for Dhaka
date: 2024-06-02
---

Engineers from Bangladesh and India met in Dhaka to plan a bridge over the Turag.
`,
  'museum.html': `<!doctype html><html lang="en"><title>Museum opens its roof</title>
<meta property="article:published_time" content="2024-07-01T10:00:00Z">
<article><h1>Museum opens its roof</h1><p>The museum in Lyon opened its roof to visitors on Monday, and hundreds came to see the clocks.</p></article>
`,
}

const FORMAT = `export default (bytes, file) =>
  file.endsWith('.wire') ? [{ title: 'Well is dug', date: '2024-08-01', text: new TextDecoder().decode(bytes) }] : undefined
`

/** Written in TypeScript, so that it holds the types against the functions as well. */
const PROGRAM = `import { build, EVERYTHING, openArchive } from 'dateline-archive'
import type { ArticleSource, BuildReport, OwnFormat } from 'dateline-archive'

export const format: OwnFormat = (bytes, file) => (bytes.length > 0 ? [{ title: file }] : undefined)
const report: BuildReport = await build({ articles: 'articles', out: 'own', formats: ['wire.mjs'] })
const archive: ArticleSource = openArchive('own')
const { cards } = await archive.find(EVERYTHING, 'newest', 10)
const { total } = await archive.search({ ...EVERYTHING, text: 'roof' }, 5)
console.log(JSON.stringify({ ...report, headlines: cards.map(({ headline }) => headline), total }))
`

const isWindows = process.platform === 'win32'

/** What a program prints; rejects with all that it printed if it fails. */
async function run(cwd: string, program: string, ...args: readonly string[]): Promise<string> {
  const { NODE_ENV: _, ...env } = process.env
  const options = { cwd, env, shell: isWindows, maxBuffer: 64 * MIB }
  return (await promisify(execFile)(program, args, options)).stdout
}

const isRegistryThere = await run('.', 'npm', 'view', 'stemmer', 'version').then(
  () => true,
  () => false,
)

test('the package builds a site where nothing else is installed', async (context) => {
  if (!isRegistryThere) return context.skip('the registry of packages cannot be reached')
  const folder = temporaryFolder()
  const packed = JSON.parse(await run('.', 'npm', 'pack', '--json', '--pack-destination', folder)) as [
    {
      readonly filename: string
      readonly size: number
      readonly files: readonly { readonly path: string }[]
    },
  ]
  const [{ filename, size, files }] = packed
  const tarball = join(folder, filename)
  expect(size).toBeLessThan(24 * MIB)
  const sources = files.filter(({ path }) => /(?<!\.d)\.tsx?$|^(?:src|e2e|seeds)\//.test(path))
  expect(sources).toEqual([])

  const linting = Promise.all(
    LINTERS.map(([name, ...args]) => run(folder, 'npx', '-y', name, tarball, ...args)),
  )
  linting.catch(() => {})
  const home = join(folder, 'home')
  await writeFiles(home, { 'package.json': '{"private": true, "type": "module"}' })
  await run(home, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball)
  const installed = await packagesIn(join(home, 'node_modules'))
  expect(installed).toContain('dateline-archive')
  expect(installed.length).toBeLessThan(170)
  expect(installed.filter((name) => /^(?:vite|rolldown|typescript|react|react-dom)$/.test(name))).toEqual([])
  expect(sizeOf(home)).toBeLessThan(140 * MIB)

  await writeFiles(join(home, 'articles'), ARTICLES)
  const site = ['--out', 'site', '--base', '/news/']
  await run(home, 'npx', '--no', 'dateline', 'build', '--seeds', 'articles', ...site)
  for await (const difference of verifySite(join(home, 'site'))) expect(difference).toBeUndefined()
  const page = readFileSync(join(home, 'site/a/2024-07-01-museum-opens-its-roof/index.html'), 'utf8')
  expect(page).toMatch(/<meta name="generator" content="Dateline \d/)
  expect(page).toContain('src="/news/boot.js"')
  expect(readdirSync(join(home, 'site/country')).sort()).toEqual(['bd', 'in'])

  const demo = spawn(process.execPath, [
    join(home, 'node_modules/dateline-archive/program/dateline.js'),
    'demo',
  ])
  onTestFinished(() => void demo.kill())
  for await (const line of createInterface(demo.stdout))
    if (/^http:\S+$/.test(line)) {
      expect(await (await fetch(line)).text()).toContain('<title>Dateline demonstration')
      break
    }
  expect(demo.exitCode).toBeNull()
  demo.kill()

  await writeFiles(home, { 'wire.mjs': FORMAT, 'program.ts': PROGRAM })
  await writeFiles(join(home, 'articles'), {
    'well.wire': 'The well was dug again, the board said on Tuesday.',
  })
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const compile = [
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--strict',
    '--lib',
    'es2023,dom',
    '--types',
    '',
  ]
  await run(home, process.execPath, compiler, ...compile, 'program.ts')
  expect(JSON.parse(await run(home, process.execPath, 'program.js'))).toMatchObject({
    isPublished: true,
    read: 4,
    published: 4,
    problems: [],
    total: 1,
    headlines: ['Well is dug', 'Museum opens its roof', 'A bridge for Dhaka', 'Ferry returns to Skarvik'],
  })
  await linting
})

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

/** The names of all packages that are installed, those within others too. */
async function packagesIn(modules: string): Promise<readonly string[]> {
  const found = (await filesIn(modules)).map(
    (path) => /(?:^|\/node_modules\/)((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(path)?.[1],
  )
  return found.filter((name) => name !== undefined)
}

/** Bytes of all files. */
function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.reduce(
    (sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0),
    0,
  )
}
