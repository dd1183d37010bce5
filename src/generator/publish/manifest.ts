/**
 * The list of a site's files with their hashes, as `sha256sum` writes and checks it: "hash  path" a line, sorted by
 * path. The site's own list is `MANIFEST_FILE`; it names what this build made and nothing else.
 */
export type Manifest = ReadonlyMap<string, string>

export const MANIFEST_FILE = 'manifest-sha256.txt'

/**
 * Lists of files that earlier deployments left (data and code with a hash in the name), youngest first: a tab that
 * was opened before goes on working for as many deployments.
 */
export const CARRIED_FILES: readonly string[] = ['previous-1-sha256.txt', 'previous-2-sha256.txt']

export function formatManifest(manifest: Manifest): string {
  return [...manifest.keys()]
    .sort()
    .map((path) => `${manifest.get(path)}  ${path}\n`)
    .join('')
}

/** The inverse of `formatManifest`; lines of any other shape are left out. */
export function parseManifest(text: string): Manifest {
  const manifest = new Map<string, string>()
  for (const line of text.split('\n'))
    if (/^[0-9a-f]{64} {2}./.test(line)) manifest.set(line.slice(66), line.slice(0, 64))
  return manifest
}
