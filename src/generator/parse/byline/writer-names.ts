import { namesIn } from '#model/writers.ts'
import { isNames } from './byline.ts'
import { isKnownPlace } from '#generator/parse/names/dateline-places.ts'
import { withoutMail } from './without-mail.ts'

/** Words that lead to the names of writers. */
const LEAD =
  /^(?:(?:written|reported|story|text|words|report|analysis|opinion|posted|published|publicado|article)\s)?(?:by|von|por|par|di|de la redaccion|escrito por|propos recueillis par|ein (?:bericht|artikel) von|text|texto|autor(?:in)?|author|foto|af|av|door|текст|автор)(?:\s?[:|]\s?|\s)/iu

/** What is no name: offices, organisations, addresses, times. */
const NO_NAME =
  /^(?:the\s)?(?:staff|editor|editors|editorial|redaktion|redacci[oó]n|rédaction|redazione|admin|administrator|agencies|agenturen|agencias|newsroom|news desk|web desk|guest|anonymous|an[oó]nimo|unknown|n\/a|none|null|undefined)\b|\b(?:staff|writer|editor|reporter|correspondent|columnist|contributor|redakteur(?:in)?|journalist(?:in)?|korrespondent(?:in)?|special to|publicado|published|posted|updated|aktualisiert|veröffentlicht)\b|\b(?:GmbH|AG|Inc|LLC|Ltd|S\.?A\.?|B\.?V\.?|Verlag|Media|Group)\.?$|@|https?:|www\.|\.(?:com|de|at|ch|org|net|co)\b|\d{2}|[<>{}[\]]/iu

/** For whom or from where they write. */
const AFFILIATION = /\s(?:(?:[Ff]or|für|[Pp]ara|pour|per)\s|(?:in|en|em|aus|from|desde)\s(?=\p{Lu})).*$/u

const LONGEST_NAME = 60
const LONGEST_BYLINE = 120

/** The parts of a statement that may name writers, in order, each a person or an agency; empty where none does. */
export function writersIn(statement: string): readonly string[] {
  return partsOf(statement).filter(isName)
}

/** The writers in a line with nothing but names of several words first, then offices, places and times; empty for any other line. */
export function onlyWritersIn(line: string): readonly string[] {
  const parts = line.length > LONGEST_BYLINE ? [] : partsOf(line).filter((part) => part !== '')
  const isMore = (part: string) => isFull(part) || NO_NAME.test(part) || /^\p{Lu}\S*$/u.test(part)
  return parts[0] !== undefined && isFull(parts[0]) && parts.every(isMore)
    ? parts.filter((part) => isFull(part) && !isKnownPlace(part))
    : []
}

/** Whether a line begins like a byline: "By Jane Roe", "Von: Jane Roe". */
export function beginsLikeByline(line: string): boolean {
  return line.length <= LONGEST_BYLINE && /^(?:by|von|por|par|di)[\s:]/iu.test(line)
}

/** A statement without the words that lead to its names. */
export function withoutLead(statement: string): string {
  return statement.replace(/\s+/g, ' ').trim().replace(LEAD, '')
}

function partsOf(statement: string): readonly string[] {
  return namesIn(withoutLead(statement)).map((part) => bare(part.replace(LEAD, '')))
}

/** A first name and a family name at least. */
function isFull(part: string): boolean {
  return part.includes(' ') && isNames(part) && isName(part)
}

/** A handle, a bracket, an address or a paper behind a name is none of it. */
function bare(name: string): string {
  return withoutMail(name)
    .replace(/\([^()]*\)|@\w+|<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(AFFILIATION, '')
    .replace(/^[\s.:–—-]+|[\s:–—-]+$/g, '')
    .trim()
}

function isName(name: string): boolean {
  return (
    name.length >= 3 &&
    name.length <= LONGEST_NAME &&
    /^\p{L}/u.test(name) &&
    name.split(' ').length <= 5 &&
    /\p{Lu}|\p{Lo}/u.test(name) &&
    !NO_NAME.test(name)
  )
}
