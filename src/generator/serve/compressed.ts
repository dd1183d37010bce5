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

/** Compresses an answer; `key` must name its content. Who asks for the same at the same time gets the same bytes. */
export type Compressor = (key: string, encoding: Encoding, body: () => Promise<Buffer>) => Promise<Buffer>

/** Keeps the latest `KEPT_BYTES` of what it compressed. */
export function createCompressor(): Compressor {
  const kept = new Map<string, Buffer>()
  const underWay = new Map<string, Promise<Buffer>>()
  let size = 0
  const keep = (name: string, compressed: Buffer): void => {
    kept.set(name, compressed)
    size += compressed.length
    for (const [oldest, { length }] of kept) {
      if (size <= KEPT_BYTES) break
      kept.delete(oldest)
      size -= length
    }
  }
  return (key, encoding, body) => {
    const name = `${encoding} ${key}`
    const found = kept.get(name)
    if (found) return Promise.resolve(found)
    const made =
      underWay.get(name) ??
      compress(encoding, body)
        .then((compressed) => {
          keep(name, compressed)
          return compressed
        })
        .finally(() => underWay.delete(name))
    underWay.set(name, made)
    return made
  }
}

async function compress(encoding: Encoding, body: () => Promise<Buffer>): Promise<Buffer> {
  const bytes = await body()
  if (encoding === 'gzip') return toGzip(bytes)
  return toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
}
