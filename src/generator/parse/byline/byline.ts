import { asRead, isKnownPlace } from '#generator/parse/names/dateline-places.ts'
import { isAgency } from '#generator/parse/names/source-names.ts'

/** Kinds of pieces that are said to be by their writer, in the languages that bylines are read in. */
const PIECE =
  '(?:written|reported|story|text|words|report|analysis|opinion|bericht|artikel|analyse|kommentar|reportage|gastbeitrag|interview|kolumne|protokoll|' +
  'texte|récit|article|enquête|propos recueillis|entretien|escrito|texto|reportaje|reportagem|análisis|análise|opinión|testo|articolo|servizio|intervista)'

/** "By", "Ein Bericht von", "Propos recueillis par", "Texto de", "A cura di", and words such as "Autor:". */
const LEAD = new RegExp(
  `^(?:(?:(?:an?|eine?|une?) )?(?:${PIECE} )?(?:by|von|par|por|di)|(?:text|texte|texto|testo|${PIECE}) (?:de|di)|a cura di|(?:text|texte|texto|testo|autor(?:in|en)?|auteure?|autora?|autore)\\s?(?=:)):?\\s`,
  'iu',
)

/** "De notre correspondant à Oslo,", "Dal nostro inviato", "Von unserem Korrespondenten": before or behind the name. Capitals tell, so that the case of each word is spelled out. */
const CORRESPONDENT =
  `(?:${eitherCase('de dal del do da von by por par der die')})?\\s?(?:${eitherCase('notre nos nuestro nuestra nosso nossa nostro nostra unserem unserer unser our')})?\\s?` +
  `(?:${eitherCase('envoyé envoyée enviado enviada inviato inviata korrespondent korrespondentin korrespondenten corresponsal correspondente corrispondente correspondant correspondante correspondent')})` +
  '(?:\\s(?:spéciale?|especial|speciale?))?(?![\\p{L}])'
const WHERE = '(?:\\s(?:à|au|en|in|a|em|aus|da)\\s\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)?'
const CORRESPONDENT_FIRST = new RegExp(`^${CORRESPONDENT}(?:${WHERE}(?:\\s?[,:–-]\\s|$)|\\s(?=\\p{Lu}))`, 'u')
const CORRESPONDENT_LAST = new RegExp(`^(.{3,80}?),?\\s(?:–\\s|-\\s|\\()?${CORRESPONDENT}${WHERE}\\)?$`, 'u')

function eitherCase(words: string): string {
  return words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')
}

/** What follows the names: the desk, the place, a second line's worth of facts. */
const TAIL =
  /\s?(?:[|•·/]|\u2014|\u2013|\s-\s|\(|=|,\s(?!(?:and|und|et)\b)|\s(?:in|for|at|aus|avec|con|com|mit|à|updated|published|staff|special to)(?!\p{L})).*$/iu

/** Names before the last with commas between: "Ada Lund, Tove Birk and Jon Rask". */
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’-]+){1,3}"
const SEVERAL = new RegExp(`^${NAME}(?:, ${NAME}){1,5},? (?:and|&|und|et|y|e) ${NAME}`, 'u')

/** The names of a line that says who wrote the story; undefined for any other line. */
export function readByline(line: string): string | undefined {
  if (line.length > 140) return undefined
  const named = namesAfterLead(line)
  if (named === undefined) return undefined
  const names = (SEVERAL.exec(named)?.[0] ?? named.replace(TAIL, '')).trim()
  return isNames(names) && !isKnownPlace(names) && !isAgency(names) ? asWritten(names) : undefined
}

/** The names of words that stand where a writer is named, without what leads to them: "ADA LUND", "Ada Lund, Oslo". */
export function readWriter(words: string): string | undefined {
  return readByline(`By ${words}`)
}

function namesAfterLead(line: string): string | undefined {
  const behind = CORRESPONDENT_LAST.exec(line)?.[1]
  const lead = CORRESPONDENT_FIRST.exec(line) ?? LEAD.exec(line)
  return lead ? line.slice(lead[0].length).replace(CORRESPONDENT_FIRST, '') : behind
}

/** The agency of a line such as "By Reuters" or "Von dpa"; undefined for any other line. */
export function readAgencyLine(line: string): string | undefined {
  const lead = line.length <= 60 ? LEAD.exec(line)?.[0] : undefined
  const agency = lead && line.slice(lead.length).replace(/\s?=$/, '').trim()
  return agency !== undefined && isAgency(agency) ? agency : undefined
}

/** Whether a line says no more than that a correspondent sent the story: "De notre correspondante à Oslo". */
export function isCorrespondentLine(line: string): boolean {
  const lead = line.length <= 80 ? CORRESPONDENT_FIRST.exec(line)?.[0] : undefined
  return lead !== undefined && /^\p{Lu}/u.test(line) && line.length === lead.length
}

/** Whether a line may be the headline though it opens like a byline: "Von der Leyen warns …"; "By" opens none. */
export function opensLikeHeadline(line: string): boolean {
  return /^(?:von|par|por|di)\s/i.test(line)
}

/** Whether the words could be people's names: two to eight, capitalised but for "and" and particles. */
export function isNames(words: string): boolean {
  const parts = words.split(/[\s,]+/)
  const named = parts.every((part) =>
    /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|&|al|am|bin|bint|d[’']\p{Lu}[\p{L}\p{M}]*|da|das|de|degli|del|della|den|der|des|di|do|dos|du|e|el|et|ibn|la|le|los|ten|ter|und|v\.|van|vom|von|y|zu|zum|zur)$/u.test(
      part,
    ),
  )
  return named && parts.length >= 2 && parts.length <= 8 && !/[.!?]$/.test(words)
}

/** Names in capitals as one reads them; initials beside other words stay. */
function asWritten(names: string): string {
  const isAllCapitals = names === names.toUpperCase()
  return names
    .split(' ')
    .map((word) => (word.length > 3 || (isAllCapitals && !word.includes('.')) ? asRead(word) : word))
    .join(' ')
}
