import { readFileSync } from 'node:fs'
import { build } from 'vite'
import type { Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { billOfMaterials, packagesIn } from './bill-of-materials.ts'
import type { LockFile } from './bill-of-materials.ts'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile
const app = (await build({ logLevel: 'error', build: { write: false } })) as Rolldown.RolldownOutput
const shipped = packagesIn(app)

/** Licences under which the packages may be used and passed on; Creative Commons and font licences are data's and fonts'. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  // Taken under MIT.
  '(MIT OR CC0-1.0)',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
  // Its file of the licence says the clauses: two (duck, which mammoth is made with).
  'BSD',
  // Of Python's own library: no copyleft; comes with the command line of markdown-it, which never runs.
  'PSF-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
])

test('the code of the published app is ours and that of few packages, whose names are known', async () => {
  const modules = app.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  const foreign = modules.filter((id) => !/\/(?:node_modules|src)\/|\/index\.html$|^\0/.test(id))
  expect(foreign).toEqual([])
  expect(shipped).toEqual([
    'node_modules/@fontsource-variable/archivo',
    'node_modules/@fontsource-variable/piazzolla',
    'node_modules/@orama/stemmers',
    'node_modules/@tanstack/query-core',
    'node_modules/@tanstack/react-query',
    'node_modules/react',
    'node_modules/react-dom',
    'node_modules/react-router',
    'node_modules/scheduler',
    'node_modules/wink-porter2-stemmer',
  ])
})

test('a package within another is found where it lies', () => {
  const file = '/home/a/node_modules/one/node_modules/@two/three/x.js'
  const output = [{ type: 'chunk', moduleIds: [file, file] }] as unknown as typeof app.output
  expect(packagesIn({ output })).toEqual(['node_modules/one/node_modules/@two/three'])
})

test('every package has a licence that lets us use it', () => {
  const found = Object.entries(lock.packages).filter(([path]) => path !== '')
  expect(found.filter(([, { license = '' }]) => !LICENCES.has(license)).map(([path]) => path)).toEqual([])
})

test('the bill of materials tells name, version, licence and hash of each', () => {
  const bill = JSON.parse(billOfMaterials(lock, shipped)) as {
    metadata: { component: { externalReferences: unknown } }
    components: readonly Record<string, unknown>[]
    dependencies: readonly { ref: string; dependsOn: readonly string[] }[]
  }
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { name: 'dateline-archive', version: lock.packages['']?.version } },
  })
  expect(bill.metadata.component.externalReferences).toEqual([{ type: 'license', url: 'licences.txt' }])
  const graph = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
  expect(graph.get('dateline-archive')).toHaveLength(shipped.length)
  expect(graph.get(bill.components.find(({ name }) => name === 'react-dom')?.['purl'] as string)).toEqual([
    expect.stringMatching(/^pkg:npm\/react@/),
    expect.stringMatching(/^pkg:npm\/scheduler@/),
  ])
  expect(bill.components).toHaveLength(shipped.length)
  for (const component of bill.components)
    expect(component).toMatchObject({
      purl: expect.stringMatching(/^pkg:npm\/(?:%40[\w-]+\/)?[\w-]+@\d+\.\d+\.\d+$/) as string,
      licenses: [{ license: { id: expect.stringMatching(/^(?:Apache-2\.0|ISC|MIT|OFL-1\.1)$/) as string } }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) as string }],
    })
})
