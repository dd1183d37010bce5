import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>
}
const installed = Object.entries(packages).filter(([path]) => path !== '')

/** The package that `from` gets when it asks for a name: npm looks beside it, then in every folder above. */
function resolved(from: string, name: string): LockedPackage | undefined {
  const found = packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`]
  if (found || from === '') return found
  return resolved(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

test('every optional package that a package names is locked, or "npm ci" refuses the lock file', () => {
  const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => {
      const found = resolved(path, name)
      return found?.version === undefined || found.integrity === undefined
    }),
  )
  expect(missing).toEqual([])
})

test('every package has a version and a hash', () => {
  expect(
    installed.filter(([, { version, integrity }]) => version === undefined || integrity === undefined),
  ).toEqual([])
})

test('no package runs a script when it is installed', () => {
  expect(
    installed.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path),
  ).toEqual([])
})
