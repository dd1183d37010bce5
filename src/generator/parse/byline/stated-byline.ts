import { withoutMail } from './without-mail.ts'

const ADDRESS = /^(?:https?:|www\.)/i

/** Names that an archivist or a feed states, several perhaps in one text: "By Jane Roe <jane@…>; jon@… (Jon Rask)" -> "Jane Roe, Jon Rask". Undefined without any. */
export function statedByline(texts: readonly string[]): string | undefined {
  const names = texts.flatMap((text) => text.split(';')).map(nameIn)
  return names.filter((name) => name !== '' && !ADDRESS.test(name)).join(', ') || undefined
}

/** Without what leads to it, an address of mail and the marks beside it, the mark of a handle, and brackets around all of it. */
function nameIn(text: string): string {
  return withoutMail(text)
    .replace(/^[\s,"]+|(?<![\s,"])[\s,"]+$/g, '')
    .replace(/^\(([^()]+)\)$/, '$1')
    .replace(/^@|^(?:by|von|par|por|di)\s(?=\p{Lu})/iu, '')
    .trim()
}
