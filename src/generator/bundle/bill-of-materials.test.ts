import { readFileSync } from 'node:fs'
import { build } from 'vite'
import type { Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { billOfMaterials, runTimePackages } from './bill-of-materials.ts'
import type { LockFile } from './bill-of-materials.ts'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile

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
  // Of Python's own library: no copyleft; comes with the command line of markdown-it, which never runs.
  'PSF-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
])

test('few packages are in the published site, and their names are known', () => {
  expect(runTimePackages(lock).map(([name]) => name)).toEqual([
    '@tanstack/query-core',
    '@tanstack/react-query',
    'cookie',
    'react',
    'react-dom',
    'react-router',
    'scheduler',
    'set-cookie-parser',
    'stemmer',
  ])
})

test("the code of the published app is ours and that of packages on its list, and no other's", async () => {
  const { output } = (await build({ logLevel: 'error', build: { write: false } })) as Rolldown.RolldownOutput
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  const packages = modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? [])
  const listed = new Set(runTimePackages(lock).map(([name]) => name))
  expect([...new Set(packages)].filter((name) => !listed.has(name))).toEqual([])
  expect(new Set(packages).size).toBeGreaterThan(4)
  const foreign = modules.filter((id) => !/\/(?:node_modules|src)\/|\/index\.html$|^\0/.test(id))
  expect(foreign).toEqual([])
})

test('every package has a licence that lets us use it', () => {
  const found = Object.entries(lock.packages).filter(([path]) => path !== '')
  expect(found.filter(([, { license = '' }]) => !LICENCES.has(license)).map(([path]) => path)).toEqual([])
})

test('the bill of materials tells name, version, licence and hash of each', () => {
  const { path, body } = billOfMaterials(lock)
  const bill = JSON.parse(String(body)) as { components: readonly Record<string, unknown>[] }
  expect(path).toBe('sbom.cdx.json')
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' })
  expect(bill.components).toHaveLength(runTimePackages(lock).length)
  expect(bill.components[0]).toMatchObject({
    name: '@tanstack/query-core',
    purl: expect.stringMatching(/^pkg:npm\/%40tanstack\/query-core@\d+\.\d+\.\d+$/) as string,
    licenses: [{ license: { id: 'MIT' } }],
    hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) as string }],
  })
})
