import type { Reader } from '#archive/files/reader.ts'
import { ROOT_FILE } from '#archive/format/file-names.ts'
import type { Ref } from '#archive/source/root.ts'
import { ArchiveError } from '#archive/source/archive-error.ts'
import { TIMEOUT_MS } from '#app/core/load-code.ts'

/**
 * Reads the archive's files from the host that serves the page; the only place that fetches. A file with a name made
 * of its hash is checked against it, and fetched once more past all caches if it differs. Missing files
 * (404, or a host's page in their place) and damaged ones reject with an `ArchiveError`, of the kind "updated" if the
 * root names another directory than the one given or read at first; a dropped connection, a busy server or a long silence
 * with another error. However slow a connection is, it is waited for as long as something arrives.
 */
export function readOverHttp(base: string, known?: Ref): Reader {
  let directory: unknown = known

  async function bytes(path: string, ref?: Ref): Promise<Uint8Array> {
    try {
      return await (ref === undefined ? ask(base, path, { cache: 'no-cache' }) : askChecked(base, path, ref))
    } catch (error) {
      if (ref !== undefined && error instanceof ArchiveError && (await isUpdated()))
        throw new ArchiveError('updated', path)
      throw error
    }
  }

  async function isUpdated(): Promise<boolean> {
    const now = await ask(base, ROOT_FILE, { cache: 'no-cache' })
      .then((root) => directoryIn(parseJson(ROOT_FILE, textOf(root))))
      .catch(() => undefined)
    return directory !== undefined && now !== undefined && now !== directory
  }

  async function json(path: string, ref?: Ref): Promise<unknown> {
    const value = parseJson(path, textOf(await bytes(path, ref)))
    if (path === ROOT_FILE) directory ??= directoryIn(value)
    return value
  }

  return { json, bytes }
}

async function askChecked(base: string, path: string, ref: Ref): Promise<Uint8Array> {
  for (const cache of ['default', 'reload'] as const) {
    const bytes = await ask(base, path, { cache })
    if (await hasHash(base + path, bytes, ref)) return bytes
  }
  throw new ArchiveError('damaged', path)
}

async function ask(base: string, path: string, options: RequestInit): Promise<Uint8Array<ArrayBuffer>> {
  const timeout = createIdleTimeout()
  try {
    const response = await fetch(base + path, { ...options, signal: timeout.signal })
    if (response.status === 404 || response.status === 410) throw new ArchiveError('missing', path)
    if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`)
    if (response.headers.get('content-type')?.startsWith('text/html')) throw new ArchiveError('missing', path)
    return await bytesOf(response, timeout)
  } finally {
    timeout.end()
  }
}

/** The whole body; every piece that arrives renews the timeout. */
async function bytesOf({ body }: Response, { renew, signal }: IdleTimeout): Promise<Uint8Array<ArrayBuffer>> {
  const heard = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (piece, controller) => {
      renew()
      controller.enqueue(piece)
    },
  })
  return new Uint8Array(await new Response(body?.pipeThrough(heard, { signal })).arrayBuffer())
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ArchiveError('damaged', path)
  }
}

function directoryIn(root: unknown): unknown {
  return (root as { readonly directory?: unknown } | null)?.directory
}

/**
 * Whether a file that arrived is the one that its name promises. Browsers compute hashes for secure pages only; on plain
 * http we ask for it once more, out of the browser's cache, and have the browser check that.
 */
async function hasHash(address: string, bytes: Uint8Array<ArrayBuffer>, ref: Ref): Promise<boolean> {
  const hash = ref.slice(0, 64)
  if (!isSecureContext) return isChecked(address, hash)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === hash
}

async function isChecked(address: string, hash: string): Promise<boolean> {
  // Subresource integrity wants the hash in base64.
  const bytes = hash.match(/../g) ?? []
  const base64 = btoa(String.fromCharCode(...bytes.map((pair) => Number.parseInt(pair, 16))))
  return fetch(address, { integrity: `sha256-${base64}`, cache: 'force-cache' }).then(
    () => true,
    () => false,
  )
}

/** Ends a request to which nothing arrives for `TIMEOUT_MS`, however long it takes in all. */
interface IdleTimeout {
  /** Aborted with a `TimeoutError` when nothing has arrived for too long. */
  readonly signal: AbortSignal
  /** To be called when something has arrived. */
  readonly renew: () => void
  /** To be called when everything has. */
  readonly end: () => void
}

/** Starts the clock. */
function createIdleTimeout(): IdleTimeout {
  const silence = new AbortController()
  let timer: ReturnType<typeof setTimeout>
  const end = () => clearTimeout(timer)
  const renew = () => {
    end()
    timer = setTimeout(
      () => silence.abort(new DOMException('nothing has arrived for a while', 'TimeoutError')),
      TIMEOUT_MS,
    )
  }
  renew()
  return { signal: silence.signal, renew, end }
}
