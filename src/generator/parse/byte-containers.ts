import { constants, gunzipSync } from 'node:zlib'
import { isMailBox, isSentMail } from './decode/mail-text.ts'
import { readMhtml } from './decode/mhtml.ts'
import type { ByteContainer } from './containers/container.ts'

/** Told by bytes, in this order. A new one is one file and one entry. */
const BYTE_CONTAINERS: readonly ByteContainer[] = [
  {
    name: 'a box of mails',
    matches: ({ bytes }) => isMailBox(opening(bytes)),
    load: async () => (await import('./mail/mail.ts')).readMailBox,
  },
  {
    name: 'a mail',
    matches: ({ bytes }) => isSentMail(opening(bytes)) && readMhtml(bytes) === undefined,
    load: async () => (await import('./mail/mail.ts')).readMail,
  },
  {
    name: 'a web archive (WARC)',
    matches: ({ bytes }) => isWarc(bytes),
    load: async () => (await import('./web-archive/warc.ts')).readWarc,
  },
  {
    name: 'a PDF',
    matches: ({ bytes }) =>
      /^\s{0,1024}%PDF-\d/.test(Buffer.from(bytes.subarray(0, 1100)).toString('latin1')),
    load: async () => (await import('./pdf/pdf.ts')).readPdf,
  },
  {
    name: 'an archive (ZIP)',
    matches: ({ bytes }) => startsWith(bytes, 'PK\u0003\u0004'),
    load: async () => (await import('./zipped.ts')).readZipped,
  },
]

/** The container that a file is by its bytes, if it is one. */
export function containerOfBytes(file: string, bytes: Uint8Array): ByteContainer | undefined {
  return BYTE_CONTAINERS.find(({ matches }) => matches({ file, bytes }))
}

/** Characters, a byte each, by which a text is told. */
const OPENING = 200_000

/** A file whose first letters are those of no mail is not looked at any further. */
function opening(bytes: Uint8Array): string {
  const first = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  if (!/^(?:\xef\xbb\xbf)?\s{0,20}(?:From |[!-9;-~]{1,80}[ \t]{0,9}:)/.test(first)) return ''
  return Buffer.from(bytes.subarray(0, OPENING))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/\r\n?/g, '\n')
}

/** Also one that is compressed, record by record or as a whole. */
function isWarc(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 'WARC/')) return true
  if (!startsWith(bytes, '\u001f\u008b')) return false
  try {
    const first = gunzipSync(bytes.subarray(0, 4096), { finishFlush: constants.Z_SYNC_FLUSH })
    return startsWith(first, 'WARC/')
  } catch {
    return false
  }
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic
}
