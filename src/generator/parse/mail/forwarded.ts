/** What the head of a letter says that was handed on within another. */
export interface ForwardedHead {
  readonly from: string | undefined
  readonly date: string | undefined
  readonly subject: string | undefined
}

/** How programs announce such a letter, in the languages of many of them; white space may be any. */
const ANNOUNCED =
  /(?:-{2,}\s?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message (?:transféré|d[’']origine)|mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|messaggio (?:inoltrato|originale))\s?-{2,}|begin forwarded message:|anfang der weitergeleiteten nachricht:)/i

const FIELDS = {
  from: /^[>\s*]*(?:from|von|de|da)\s?:[\s*]*(.{1,300})$/im,
  date: /^[>\s*]*(?:date|sent|datum|gesendet|fecha|enviado|data|envoyé|inviato)\s?:[\s*]*(.{1,100})$/im,
  subject: /^[>\s*]*(?:subject|betreff|objet|asunto|assunto|oggetto)\s?:[\s*]*(.{1,600})$/im,
} as const

/** Letters of a note that somebody may put above what is handed on, and of a head. */
const NOTE = 1500
const HEAD = 2000

/** The head of the letter that a text hands on, if it does nothing else. */
export function forwardedHead(text: string): ForwardedHead | undefined {
  const at = text.slice(0, NOTE).search(ANNOUNCED)
  if (at < 0) return undefined
  const head = text.slice(at, at + HEAD).split(/\n[>\s]*\n(?=[>\s]*\S)/, 3)
  // Some programs leave a line blank between the announcement and the head.
  const lines = head.slice(0, 2).join('\n')
  const said = (form: RegExp) => form.exec(lines)?.[1]?.trim()
  const found = { from: said(FIELDS.from), date: said(FIELDS.date), subject: said(FIELDS.subject) }
  return found.from === undefined || found.subject === undefined ? undefined : found
}
