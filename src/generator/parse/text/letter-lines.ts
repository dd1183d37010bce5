import { withoutMail } from '#generator/parse/byline/without-mail.ts'
import type { Line } from './paragraphs.ts'

/** Lines that senders of letters put around the story, in the languages of many newsletters. */
const FURNITURE: readonly RegExp[] = [
  /\b(?:unsubscribe|opt[ -]out|abmelden|abbestellen|desinscri|désabonner|désinscrire|darse de baja|cancelar (?:a )?(?:suscripción|inscrição|subscrição)|annulla l[’']iscrizione|disiscri)/i,
  /\b(?:view|read|see|open)\b.{0,40}\b(?:in (?:(?:your|a|the) )?(?:web ?)?browser|on the web|online|web version)\b|im browser (?:ansehen|lesen|öffnen|anzeigen)|online[- ](?:ansicht|version)|(?:voir|lire|afficher|ver|vedi|visualizza)\b.{0,40}\b(?:navigateur|navegador|browser|en ligne|en línea|online)\b/i,
  /^(?:you(?:[’']re| are)? (?:are )?(?:receiving|received|getting)|this (?:e-?mail|message|newsletter) (?:was|is|has been) sent|was this (?:e-?mail )?forwarded|forwarded (?:this|by)|sie erhalten|diese (?:e-?mail|nachricht) (?:wurde|ging)|vous recevez|recibe(?:s)? este|você (?:está )?receb|ricevi questa)\b/i,
  /^(?:manage|update|change|edit) (?:your |my )?(?:e-?mail |newsletter |subscription |account )*(?:preferences|settings|subscriptions?)\b|^(?:privacy policy|terms of (?:use|service)|contact us|datenschutz|impressum)(?:\s?[|·•]\s?.{0,80})?$/i,
  /^(?:forward (?:this|to a friend)|add us to your address book|sent (?:to|by|from|with)\b.{0,80}|sent from my .{2,30}|von meinem .{2,30} gesendet|envoyé de mon .{2,30})$/i,
]

/** Fields of the head of a letter that was handed on. */
const HEAD_FIELD =
  /^(?:from|to|cc|bcc|date|sent|subject|reply-to|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado|asunto|assunto)\s?:/i

const FORWARDED =
  /^(?:-{2,}\s?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message (?:transféré|d[’']origine)|mensaje (?:reenviado|original)|mensagem (?:encaminhada|original)|messaggio (?:inoltrato|originale))|begin forwarded message:|anfang der weitergeleiteten nachricht)/i

/** Lines of a note above a letter that is handed on. */
const LONGEST_NOTE = 6

/** Lines of a letter as they may be published: without addresses of mail, without what its sender put around the story, without heads of letters within it. */
export function letterLines<Of extends Line>(lines: readonly Of[]): readonly Of[] {
  const kept: Of[] = []
  let isHead = false
  for (const { text: whole, ...rest } of lines) {
    const line = { ...rest, text: whole.replace(/^(?:>\s?)+/, '') } as Of
    if (/^--\s?$/.test(line.text)) continue
    // What somebody wrote above what is handed on is no part of it.
    if (FORWARDED.test(line.text) && kept.length <= LONGEST_NOTE) kept.length = 0
    isHead = FORWARDED.test(line.text) || (isHead && HEAD_FIELD.test(line.text))
    if (isHead || FURNITURE.some((form) => form.test(line.text))) continue
    const text = withoutMail(line.text).trim()
    // Nothing but who it is to, or from, was there.
    if (text !== '' && !(text !== line.text && /^(?:[\p{L} ]{1,20}:|[\p{P}\s]*)$/u.test(text)))
      kept.push({ ...line, text })
  }
  return kept
}
