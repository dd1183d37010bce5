import PostalMime from 'postal-mime'
import type { Email } from 'postal-mime'
import { withoutMail } from '#generator/parse/byline/without-mail.ts'
import type { Part, RawFile } from '#generator/parse/containers/container.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { forwardedHead } from './forwarded.ts'
import { mailsOfBox } from './mbox.ts'
import { senderOf } from './sender.ts'

/** The articles of a mail: its own, or those of mails that it hands on as attachments. */
export async function* readMail({ bytes }: RawFile): AsyncGenerator<Part> {
  yield* lettersIn(bytes, 1, 0)
}

/** The articles of a box of mails, one for each. */
export async function* readMailBox({ bytes }: RawFile): AsyncGenerator<Part> {
  for (const mail of mailsOfBox(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
    yield* lettersIn(mail.bytes, mail.line, 0)
}

/** Mails are handed on in mails no deeper. */
const DEEPEST = 3

async function* lettersIn(bytes: Uint8Array, line: number, depth: number): AsyncGenerator<FeedEntry> {
  const mail = await parsedMail(bytes)
  if (!mail) {
    yield { ...NOTHING, line, broken: 'is a mail that cannot be read' }
    return
  }
  const inner =
    depth < DEEPEST ? mail.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822') : []
  for (const { content } of inner) yield* lettersIn(bytesOf(content), line, depth + 1)
  if (inner.length === 0) yield letterOf(mail, line)
}

const NOTHING = { published: [], modified: [], authors: [], texts: [] }

async function parsedMail(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 })
  } catch {
    return undefined
  }
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
}

/** Programs that send what is new in feeds; the day of such a mail is that of the sending. */
const SENT_LATER = /^rss2email\b/i

/** What a mail says of its article. Addresses of mail go no further. */
function letterOf(mail: Email, line: number): FeedEntry {
  const field = (...names: readonly string[]) =>
    names.flatMap((name) => mail.headers.find(({ key }) => key === name)?.value ?? [])[0]
  const texts = textsOf(mail)
  const handed = forwardedHead(mail.text ?? '')
  const isResent = SENT_LATER.test(field('user-agent', 'x-mailer') ?? '')
  const { authors, source } = senderOf({
    name: withoutMail(handed?.from ?? mail.from?.name ?? '').replace(/^"|"$/g, ''),
    list: /^\s*"?([^"<]*[^"<\s])"?\s*</.exec(field('list-id') ?? '')?.[1],
    feed: field('x-feedname', 'x-feed-title'),
  })
  return {
    line,
    title: headlineOf(withoutMail(handed?.subject ?? mail.subject ?? '')),
    published: isResent
      ? []
      : [handed?.date ?? (handed ? '' : (field('date') ?? mail.date ?? ''))].filter((date) => date !== ''),
    modified: [],
    authors,
    source,
    url: addressOf(
      field('x-rss-url', 'archived-at', 'x-feed-link', 'content-location', 'x-url') ??
        linkIn(texts[0]?.text ?? ''),
    ),
    texts,
    isLetter: true,
    ...(texts.length === 0 && { leftOut: 'is a mail without text' }),
  }
}

/** A mail says in plain text what it says in HTML, if it has both; HTML says what is a heading and what is a quotation. */
function textsOf({ html = '', text = '' }: Email): FeedEntry['texts'] {
  if (lettersOf(html.replace(/<style[^]*?<\/style>|<[^<>]{0,4000}>/gi, '')) * 2 > lettersOf(text))
    return [{ text: html, isHtml: true }]
  return text.trim() === '' ? [] : [{ text: text.replace(PICTURE, ''), isHtml: false }]
}

/** Programs that make plain text of HTML write pictures as Markdown does. */
const PICTURE = /!\[[^[\]]{0,1000}\]\([^()\s]{1,2000}\)/g

function lettersOf(text: string): number {
  return text.replace(/\s+/g, '').length
}

/** "Fwd: AW: [Tarn] Weir shut" -> "Weir shut". */
function headlineOf(subject: string): string | undefined {
  return (
    subject
      .replace(/^(?:\s*(?:re|aw|antw|sv|vs|fwd?|wg|tr|rv|enc|i|r)\s?(?:\[\d{1,3}\])?\s?:)+\s*/i, '')
      .replace(/^\[[^[\]]{1,60}\]\s*(?=\S)/, '')
      .trim() || undefined
  )
}

function addressOf(text: string | undefined): string | undefined {
  return /https?:\/\/[^\s<>"]+/.exec(text ?? '')?.[0].replaceAll('&amp;', '&')
}

/** Where programs that mail feeds put the address of the article: above the text or below it. */
function linkIn(text: string): string | undefined {
  return (
    /^\s*(?:<p>\s*)?(?:Link|URL):\s*(?:<a href=")?(https?:\/\/[^\s<>"]+)/i.exec(text)?.[1] ??
    /\n(?:Link|URL):\s*(https?:\/\/\S+)\s*$/i.exec(text)?.[1]
  )
}
