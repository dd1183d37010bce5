/** A field in the head of a mail: any signs but white space and colons, then a colon (RFC 5322, sections 2.2 and 4.5). */
const FIELD = /^[!-9;-~]{1,80}[ \t]{0,9}:/

/** Fields that nothing but a mail has (RFC 5322, section 3.6; RFC 5321, section 4.4; RFC 2045). */
const OWN =
  /^(?:Return-Path|Delivered-To|Envelope-To|X-Original-To|Message-ID|In-Reply-To|MIME-Version|DKIM-Signature|ARC-Seal|Authentication-Results|Received-SPF|List-Unsubscribe|Received:\s{0,9}(?:from|by|\(|id|with)\b.*)[ \t]{0,9}(?::|$)/i

/** Those that say who writes to whom, also as programs name them that save a mail as text. */
const ADDRESSED = /^(?:From|To|Cc|Bcc|Sender|Reply-To|Von|An|De|Para|Da)[ \t]{0,9}:.*[^\s@]@[^\s@]/i

/** What stands above the head in a box of mails (RFC 4155), or where one was handed on. */
const ABOVE =
  /^(?:From (?:\S[^\n]{0,240}\d:\d\d[^\n]{0,40}|-[^\n]{0,60})\n|-{3,}[^\n]{3,60}-{3,}\s|Begin forwarded message:\s)\s*/

/** Longest head that is looked at, in characters: filters write tens of thousands. */
const HEAD = 200_000

/** Fields that mails begin with, in any order. */
const USUAL =
  /^(?:From|To|Cc|Bcc|Sender|Reply-To|Subject|Date|Sent|Message-ID|Received|Return-Path|Delivered-To|MIME-Version|Content-Type|Content-Transfer-Encoding|User-Agent|List-[\w-]{2,30}|X-[\w-]{2,40})[ \t]{0,9}:/i

/** A head that was damaged, or that other words stand above, is looked for in so many lines. */
const DAMAGED_HEAD = 40

/**
 * Whether a text is a mail as programs keep it, or a box of them, with its addresses: it opens with a block of fields, one of which is a mail's own or
 * holds an address, or such a block stands near its top. Other texts may begin with fields, too.
 */
export function isMail(text: string): boolean {
  const lines = headOf(text)
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
  const fields = lines.filter((line) => FIELD.test(line))
  const isHead =
    FIELD.test(lines[0] ?? '') &&
    fields.length >= Math.min(2, text.trim().split('\n', 3).length) &&
    // Programs on the way break a line now and then.
    lines.length - fields.length <= Math.max(1, lines.length / 5) &&
    fields.some((line) => OWN.test(line) || ADDRESSED.test(line))
  if (isHead) return true
  const opening = text.slice(0, 20_000).split('\n', DAMAGED_HEAD)
  return (
    opening.filter((line) => USUAL.test(line)).length >= 3 && opening.some((line) => ADDRESSED.test(line))
  )
}

/** Whether such a text is a mail with the fields of RFC 5322, which can be read; programs that save a mail as text name them in other languages. */
export function isSentMail(text: string): boolean {
  return (
    /^(?:From|Subject|Date|Message-ID|MIME-Version|Received)[ \t]{0,9}:/im.test(headOf(text)) && isMail(text)
  )
}

/** Whether such a text is a box of mails, each below a line of the box's own. */
export function isMailBox(text: string): boolean {
  return /^\s{0,9}From (?:\S[^\n]{0,240}\d:\d\d[^\n]{0,40}|-[^\n]{0,60})\n/.test(text) && isSentMail(text)
}

/** Whether words are in it: a body, and of several parts one that is a text. */
export function hasMailText(text: string): boolean {
  const head = headOf(text)
  const body = text.slice(text.indexOf(head) + head.length)
  const type = /^Content-Type:\s*([\w/-]{1,80})/im.exec(head)?.[1]?.toLowerCase() ?? 'text/plain'
  if (type.startsWith('text/')) return body.trim() !== ''
  return type.startsWith('multipart/') && /^Content-Type:\s*text\/(?:plain|html)/im.test(body)
}

/** The lines up to the first empty one. */
function headOf(text: string): string {
  const opening = text.slice(0, HEAD).trimStart().replace(ABOVE, '')
  const end = opening.search(/\n[ \t]*\n/)
  return end < 0 ? opening : opening.slice(0, end)
}
