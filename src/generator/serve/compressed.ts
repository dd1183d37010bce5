import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Ways to compress an answer, the better one first. */
export type Encoding = 'br' | 'gzip'

/** Bytes of compressed answers that are kept. */
const KEPT_BYTES = 64 * 1024 * 1024

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** The best encoding that the browser accepts. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  const names = (accepted ?? '').split(',').map((part) => part.trim())
  return (['br', 'gzip'] as const).find((name) =>
    names.some((part) => part.split(';')[0] === name && !/;\s*q=0(\.0*)?$/.test(part)),
  )
}

/** Compresses answers and keeps the latest; `key` must name the content. */
export function createCompressor(): (key: string, encoding: Encoding, body: Buffer) => Promise<Buffer> {
  const kept = new Map<string, Buffer>()
  let size = 0
  return async (key, encoding, body) => {
    const name = `${encoding} ${key}`
    const found = kept.get(name)
    if (found) return found
    const compressed = await (encoding === 'br'
      ? toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : toGzip(body))
    kept.set(name, compressed)
    size += compressed.length
    for (const [oldest, { length }] of kept) {
      if (size <= KEPT_BYTES) break
      kept.delete(oldest)
      size -= length
    }
    return compressed
  }
}
