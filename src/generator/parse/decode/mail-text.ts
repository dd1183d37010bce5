/** Lines of a mail's head (RFC 5322), and those that only programs write. */
const FIELD = /^[A-Z][A-Za-z-]{1,40}:(?:\s|$)/
const PERSONAL = /^(?:From|To|Cc|Subject|Date|Reply-To|Sender):/i
const TECHNICAL =
  /^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type|Content-Transfer-Encoding|DKIM-Signature|X-[\w-]{1,40}|List-[\w-]{1,40}|Authentication-Results|In-Reply-To|References):/i

/** Longest head that is looked at, in characters. */
const HEAD = 20_000

/** Whether a text is a mail as programs keep it, or a box of them (RFC 4155), with its addresses. */
export function isMail(text: string): boolean {
  if (!/^\s*(?:From |[A-Z][A-Za-z-]{1,40}:)/.test(text)) return false
  const opening = text.slice(0, HEAD).trimStart()
  const head =
    (/^From \S{1,200} [^\n]{10,60}\n([^]*)/.exec(opening)?.[1] ?? opening).split(/\n\s*\n/)[0] ?? ''
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n')
  const fields = lines.filter((line) => FIELD.test(line))
  const isWhole = fields.length === lines.length && fields.length >= 3
  return (
    isWhole &&
    fields.some((line) => PERSONAL.test(line)) &&
    fields.some((line) => TECHNICAL.test(line) || /^(?:From|To):.*@/i.test(line))
  )
}

/** Whether words are in it: a body, and of several parts one that is a text. */
export function hasMailText(text: string): boolean {
  const [head = '', ...rest] = text.trimStart().split(/\n\s*\n/)
  const type = /^Content-Type:\s*([\w/-]{1,80})/im.exec(head)?.[1]?.toLowerCase() ?? 'text/plain'
  if (type.startsWith('text/')) return rest.join('').trim() !== ''
  return type.startsWith('multipart/') && /^Content-Type:\s*text\/(?:plain|html)/im.test(rest.join('\n\n'))
}
