import type { Reader } from '#archive/reader.ts'
import type { Ref } from '#archive/format.ts'
import { ArchiveError } from '#archive/archive-error.ts'

/** Longest wait for a file, in milliseconds. */
const PATIENCE_MS = 8_000

/**
 * Reads the archive's files from the host that serves the page; the only place that fetches. A file with a name made
 * of its hash is checked against it by the browser. Missing files (404, or a host's page in their place) and damaged
 * ones reject with an `ArchiveError`; a dropped connection, a busy server or a long silence with the browser's error.
 */
export function readOverHttp(base: string): Reader {
  return {
    json: async (path, ref) => parseJson(path, await (await request(base, path, ref)).text()),
    bytes: async (path, ref) => new Uint8Array(await (await request(base, path, ref)).arrayBuffer()),
  }
}

async function request(base: string, path: string, ref: Ref | undefined): Promise<Response> {
  const options = ref === undefined ? { cache: 'no-cache' as const } : { integrity: integrityOf(ref) }
  const response = await fetch(base + path, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) })
  if (response.status === 404 || response.status === 410) throw new ArchiveError('missing', path)
  if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`)
  if (response.headers.get('content-type')?.startsWith('text/html')) throw new ArchiveError('missing', path)
  return response
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ArchiveError('damaged', path)
  }
}

/** Subresource integrity wants the hash in base64. */
function integrityOf(ref: Ref): string {
  const bytes = ref.slice(0, 64).match(/../g) ?? []
  return `sha256-${btoa(String.fromCharCode(...bytes.map((pair) => Number.parseInt(pair, 16))))}`
}
