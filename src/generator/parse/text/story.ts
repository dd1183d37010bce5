import type { Caption, PictureLink, Published } from '#model/article.ts'
import { announcesAsides, isAside } from './aside.ts'
import { readAddress } from './read-address.ts'
import { blocksOf, isTitleLike } from './blocks.ts'
import {
  isCorrespondentLine,
  opensLikeHeadline,
  readAgencyLine,
  readByline,
  readWriter,
} from '#generator/parse/byline/byline.ts'
import { readCaption, readCredit } from './caption.ts'
import { dayFirst } from './dates-in-text.ts'
import type { FoundDate } from './dates-in-text.ts'
import type { Draft } from './draft.ts'
import { withoutEditorsNotes, withoutTakes } from './editors-notes.ts'
import { isMenuLine } from './menu-line.ts'
import { isProse } from './paragraphs.ts'
import type { Line } from './paragraphs.ts'
import { readPublicationLine } from './publication-line.ts'
import type { DayLabel, PublicationLine } from './publication-line.ts'
import { isForeign } from './recognise-language.ts'
import { isAgency, isSourceName } from '#generator/parse/names/source-names.ts'
import { LONGEST_HEADLINE, readHead } from './story-head.ts'

/** Newspapers are younger, and days beyond are placeholders; so is the first of 1970, where computers count from. */
const EARLIEST = '1600-01-01'
const LATEST = '2100-01-01'
const NO_DAY = '1970-01-01'

