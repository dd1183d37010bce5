import { brotliDecompressSync } from 'node:zlib'
import { LimitReader, WARCParser } from 'warcio'
import type { WARCRecord } from 'warcio'
import { ContainerFault } from '#generator/parse/containers/container.ts'
import type { Part, RawFile } from '#generator/parse/containers/container.ts'
import { createBudget } from '#generator/parse/containers/inflation.ts'
import type { Budget } from '#generator/parse/containers/inflation.ts'
import { decodePage } from '#generator/parse/decode/decode-seed.ts'

/** The pages of a web archive (ISO 28500), each as if it had been saved by itself; pictures, scripts, robots.txt and what was not found are left alone. */
export function readWarc({ bytes }: RawFile): AsyncGenerator<Part> {
  return pagesIn(bytes)
}

/** The pages in the bytes of a web archive, compressed or not. */
export async function* pagesIn(bytes: Uint8Array): AsyncGenerator<Part> {
  const budget = createBudget()
  for await (const record of WARCParser.iterRecords(piecesOf(bytes))) {
    const { reader } = record
    if (isPage(record)) yield await pageOf(record, budget)
    else for await (const _ of reader);
    // Asked for the next record of an archive that ends within one, the library would look for it for ever.
    if (reader instanceof LimitReader && reader.limit > 0)
      throw new ContainerFault('is a web archive that is cut off', 'Save it again from where it came from.')
  }
}

async function pageOf(record: WARCRecord, budget: Budget): Promise<Part> {
  const address = addressOf(record)
  const bytes = await bodyOf(record, budget)
  const page = decodePage('page.html', { bytes, address, charset: charsetOf(record) })
  if ('message' in page) return { ...NOTHING, leftOut: `${address}: ${page.message}` }
  return { name: 'page.html', text: page.text }
}

const NOTHING = { line: 1, published: [], modified: [], authors: [], texts: [] }

/** So that a compressed archive is not inflated as a whole. */
const PIECE = 64 * 1024

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

/** Larger records are films and archives. */
const MOST_BYTES = 16 * 1024 * 1024

/** Whether a record is a page that was found, or one that a browser was asked for. */
function isPage(record: WARCRecord): boolean {
  const { warcType, httpHeaders } = record
  if (record.warcContentLength > MOST_BYTES || !/^https?:/.test(addressOf(record))) return false
  if (warcType === 'resource') return /html/i.test(record.warcContentType ?? '')
  const status = Number(httpHeaders?.statusCode ?? 0)
  return (
    warcType === 'response' && status >= 200 && status < 300 && /html/i.test(header(record, 'content-type'))
  )
}

/** Some programs write it in angle brackets. */
function addressOf({ warcTargetURI }: WARCRecord): string {
  return (warcTargetURI ?? '').replace(/^<|>$/g, '')
}

function header({ httpHeaders }: WARCRecord, name: string): string {
  return httpHeaders?.headers.get(name) ?? ''
}

function charsetOf(record: WARCRecord): string | undefined {
  const type = header(record, 'content-type') || (record.warcContentType ?? '')
  return /charset="?([\w:-]{2,40})/i.exec(type)?.[1]?.toLowerCase()
}

/** Unpacked; Brotli, which the library hands on as it is, too. */
async function bodyOf(record: WARCRecord, budget: Budget): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of record.contentReader) {
    budget.spend(piece.length)
    pieces.push(piece)
  }
  const bytes = Buffer.concat(pieces)
  if (!/\bbr\b/i.test(header(record, 'content-encoding'))) return bytes
  try {
    const inflated = brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES })
    budget.spend(inflated.length)
    return inflated
  } catch {
    // Says that it is compressed, and is not.
    return bytes
  }
}
