import type { Caption, Published } from '#model/article.ts'
import { announcesAsides, isAside } from './aside.ts'
import { readAddress } from './address.ts'
import { blocksOf, isTitleLike } from './blocks.ts'
import { isNames, readByline } from './byline.ts'
import { readCaption, readCredit } from './caption.ts'
import { isKnownPlace } from './dateline-places.ts'
import type { FoundDate } from './dates-in-text.ts'
import { spellsHeadline } from './headline-from-address.ts'
import type { Line } from './paragraphs.ts'
import { readPublicationLine } from './publication-line.ts'
import type { PublicationLine } from './publication-line.ts'
import { isSourceName } from './source-names.ts'
import type { Draft } from './draft.ts'

/** A story as its lines give it, with the date that could not be read, if any. */
export interface Story extends Draft {
  readonly badDate?: FoundDate & { readonly line: number }
}

/** Headlines are at most so long; a longer first line is the story's first paragraph. Beside an address that spells one, it is the standfirst earlier. */
const LONGEST_HEADLINE = 180
const LONGEST_BESIDE_ADDRESS = 110

/** What has been read so far. */
interface Reading {
  headline?: string
  published?: Published
  source?: string
  byline?: string
  url?: URL
  badDate?: FoundDate & { readonly line: number }
  /** Whether the lines below an announcement ("Related stories") are still being read. */
  announced: boolean
  readonly captions: Caption[]
  readonly body: Line[]
  readonly asides: string[]
}

/** A kind of line: takes the line into the reading and answers true, or leaves it to the next kind. */
type LineKind = (line: Line, reading: Reading, next: Line | undefined) => boolean

const LINE_KINDS: readonly LineKind[] = [
  takeMarked,
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
export function readStory(lines: readonly Line[], headline?: string): Story {
  const reading: Reading = {
    ...(headline !== undefined && { headline }),
    announced: false,
    captions: [],
    body: [],
    asides: [],
  }
  for (const [index, line] of lines.entries()) {
    if (!LINE_KINDS.some((take) => take(line, reading, lines[index + 1]))) reading.body.push(line)
  }
  takeSignOff(reading)
  const { body, announced: _, ...rest } = reading
  return { ...rest, blocks: blocksOf(body) }
}

/** Markup has said what the line is; its paragraphs are still looked at. */
function takeMarked(line: Line, reading: Reading): boolean {
  if (line.kind === undefined || line.kind === 'paragraph') return false
  const { headline, body, captions } = reading
  if (line.kind === 'caption') captions.push(readCaption(line.text, true) ?? { text: line.text })
  else if (line.kind === 'heading' && body.length === 0 && sameWords(headline ?? line.text, line.text))
    reading.headline = line.text
  else body.push(line)
  return true
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

function takePublication({ text, number }: Line, reading: Reading): boolean {
  const found = readPublicationLine(text)
  if (!found) return false
  if (reading.body.length > 0 && !isLabelled(text)) return takeDatedLink(found, text, reading)
  if (found.day)
    reading.published ??= { day: found.day, ...(found.time !== undefined && { time: found.time }) }
  else reading.badDate ??= { ...found.date, line: number }
  if (found.name !== undefined) takeName(found.name, reading)
  return true
}

function isLabelled(text: string): boolean {
  return /^(?:first |last )?(?:published|updated|posted|modified)\b/i.test(text)
}

/** Within the story, a date alone on a line belongs to the link to another one above it. */
function takeDatedLink(found: PublicationLine, text: string, { body, asides }: Reading): boolean {
  if (found.name !== undefined || !isTitleLike(body.at(-1)?.text ?? '', LONGEST_HEADLINE)) return false
  asides.push(...body.splice(-1).map(({ text }) => text), text)
  return true
}

/** The name beside a date is the writer's or the paper's; a city alone is neither. */
function takeName(name: string, reading: Reading): void {
  const byline =
    readByline(name) ?? (isNames(name) && !isSourceName(name) && !isKnownPlace(name) ? name : undefined)
  if (byline !== undefined) reading.byline ??= byline
  else if (isSourceName(name)) reading.source ??= name
}

function takeByline({ text }: Line, reading: Reading): boolean {
  const byline = readByline(text)
  if (byline === undefined || reading.byline !== undefined) return false
  reading.byline = byline
  return true
}

/** A line that stands twice is a picture's description and its caption, as pages give them. */
function takeRepeated({ text }: Line, reading: Reading, next?: Line): boolean {
  if (text !== next?.text || text.length < 20 || reading.asides.at(-1) === text) return false
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

function takeHeadline({ text, kind }: Line, reading: Reading): boolean {
  const { headline, body, url } = reading
  const longest = url && spellsHeadline(url) ? LONGEST_BESIDE_ADDRESS : LONGEST_HEADLINE
  if (kind !== undefined || headline !== undefined || body.length > 0 || !isTitleLike(text, longest))
    return false
  reading.headline = text
  return true
}

/** A few words below the last paragraph, the desk or the city of the bureau, are no part of it. */
function takeSignOff({ body, asides }: Reading): void {
  const [before, last] = body.slice(-2)
  if (!before || !last || last.kind !== undefined || body.length <= 3) return
  if (isTitleLike(last.text, 40) && !isTitleLike(before.text))
    asides.push(...body.splice(-1).map(({ text }) => text))
}
