/** The page in a file of MHTML (RFC 2557), and its address. */
export interface MhtmlPage {
  readonly bytes: Uint8Array
  readonly address: string | undefined
  /** As the part's header states it. */
  readonly charset: string | undefined
}

/** Header lines stand within so many bytes. */
const HEAD_BYTES = 20_000

/** Fields of mails that were sent, and may have the form of a page; browsers write none of them. */
const SENT = ['to', 'received', 'delivered-to', 'return-path']

/** The first part of a web page that a browser saved as one file; undefined for any other bytes. */
export function readMhtml(bytes: Uint8Array): MhtmlPage | undefined {
  const opening = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  if (!/^[A-Za-z][A-Za-z-]{1,40}:/.test(opening)) return undefined
  const head = headerOf(opening)
  const boundary = /multipart\/related[\s\S]{0,400}?boundary="?([^";\s]{1,100})/i.exec(
    head.get('content-type') ?? '',
  )?.[1]
  if (boundary === undefined || SENT.some((field) => head.has(field))) return undefined
  const parts = Buffer.from(bytes).toString('latin1').split(`--${boundary}`).slice(1)
  const address = head.get('snapshot-content-location')
  const pages = parts
    .map(partOf)
    .filter(({ header }) => /^text\/html|^application\/xhtml/i.test(header.get('content-type') ?? ''))
  const page = pages.find(({ header }) => header.get('content-location') === address) ?? pages[0]
  return (
    page && {
      bytes: decoded(page.body, page.header.get('content-transfer-encoding')),
      address: address ?? page.header.get('content-location'),
      charset: /charset="?([\w:-]{2,40})/i.exec(page.header.get('content-type') ?? '')?.[1],
    }
  )
}

interface MhtmlPart {
  readonly header: ReadonlyMap<string, string>
  readonly body: string
}

function partOf(part: string): MhtmlPart {
  const [, head = '', body = ''] = /^\s{0,4}([\s\S]{0,20000}?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? []
  return { header: headerOf(head), body }
}

/** Names in lower case; a value that is folded over several lines is one. */
function headerOf(text: string): ReadonlyMap<string, string> {
  const end = text.search(/\r?\n\r?\n/)
  const lines = (end < 0 ? text : text.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':')
      return colon < 0
        ? []
        : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const]
    }),
  )
}

/** RFC 2045, section 6. */
function decoded(body: string, encoding = ''): Uint8Array {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64')
  if (!/^quoted-printable$/i.test(encoding)) return Buffer.from(body, 'latin1')
  const text = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return Buffer.from(text, 'latin1')
}
