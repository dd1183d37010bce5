import { readAddress } from './read-address.ts'
import { isAside } from './aside.ts'
import { isTitleLike } from './blocks.ts'
import {
  isCorrespondentLine,
  opensLikeHeadline,
  readAgencyLine,
  readByline,
  readWriter,
} from '#generator/parse/byline/byline.ts'
import { readCaption, readCredit } from './caption.ts'
import { cleanLine } from './clean-line.ts'
import { spellsHeadline } from './headline-from-address.ts'
import { isMenuLine } from './menu-line.ts'
import { isProse } from './paragraphs.ts'
import type { Line } from './paragraphs.ts'
import { readPublicationLine } from './publication-line.ts'
import { isAgency, isPaperName } from '#generator/parse/names/source-names.ts'

/** Headlines are at most so long; a longer first line is the story's first paragraph. Beside an address that spells one, it is the standfirst earlier. */
export const LONGEST_HEADLINE = 180
const LONGEST_BESIDE_ADDRESS = 110

/** Lines of a head are at most so many; a text without a paragraph among them is a list. */
const LONGEST_HEAD = 40

/** So many short lines one after the other may be a menu. */
const MENU_RUN = 3

/** Two or three names, perhaps with a place behind them. */
const WRITER =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}(?:,? (?:in|à|en|em|a|aus) \p{Lu}[\p{L} -]{1,30}|, \p{Lu}[\p{L}-]{1,20})?$/u

/** What the lines above a story say, each taken out of `lines`. */
export interface StoryHead {
  readonly headline?: string
  /** The paper's name on a line of its own. */
  readonly source?: string
  /** An agency's name on a line of its own. */
  readonly agency?: string
  /** A name alone on a line beside the day. */
  readonly byline?: string | undefined
  /** Menus and kickers. */
  readonly asides: readonly string[]
  /** What is left to be read, in its order. */
  readonly lines: readonly Line[]
}

/** Finds headline and paper in the lines above the first paragraph, in whatever order they stand, and the menus above them. */
export function readHead(lines: readonly Line[]): StoryHead {
  const end = lines.findIndex(({ text }, index) => isProse(text) && !mayBeHeadline(text, index))
  const head = lines.slice(0, Math.min(end < 0 ? lines.length : end, LONGEST_HEAD))
  const heading = head.findIndex(({ kind }) => kind === 'heading')
  if (heading >= 0) return underHeading(lines, heading)
  return head.every(({ kind }) => kind === undefined) ? underHeadline(lines, head) : { asides: [], lines }
}

/** A headline may be long, and the first line one though it ends with an exclamation mark. */
function mayBeHeadline(text: string, index: number): boolean {
  return isTitleLike(text, LONGEST_HEADLINE) || (index === 0 && isTitleLike(text.replace(/!$/, '')))
}

/** Markup says what the headline is; short lines above it are the menu of the page. */
function underHeading(lines: readonly Line[], heading: number): StoryHead {
  const head = lines.slice(0, heading + 1)
  const { papers, names } = papersIn(head, head[heading])
  const isMenu = (line: Line, index: number) =>
    index < heading &&
    line.kind !== 'caption' &&
    !papers.includes(line) &&
    (line.kind === 'item' || !isRead(line.text))
  return {
    ...names,
    asides: lines.filter(isMenu).map(({ text }) => text),
    lines: lines.filter((line, index) => !papers.includes(line) && !isMenu(line, index)),
  }
}

function underHeadline(lines: readonly Line[], head: readonly Line[]): StoryHead {
  const headline = headlineIn(head)
  if (!headline) return { asides: [], lines }
  const at = head.indexOf(headline)
  const { papers, names } = papersIn(head, headline)
  const writer = writerIn(
    [...head.slice(at + 1), ...head.slice(0, at)].filter((line) => !papers.includes(line)),
  )
  const isAside = ({ text }: Line, index: number) => isMenuLine(text) || (index < at && !isRead(text))
  const taken = new Set([headline, ...papers, ...(writer ? [writer] : [])])
  const asides = new Set(head.filter((line, index) => !taken.has(line) && isAside(line, index)))
  return {
    headline: headline.text,
    ...names,
    ...(writer && { byline: readWriter(writer.text) }),
    asides: [...asides].map(({ text }) => text),
    lines: lines.filter((line) => !taken.has(line) && !asides.has(line)),
  }
}

