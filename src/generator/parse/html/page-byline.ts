import { isNames } from '#generator/parse/text/byline.ts'

/** Words that lead to the names of writers. */
const LEAD =
  /^(?:(?:written|reported|story|text|words|report|analysis|opinion|posted|published|article)\s)?(?:by|von|por|par|di|de la redaccion|escrito por|propos recueillis par|ein (?:bericht|artikel) von|text|texto|autor(?:in)?|author|foto|af|av|door)(?:\s?[:|]\s?|\s)/iu

/** Between names. "and" in the languages that are read here. */
const BETWEEN = /\s*(?:[,;/|•·&+]|\s(?:and|und|y|e|et|och|og|ja|en)\s)\s*/iu

/** What is no name: offices, organisations, addresses, times. */
const NO_NAME =
  /^(?:the\s)?(?:staff|editor|editors|editorial|redaktion|redacci[oó]n|rédaction|redazione|admin|administrator|agencies|agenturen|agencias|newsroom|news desk|web desk|guest|anonymous|an[oó]nimo|unknown|n\/a|none|null|undefined)\b|\b(?:staff|writer|editor|reporter|correspondent|columnist|contributor|redakteur(?:in)?|journalist(?:in)?|korrespondent(?:in)?|special to)\b|\b(?:GmbH|AG|Inc|LLC|Ltd|S\.?A\.?|B\.?V\.?|Verlag|Media|Group)\.?$|@|https?:|www\.|\.(?:com|de|at|ch|org|net|co)\b|\d{2}|[<>{}[\]]/iu

const LONGEST_NAME = 60
const LONGEST_BYLINE = 120
const MOST_WRITERS = 12

/**
 * The names of people in what a page states of its writers, one after the other with commas: of the first statement that has any, else of the first
 * shown line that holds nothing but names of several words. `papers` are the names and host of the paper, which is no writer. Undefined when no
 * person is named.
 */
export function readWriters(
  stated: readonly (readonly string[])[],
  shown: readonly string[],
  papers: readonly string[],
): string | undefined {
  const paper = new Set(papers.map(squeezed).filter((name) => name !== ''))
  const writersIn = (parts: readonly string[]) =>
    distinct(parts.filter((name) => isName(name) && !paper.has(squeezed(name))))
  const found = [...stated.map((texts) => texts.flatMap(partsOf)), ...shown.map(onlyNames)]
  const writers = found.map(writersIn).find((names) => names.length > 0)
  return writers?.slice(0, MOST_WRITERS).join(', ')
}

function distinct(names: readonly string[]): readonly string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => squeezed(other) === squeezed(name)) === index,
  )
}

function partsOf(statement: string): readonly string[] {
  const named = statement.replace(/\s+/g, ' ').trim().replace(LEAD, '')
  return named.split(BETWEEN).map((part) => bare(part.replace(LEAD, '')))
}

/** A line that begins with anything but a name of several words, or says more than names, offices and places, names nobody for sure. */
function onlyNames(line: string): readonly string[] {
  const parts = line.length > LONGEST_BYLINE ? [] : partsOf(line).filter((part) => part !== '')
  const isMore = (part: string) => isFull(part) || NO_NAME.test(part) || /^\p{Lu}\S*$/u.test(part)
  return parts[0] !== undefined && isFull(parts[0]) && parts.every(isMore) ? parts.filter(isFull) : []
}

/** A first name and a family name at least. */
function isFull(part: string): boolean {
  return part.includes(' ') && isNames(part) && isName(part)
}

/** Whether a line begins like a byline: "By Jane Roe", "Von Jane Roe". */
export function beginsLikeByline(line: string): boolean {
  return line.length <= LONGEST_BYLINE && /^(?:by|von|por|par|di)[\s:]/iu.test(line)
}

/** A handle, a bracket or an address behind a name is none of it. */
function bare(name: string): string {
  return name
    .replace(/\s*(?:\([^()]*\)|@\w+|\S+@\S+|<[^<>]*>)\s*/g, ' ')
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

/** "oe24.at", "OE24 GmbH" and "oe24" are one paper. */
function squeezed(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\.(?:com|org|net|[a-z]{2})(?:\.[a-z]{2})?$/, '')
    .replace(/\s(?:gmbh|ag|inc\.?|llc|ltd\.?)$/, '')
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
