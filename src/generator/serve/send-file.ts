import type { FileHandle } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { encodingFor } from './compressed.ts'
import type { Compressor } from './compressed.ts'
import { isKnown, rangeOf } from './conditional.ts'
import type { ByteRange } from './conditional.ts'
import { isCompressible } from './content-type.ts'

/** A file to be sent. */
interface SentFile {
  readonly file: FileHandle
  /** Its path in the site. */
  readonly path: string
  readonly status: 200 | 404
  readonly headers: Readonly<Record<string, string>>
  /** What is sent behind the file. */
  readonly addition: Buffer | undefined
  readonly compress: Compressor
}

/** Larger files, in bytes, are sent as they are, piece by piece. */
const COMPRESSED_SIZE = 8 * 1024 * 1024
/** Files are read in pieces of so many bytes. */
const PIECE = 16 * 1024

/**
 * Answers with a file, the part of it that is asked for, or that who asks has it. Each encoding has a validator of its own, made of the
 * file's size, time of change and number on the disk.
 */
export async function sendFile(
  sent: SentFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { file, path, status, addition = Buffer.of(), compress } = sent
  const { size: fileSize, mtimeNs, ino } = await file.stat({ bigint: true })
  const size = Number(fileSize) + addition.length
  const isPage = status === 200
  const isPart = isPage && request.headers.range !== undefined
  const encoding =
    !isPart && size <= COMPRESSED_SIZE && isCompressible(path)
      ? encodingFor(request.headers['accept-encoding'])
      : undefined
  const version = [mtimeNs, size, ino].map((part) => part.toString(36)).join('-')
  const etag = `"${version}${encoding ? `-${encoding}` : ''}"`
  const headers = { ...sent.headers, etag, 'accept-ranges': 'bytes' }
  if (isPage && isKnown(request.headers['if-none-match'], etag)) return end(response, 304, headers)
  const isHead = request.method === 'HEAD'
  if (encoding) {
    const whole = async () => Buffer.concat([await file.readFile(), addition])
    const body = await compress(`${path} ${etag}`, encoding, whole)
    const all = { ...headers, 'content-length': body.length, 'content-encoding': encoding }
    response.writeHead(status, all).end(isHead ? undefined : body)
    return
  }
  const range = isPart && !isHead ? rangeOf(request.headers, etag, size) : undefined
  if (range === 'outside') return end(response, 416, { ...headers, 'content-range': `bytes */${size}` })
  const { first, last } = range ?? { first: 0, last: size - 1 }
  const part = range && { 'content-range': `bytes ${first}-${last}/${size}` }
  response.writeHead(range ? 206 : status, { ...headers, ...part, 'content-length': last - first + 1 })
  if (isHead) response.end()
  else
    await pipeline(Readable.from(piecesOf(file, addition, { first, last })), response).catch(() => undefined)
}

/** An answer without a body. */
export function end(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, headers).end()
}

/** The bytes of a file and of what is sent behind it, read as they are taken. */
async function* piecesOf(
  file: FileHandle,
  addition: Buffer,
  { first, last }: ByteRange,
): AsyncGenerator<Buffer> {
  let at = first
  while (at <= last) {
    const { bytesRead, buffer } = await file.read(
      Buffer.allocUnsafe(PIECE),
      0,
      Math.min(PIECE, last - at + 1),
      at,
    )
    if (bytesRead === 0) break
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
  if (at <= last) yield addition.subarray(addition.length - (last - at + 1))
}