/** Lines that name the paper: alone, or behind the headline as the titles of pages do ("Ferry stays - Bothnia Courier"). */
function papersIn(head: readonly Line[], headline: Line | undefined) {
  const isPaper = (text: string) =>
    (isPaperName(text) && !isMenuLine(text)) || paperBehind(text, headline?.text) !== undefined
  const papers = head.filter(
    (line) => line !== headline && isPaper(line.text) && readByline(line.text) === undefined,
  )
  const names = papers.map(({ text }) => paperBehind(text, headline?.text) ?? text)
  const source = names.find((name) => !isAgency(name))
  const agency = names.find(isAgency)
  return {
    papers,
    names: { ...(source !== undefined && { source }), ...(agency !== undefined && { agency }) },
  }
}

function paperBehind(title: string, headline = ''): string | undefined {
  if (headline === '' || !title.startsWith(headline)) return undefined
  return /^\s[|–—:·-]\s(.{2,60}?)(?: \1)?$/.exec(title.slice(headline.length))?.[1]
}

/** The first line that reads like a headline and is neither a menu nor the paper's name; those only where there is nothing else, and an agency's never. */
function headlineIn(head: readonly Line[]): Line | undefined {
  const url = head.map(({ text }) => readAddress(text)).find((address) => address !== undefined)
  const longest = url && spellsHeadline(url) ? LONGEST_BESIDE_ADDRESS : LONGEST_HEADLINE
  const isCaption = (line: Line) =>
    url !== undefined && head.some((other) => other !== line && other.text === line.text)
  const candidates = head.filter(
    (line) =>
      isTitleLike(cleanLine(line.text).replace(/!$/, ''), longest) && !isCaption(line) && !isRead(line.text),
  )
  const titled = candidates.find(({ text }) => isTitleOf(text, candidates))
  if (titled) return titled
  const menu = menuIn(head)
  const own = candidates.filter((line) => !menu.has(line) && isOwnTitle(line.text))
  const [first, second] = own
  const isKicker = first && second && isEntry(first.text) && !isEntry(second.text)
  return (
    (isKicker ? afterEntries(own) : first) ??
    candidates.findLast(({ text }) => isOwnTitle(text) && !isMenuLine(text)) ??
    candidates.find(({ text }) => !isAgency(text))
  )
}

/** Lines of menus: sections, and what stands among them in a run of short lines. */
function menuIn(head: readonly Line[]): ReadonlySet<Line> {
  const runs: Line[][] = [[]]
  for (const line of head) {
    if (isEntry(line.text) && !isPaperName(line.text)) runs.at(-1)?.push(line)
    else runs.push([])
  }
  const menus = runs.filter((run) => run.length >= MENU_RUN && run.some(({ text }) => isMenuLine(text)))
  return new Set([...menus.flat(), ...head.filter(({ text }) => isMenuLine(text))])
}

/** Whether another line is the title of the page: the same with the paper's name behind it. */
function isTitleOf(headline: string, others: readonly Line[]): boolean {
  return others.some(({ text }) => paperBehind(text, headline) !== undefined)
}

/** Neither the paper's name nor a point. */
function isOwnTitle(text: string): boolean {
  return !isPaperName(text) && !/^[•*+–-]\s/.test(text)
}

/** A word or two in capitals are a kicker; three and more short lines at the top are a menu. */
function afterEntries(own: readonly Line[]): Line | undefined {
  const rest = own.findIndex(({ text }) => !isEntry(text))
  const isKicker = rest >= 3 || own.slice(0, rest).every(({ text }) => text === text.toUpperCase())
  return isKicker ? own[rest] : own[0]
}

function isEntry(text: string): boolean {
  return text.length <= 24 && text.split(' ').length <= 2
}

/** Whether a line is read by what it says, so that it is no headline: a day, a byline, an address, a credit, an invitation. */
function isRead(text: string): boolean {
  return (
    readPublicationLine(text) !== undefined ||
    (readByline(text) !== undefined && !opensLikeHeadline(text)) ||
    readAgencyLine(text) !== undefined ||
    isCorrespondentLine(text) ||
    readAddress(text) !== undefined ||
    readCredit(text) !== undefined ||
    readCaption(text, true) !== undefined ||
    isAside(text)
  )
}

/** A person's name alone on a line (or with a place) beside the day, or right below the headline of a text that has one. */
function writerIn(head: readonly Line[]): Line | undefined {
  if (!head.some(isDay) || head.some(({ text }) => readByline(text) !== undefined)) return undefined
  return head.find(
    ({ text }, index) =>
      (index === 0 || isDay(head[index - 1]) || isDay(head[index + 1])) &&
      WRITER.test(text) &&
      readWriter(text) !== undefined &&
      !isMenuLine(text),
  )
}

function isDay(line: Line | undefined): boolean {
  return line !== undefined && readPublicationLine(line.text) !== undefined
}