/** How the data of a page's script begins (JSON-LD), its brackets perhaps escaped. */
const DATA = /\\?\[?\{\s*"@(?:context|graph|type|id)"/

/** Marks of programs are looked for in so many lines at the top. */
const HEAD_LINES = 20

/** What a line says of when the story was put out. */
interface LabelledDay extends Published {
  readonly label?: DayLabel | undefined
}

/** What has been read so far. */
interface Reading {
  headline?: string | undefined
  source?: string | undefined
  byline?: string | undefined
  /** The agency that a line names, which is the source only where no paper is known. */
  agency?: string | undefined
  url?: URL
  badDate?: FoundDate & { readonly line: number }
  /** Whether the lines below an announcement ("Related stories") are still being read. */
  announced: boolean
  readonly stamps: LabelledDay[]
  readonly captions: Caption[]
  readonly pictures: PictureLink[]
  readonly body: Line[]
  readonly asides: string[]
}

/** A kind of line: takes the line into the reading and answers true, or leaves it to the next kind. */
type LineKind = (line: Line, reading: Reading, next: Line | undefined) => boolean

const LINE_KINDS: readonly LineKind[] = [
  takeMarked,
  takeHeadlineAgain,
  takeAddress,
  takePublication,
  takeByline,
  takeRepeated,
  takeCredit,
  takeCaption,
  takeAside,
  takeHeadline,
]

/** Sorts the lines of a pasted story into headline, byline, date, captions, asides and body. A headline found by the dialect is passed in. */
export function readStory(all: readonly Line[], given?: string): Draft {
  const { lines: published, sent, withheld } = withoutEditorsNotes(all.map(bareLine))
  const head = given === undefined ? readHead(published) : { headline: given, asides: [], lines: published }
  const { lines, ...found } = head
  const reading: Reading = {
    announced: false,
    stamps: [],
    captions: [],
    pictures: [],
    body: [],
    ...found,
    asides: [...found.asides],
  }
  for (const [index, line] of lines.entries()) {
    if (!LINE_KINDS.some((take) => take(line, reading, lines[index + 1]))) reading.body.push(line)
  }
  takeSignOff(reading)
  return { ...storyOf(reading, sent), ...(withheld && { withheld }) }
}

/** In the head, the marks of a headline's version go, and the data of a script that a converter left behind a page's title. */
function bareLine(line: Line, index: number): Line {
  if (index > HEAD_LINES) return line
  const at = line.text.search(DATA)
  return { ...line, text: withoutTakes(at > 0 ? line.text.slice(0, at).trim() : line.text) }
}

function storyOf({ body, stamps, agency, ...reading }: Reading, sent?: Published): Draft {
  const { headline, byline, url, badDate, captions, pictures, asides } = reading
  const settled =
    badDate && isForeign(body.map(({ text }) => text).join('\n')) ? dayFirst(badDate).day : undefined
  const published = publishedOf(stamps) ?? sent ?? (settled && { day: settled })
  const source = reading.source ?? (url ? undefined : agency)
  return {
    headline,
    byline,
    url,
    source,
    captions,
    ...(pictures.length > 0 && { pictures }),
    asides,
    blocks: blocksOf(body),
    ...(published && { published }),
    ...(badDate && { badDate }),
  }
}

/** Of what the lines say: what is labelled as the publication before what has no label, that before a change; days that cannot be last. */
function publishedOf(stamps: readonly LabelledDay[]): Published | undefined {
  const plausible = stamps.filter(({ day }) => day >= EARLIEST && day < LATEST && day !== NO_DAY)
  const labels = ['published', undefined, 'updated'] as const
  const best = [...labels.map((label) => plausible.find((stamp) => stamp.label === label)), stamps[0]].find(
    (stamp) => stamp !== undefined,
  )
  return best && { day: best.day, ...(best.time !== undefined && { time: best.time }) }
}

/** Markup has said what the line is; its paragraphs are still looked at. */
function takeMarked(line: Line, reading: Reading): boolean {
  if (line.kind === undefined || line.kind === 'paragraph') return false
  const { headline, body } = reading
  if (line.kind === 'caption') takePicture(line, reading)
  else if (line.kind === 'heading' && body.length === 0 && sameWords(headline ?? line.text, line.text))
    reading.headline = line.text
  else body.push(line)
  return true
}

/** So much longer or shorter they are not the same words, whatever marks stand between them. */
function isOfLength(headline: string, text: string): boolean {
  return Math.abs(text.length - headline.length) <= 20 + headline.length / 4
}

/** The words of a picture, and the picture itself if it is named; words right behind a picture without any are its own. */
function takePicture({ text, picture }: Line, { body, captions, pictures }: Reading): void {
  if (text !== '') captions.push(readCaption(text, true) ?? { text })
  const before = body.length
  const last = pictures.at(-1)
  const own = text === '' ? {} : { caption: captions.length - 1 }
  if (picture) pictures.push({ ...picture, before, ...own })
  else if (last?.before === before && last.caption === undefined) pictures.splice(-1, 1, { ...last, ...own })
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/[^\p{L}\p{N}]/gu, '') === b.replace(/[^\p{L}\p{N}]/gu, '')
}

function takeAddress({ text }: Line, reading: Reading): boolean {
  const url = readAddress(text)
  if (!url) return false
  if (reading.url) reading.asides.push(text)
  else reading.url = url
  return true
}

/** A line that says the headline once more, above the story. */
function takeHeadlineAgain({ text }: Line, { headline, body }: Reading): boolean {
  return (
    body.length === 0 && headline !== undefined && isOfLength(headline, text) && sameWords(headline, text)
  )
}

function takePublication({ text, number }: Line, reading: Reading): boolean {
  const found = readPublicationLine(text)
  if (!found) return false
  const { day, time, label } = found
  if (isWithin(reading) && label === undefined) return takeDatedLink(found, text, reading)
  if (day) reading.stamps.push({ day, ...(time !== undefined && { time }), label })
  else reading.badDate ??= { ...found.date, line: number }
  if (found.name !== undefined) takeName(found.name, reading)
  return true
}

/** Whether the story has begun: more than a standfirst has been read, or a day and a line. */
function isWithin({ body, stamps }: Reading): boolean {
  const hasDay = stamps.length > 0
  if (body.length > (hasDay ? 0 : 4)) return true
  return body.filter(({ text }) => isProse(text)).length > 1
}

/** Within the story, a date alone on a line belongs to the link to another one above it. */
function takeDatedLink(found: PublicationLine, text: string, { body, asides }: Reading): boolean {
  if (found.name !== undefined || !isTitleLike(body.at(-1)?.text ?? '', LONGEST_HEADLINE)) return false
  asides.push(...body.splice(-1).map(({ text }) => text), text)
  return true
}

/** The names beside a date are the writers' or the paper's; a city alone is neither. */
function takeName(name: string, reading: Reading): void {
  const writers = name.split(', ').flatMap((part) => (isSourceName(part) ? [] : (readWriter(part) ?? [])))
  const byline = readByline(name) ?? (writers.join(', ') || undefined)
  if (byline !== undefined) reading.byline ??= byline
  else if (isAgency(name)) reading.agency ??= name
  else if (isSourceName(name)) reading.source ??= name
}

function takeByline({ text }: Line, reading: Reading): boolean {
  const byline = readByline(text)
  const agency = readAgencyLine(text) ?? (reading.body.length === 0 && isAgency(text) ? text : undefined)
  if (agency !== undefined && reading.body.length < 3) reading.agency ??= agency
  else if (isCorrespondentLine(text)) reading.asides.push(text)
  else if (byline === undefined || reading.byline !== undefined || isHeadlineStill(text, reading))
    return false
  else reading.byline = byline
  return true
}

/** "Von der Leyen …" may be the headline where there is none yet. */
function isHeadlineStill(text: string, { headline, url }: Reading): boolean {
  return headline === undefined && url === undefined && opensLikeHeadline(text)
}

/** A line that stands twice is a picture's description and its caption, as pages give them; a paragraph that does is text, and said once. */
function takeRepeated({ text }: Line, reading: Reading, next?: Line): boolean {
  if (text !== next?.text || text.length < 20 || reading.asides.at(-1) === text) return false
  if (isProse(text) && readCaption(text, reading.body.length === 0) === undefined) return true
  reading.asides.push(text)
  reading.announced = false
  return true
}

function takeCredit({ text }: Line, reading: Reading): boolean {
  const credit = readCredit(text)
  const last = reading.captions.at(-1)
  if (credit === undefined || last === undefined || last.credit !== undefined) return false
  reading.captions[reading.captions.length - 1] = { ...last, credit }
  return true
}

function takeCaption({ text }: Line, reading: Reading): boolean {
  const repeated = reading.asides.at(-1) === text
  const caption = readCaption(text, reading.body.length === 0) ?? (repeated ? { text } : undefined)
  if (repeated) reading.asides.pop()
  if (!caption || caption.text === '') return false
  reading.captions.push(caption)
  return true
}

function takeAside({ text }: Line, reading: Reading): boolean {
  const announces = announcesAsides(text)
  const announced = reading.announced && isTitleLike(text.replace(/\.{3}$/, ''), 160)
  reading.announced = announces || announced
  if (!announces && !announced && !isAside(text)) return false
  reading.asides.push(text)
  return true
}

/** Where the head gave none: a line that reads like one before the first paragraph. */
function takeHeadline({ text, kind }: Line, reading: Reading): boolean {
  const { headline, body, url } = reading
  if (
    kind !== undefined ||
    headline !== undefined ||
    url ||
    body.length > 0 ||
    !isTitleLike(text, LONGEST_HEADLINE)
  )
    return false
  reading.headline = text
  return true
}

/** A few words below the last paragraph, the agency, the desk or the city of the bureau, are no part of it. */
function takeSignOff(reading: Reading): void {
  const { body, asides } = reading
  if (body.length > 1 && isAgency(body.at(-1)?.text ?? '')) reading.agency ??= body.pop()?.text
  while (body.length > 2 && body.at(-1)?.kind !== 'item' && isMenuLine(body.at(-1)?.text ?? ''))
    asides.push(body.pop()?.text ?? '')
  const [before, last] = body.slice(-2)
  if (!before || !last || last.kind !== undefined || body.length <= 3) return
  if (isTitleLike(last.text, 40) && !isTitleLike(before.text))
    asides.push(...body.splice(-1).map(({ text }) => text))
}
