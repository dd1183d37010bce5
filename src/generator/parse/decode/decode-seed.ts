import type { Problem } from '#generator/output/problem.ts'
import { decodeCharset } from './decode-charset.ts'
import { guessCharset } from './guess-charset.ts'
import { readMhtml } from './mhtml.ts'
import { kindOfBytes } from './byte-kind.ts'
import { leftOutAs } from './file-kind.ts'
import { MAX_FILE_BYTES, tooLarge } from './seed-size.ts'
import { withoutInlined } from './without-inlined.ts'
import type { Seed } from '#generator/parse/article/seed.ts'

/** A page or feed says its charset within this many bytes (https://html.spec.whatwg.org/#determining-the-character-encoding). */
const DECLARATION_BYTES = 1024

/** Byte order marks, the longer first: that of UTF-32LE begins like that of UTF-16LE. */
const BYTE_ORDER_MARKS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-32', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-32', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Seven-bit encodings look like ASCII; these sequences give them away (RFC 1468, RFC 1922, RFC 1843). */
const SEVEN_BIT: readonly (readonly [charset: string, sign: RegExp])[] = [
  // oxlint-disable-next-line no-control-regex -- the escape character is what these encodings shift with
  ['iso-2022', /\u001b[$(][ -~]/],
  ['hz-gb-2312', /~\{[!-~]{2,}~\}/],
]

/**
 * Bytes of a file -> its text, or an error that says what stands in the way. UTF-8 or UTF-16 with a byte order mark, UTF-8 without, or the
 * charset that a page or feed declares. Never a replacement character that was not there before.
 */
export function decodeSeed(file: string, bytes: Uint8Array): Seed | Problem {
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(file, bytes.length)
  const page = bytes.length > 0 ? readMhtml(bytes) : undefined
  return page ? decodePage(file, page) : decodeText(file, bytes)
}

/** A page out of another file -> its text, below a comment that says its address as savers do. `charset`: as a head beside it states. */
export function decodePage(
  file: string,
  {
    bytes,
    address,
    charset,
  }: {
    readonly bytes: Uint8Array
    readonly address?: string | undefined
    readonly charset?: string | undefined
  },
): Seed | Problem {
  const seed = decodeText(file, bytes, charset)
  if ('message' in seed || address === undefined) return seed
  return { file, text: `<!-- saved from url=(0)${address} -->\n${seed.text}` }
}

function decodeText(file: string, bytes: Uint8Array, charset?: string): Seed | Problem {
  const decoded = textOf(file, bytes, charset)
  const isText = typeof decoded === 'string' && !decoded.includes('\0')
  const kind = isText ? undefined : kindOfBytes(bytes)
  if (kind) return leftOutAs(file, kind)
  if (typeof decoded !== 'string') return decoded
  if (!isText) return notText(file, decoded)
  const text = withoutInlined(decoded)
  if (text.trim() === '') return emptyFile(file)
  return { file, text: text.replace(/\r\n?/g, '\n') }
}

/** UTF-8, with or without a byte order mark -> text, or an error that says where it is none. */
export function decodeUtf8(file: string, bytes: Uint8Array): string | Problem {
  const text = decodeCharset('utf-8', bytes)
  return text === undefined ? undecodable(file, bytes, 'utf-8') : text.replace(/^\ufeff/, '')
}

function textOf(file: string, bytes: Uint8Array, stated?: string): string | Problem {
  const [marked, mark = []] =
    BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte)) ?? []
  const body = bytes.subarray(mark.length)
  if (marked !== undefined) return decodeCharset(marked, body) ?? undecodable(file, body, marked)
  const text = decodeCharset('utf-8', body)
  const sevenBit = text === undefined ? undefined : SEVEN_BIT.find(([, sign]) => sign.test(text))?.[0]
  if (text !== undefined && sevenBit === undefined) return text
  const declared = stated ?? declaredCharset(body)
  return (
    (declared === undefined ? undefined : decodeCharset(declared, body)) ??
    undecodable(file, body, declared ?? 'utf-8', sevenBit)
  )
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const opening = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1')
  return /<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w:-]{2,40})/i
    .exec(opening)?.[1]
    ?.toLowerCase()
}

function undecodable(file: string, bytes: Uint8Array, charset: string, guess = guessCharset(bytes)): Problem {
  const offset = charset === 'utf-8' ? invalidByteOffset(bytes) : decodableBytes(charset, bytes)
  const before =
    offset === undefined ? '' : new TextDecoder(charset).decode(bytes.subarray(0, offset), { stream: true })
  const lineStart = before.lastIndexOf('\n') + 1
  return {
    severity: 'error',
    file,
    line: before.split('\n').length,
    column: before.length - lineStart + 1,
    message:
      offset === undefined
        ? `is written in ${charset.toUpperCase()}, which is not read`
        : notValid(charset, bytes, offset),
    hint: guess
      ? `Save the file as UTF-8; it looks like ${guess} (iconv -f ${guess} -t UTF-8).`
      : 'Save the file as UTF-8 in the program it was written with.',
  }
}

function notValid(charset: string, bytes: Uint8Array, offset: number): string {
  const name = charset.toUpperCase()
  const byte = bytes[offset]
  if (byte === undefined) return `not valid ${name}: the last character is cut off`
  return `not valid ${name}: byte 0x${byte.toString(16).padStart(2, '0')} at offset ${offset}`
}

/** The number of bytes that a charset can hold, from the beginning; undefined for a charset that is not known. Halves what is left to look at with every try. */
function decodableBytes(charset: string, bytes: Uint8Array): number | undefined {
  const holds = (length: number) => holdsAll(charset, bytes.subarray(0, length))
  if (!holds(0)) return undefined
  let [least, most] = [0, bytes.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (holds(middle)) least = middle
    else most = middle - 1
  }
  return least
}

/** Whether bytes are valid as far as they go: the last character may go on behind them. */
function holdsAll(charset: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Where UTF-8 breaks: the first replacement character of a forgiving decoder that the bytes do not spell out themselves (EF BF BD). */
function invalidByteOffset(bytes: Uint8Array): number {
  let offset = 0
  const runs = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\uFFFD')
  for (const run of runs.slice(0, -1)) {
    offset += Buffer.byteLength(run)
    const spelled = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!spelled) return offset
    offset += 3
  }
  return 0
}

function notText(file: string, text: string): Problem {
  const before = text.slice(0, text.indexOf('\0'))
  return {
    severity: 'error',
    file,
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
    message: 'holds NUL characters: not a text file, or UTF-16 or UTF-32 without a byte order mark',
    hint: 'Save the text as UTF-8, or move the file out of the seeds folder.',
  }
}

function emptyFile(file: string): Problem {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: 'the file is empty',
    hint: 'Paste the article into it or delete it.',
  }
}
