import type { OutputFile } from '#generator/output/output-file.ts'

/** What this reads of a package-lock.json (version 3): "node_modules/react" to what is installed there. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
}

/**
 * The packages that are installed for the published site's code, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). Without a
 * time or a serial number: the same packages give the same bytes.
 */
export function billOfMaterials(lock: LockFile): OutputFile {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', name: 'dateline', version: lock.packages['']?.version ?? '0' },
    },
    components: runTimePackages(lock).map(([name, found]) => componentOf(name, found)),
  }
  return { path: 'sbom.cdx.json', body: `${JSON.stringify(bill, null, 2)}\n` }
}

/** Name and entry of every package that is not only for building and testing. */
export function runTimePackages({ packages }: LockFile): readonly (readonly [string, LockedPackage])[] {
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path, found]) => [path.slice(path.lastIndexOf('node_modules/') + 13), found] as const)
}

function componentOf(name: string, { version = '', license = '', integrity = '' }: LockedPackage) {
  return {
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ license: { id: license } }],
    hashes: [
      { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
    ],
  }
}
