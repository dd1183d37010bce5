import type { Rolldown } from 'vite'
import { LICENCES_FILE } from './licences.ts'

/** What this reads of a package-lock.json (version 3): "node_modules/react" to what is installed there. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

interface LockedPackage {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** Where the bill lies in a published site. */
export const BILL_FILE = 'sbom.cdx.json'

/**
 * The packages of which something is in the published site's files, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), in JSON. Without a
 * time or a serial number: the same packages give the same bytes. `paths`: theirs in the lock file (`packagesIn`).
 */
export function billOfMaterials({ packages }: LockFile, paths: readonly string[]): string {
  const { name = '', version = '', license = '' } = packages[''] ?? {}
  const application = {
    type: 'application',
    'bom-ref': name,
    name,
    version,
    licenses: [{ expression: license }],
    externalReferences: [{ type: 'license', url: LICENCES_FILE }],
  }
  const refOf = (path: string) => purlOf(nameOf(path), packages[path] ?? {})
  const needs = (path: string) => {
    const named = { ...packages[path]?.dependencies, ...packages[path]?.peerDependencies }
    return paths.filter((other) => nameOf(other) in named)
  }
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: application },
    components: paths.map((path) => componentOf(nameOf(path), packages[path] ?? {})),
    dependencies: [
      { ref: name, dependsOn: paths.map(refOf) },
      ...paths.map((path) => ({ ref: refOf(path), dependsOn: needs(path).map(refOf) })),
    ],
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}

/** The packages whose code, styles or fonts are in what was built, by their paths in the lock file; sorted. */
export function packagesIn({ output }: Pick<Rolldown.RolldownOutput, 'output'>): readonly string[] {
  const sources = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : file.originalFileNames))
  return [...new Set(sources.flatMap((path) => PACKAGE.exec(path.replaceAll('\\', '/')) ?? []))].sort()
}

/** The innermost package that a file is in. */
const PACKAGE = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/

/** "node_modules/@a/b" -> "@a/b". */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/** https://github.com/package-url/purl-spec */
function purlOf(name: string, { version = '' }: LockedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

function componentOf(name: string, locked: LockedPackage) {
  const { version = '', license = '', integrity = '' } = locked
  const purl = purlOf(name, locked)
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [{ license: { id: license } }],
    hashes: [
      { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
    ],
  }
}
