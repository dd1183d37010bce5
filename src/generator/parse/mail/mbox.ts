import { Buffer } from 'node:buffer'

/** The line before each mail of a box: "From sender Tue Mar  5 09:26:00 2024", as programs write it (RFC 4155; Gmail, mutt, Thunderbird). */
const SEPARATOR = /^From (?:\S.{0,200} )?.{0,60}\d{1,2}:\d\d.{0,60}$|^From - ?\S?.{0,60}$/

/** A field of the head of a mail, or what quotes a line of it. */
const FIELD = /^>?[!-9;-~]{1,80}[ \t]{0,9}:/

/** A mail as it lies in a box. */
export interface BoxedMail {
  readonly bytes: Buffer
  /** Line of the file on which it begins, from 1. */
  readonly line: number
}

const FROM = Buffer.from('From ')
const FEED = 0x0a

/**
 * The mails of a box in their order. A separator is a line that begins with "From ", holds a time and stands above the head of a mail: programs do not agree on
 * the blank line before it. A length that the head states and that ends before a separator is believed, as such boxes do not quote the lines of their mails.
 */
export function* mailsOfBox(bytes: Buffer): Generator<BoxedMail> {
  let start = separatorAt(bytes, 0) ? 0 : nextSeparator(bytes, 0)
  let [line, counted] = [1, 0]
  while (start !== undefined) {
    const begin = lineEnd(bytes, start)
    const end = statedEnd(bytes, begin) ?? nextSeparator(bytes, begin) ?? bytes.length
    line += countLines(bytes, counted, begin)
    counted = begin
    yield { bytes: unquoted(bytes.subarray(begin, end)), line }
    start = end < bytes.length ? end : undefined
  }
}

/** The offset of the next separator behind one. */
function nextSeparator(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(FROM, from); at >= 0; at = bytes.indexOf(FROM, at + FROM.length))
    if (at > 0 && bytes[at - 1] === FEED && separatorAt(bytes, at)) return at
  return undefined
}

function separatorAt(bytes: Buffer, at: number): boolean {
  const end = lineEnd(bytes, at)
  return SEPARATOR.test(lineOf(bytes, at, end)) && FIELD.test(lineOf(bytes, end, lineEnd(bytes, end)))
}

/** A line without its end; long ones are cut. */
function lineOf(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('latin1', start, Math.min(end, start + 400)).replace(/[\r\n]+$/, '')
}

/** Behind the line feed of the line at an offset. */
function lineEnd(bytes: Buffer, from: number): number {
  const feed = bytes.indexOf(FEED, from)
  return feed < 0 ? bytes.length : feed + 1
}

/** Where a mail ends whose head states its length (mboxcl); undefined where no separator stands there. */
function statedEnd(bytes: Buffer, begin: number): number | undefined {
  const opening = bytes.toString('latin1', begin, Math.min(bytes.length, begin + 20_000))
  const head = /^[^]*?\r?\n\r?\n/.exec(opening)?.[0]
  const length = head && /^Content-Length:[ \t]{0,9}(\d{1,9})[ \t\r]*$/im.exec(head)?.[1]
  if (!head || length === undefined) return undefined
  let end = begin + head.length + Number(length)
  while (bytes[end] === FEED || bytes[end] === 0x0d) end++
  if (end === bytes.length) return end
  return end < bytes.length && bytes[end - 1] === FEED && separatorAt(bytes, end) ? end : undefined
}

/** ">From " at the begin of a line was "From " before it was put into the box. */
function unquoted(mail: Buffer): Buffer {
  if (!mail.includes('\n>From ') && !mail.includes('\n>>From ')) return mail
  return Buffer.from(mail.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
}

function countLines(bytes: Buffer, from: number, to: number): number {
  let count = 0
  for (let at = bytes.indexOf(FEED, from); at >= 0 && at < to; at = bytes.indexOf(FEED, at + 1)) count++
  return count
}
