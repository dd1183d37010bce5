import { readDesk } from './desk-credit.ts'
import { BETWEEN_NAMES } from '#model/writers.ts'
import { onlyWritersIn, writersIn } from './writer-names.ts'

const MOST_WRITERS = 12

/** What a page says of who wrote its article. */
export interface StatedWriters {
  /** Statements for programs, the most telling first, each of one or more texts. */
  readonly stated: readonly (readonly string[])[]
  /** Lines that are shown where a byline stands. */
  readonly shown: readonly string[]
  /** Names and host of the paper, which is no writer. */
  readonly papers: readonly string[]
  /** Of the page, a tag of BCP 47. */
  readonly language?: string | undefined
}

/**
 * The byline of a page: the people of the first statement that names any, else of the first line that holds nothing but names of several words, put
 * together as the page itself does it; without any person the newsroom or agencies that such a line credits. Undefined when nobody is named.
 */
export function readWriters({ stated, shown, papers, language }: StatedWriters): string | undefined {
  const paper = new Set(papers.map(squeezed).filter((name) => name !== ''))
  const isPaper = (name: string) => paper.has(squeezed(name))
  const people = (names: readonly string[]) => distinct(names.filter((name) => !isPaper(name)))
  const found = [...stated.map((texts) => texts.flatMap(writersIn)), ...shown.map(onlyWritersIn)]
  const named = found.map(people).find((names) => names.length > 0)
  if (!named) return wholeCredit(shown.flatMap((line) => readDesk(line, isPaper) ?? []))
  const fuller = shown
    .filter((line) => JOINS_PEOPLE.test(line))
    .map((line) => people(onlyWritersIn(capitalised(line))))
  const names = fuller.find((writers) => isAllAndMore(writers, named)) ?? named
  return joined(names.slice(0, MOST_WRITERS), [...shown, ...stated.flat()], language)
}

/** The first credit, or the longest of which it is a part. */
function wholeCredit([first, ...others]: readonly string[]): string | undefined {
  return others.reduce(
    (whole, next) =>
      whole !== undefined && next.length > whole.length && next.includes(whole) ? next : whole,
    first,
  )
}

/** Whether all the named, by their family names at least, and others are among the writers. */
function isAllAndMore(writers: readonly string[], named: readonly string[]): boolean {
  const families = new Set(writers.map(familyName))
  return writers.length > named.length && named.every((name) => families.has(familyName(name)))
}

/** Behind a comma alone may stand an office or a place. */
const JOINS_PEOPLE = /[/&]|\s(?:and|und|y|e|et|och|og|ja|en)\s/i

/** Style sheets write lines in capitals whose letters are small in the page. */
function capitalised(line: string): string {
  return line.replace(/(?<![\p{L}\p{M}'’.])\p{Ll}(?=\.|\p{L}{3})/gu, (letter) => letter.toUpperCase())
}

function familyName(name: string): string {
  return squeezed(name.split(' ').at(-1) ?? '')
}

/** Languages whose word for "and" is known to those who take bylines apart. */
const LISTED = /^(?:de|en|es|fi|fr|it|nb|nl|no|pt|sv|da)\b/

/** The names with the marks and words between them that the first of the texts has; else with those of the language. */
function joined(names: readonly string[], texts: readonly string[], language?: string): string {
  const together = new RegExp(names.map(escaped).join(`(${BETWEEN_NAMES})`), 'iu')
  const [, ...between] = texts.map((text) => together.exec(text)).find((found) => found !== null) ?? []
  if (between.length > 0 || !LISTED.test(language ?? ''))
    return names.map((name, index) => (index > 0 ? joint(between[index - 1]) : '') + name).join('')
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}

/** A word for "and" is kept, any mark becomes a comma. */
function joint(between = ''): string {
  const and = /\p{L}+/u.exec(between)?.[0].toLowerCase()
  return and === undefined ? ', ' : ` ${and} `
}

function escaped(name: string): string {
  return name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}

function distinct(names: readonly string[]): readonly string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => squeezed(other) === squeezed(name)) === index,
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
