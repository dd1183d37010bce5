import type { Token } from 'markdown-it'
import type { Line } from '#generator/parse/text/paragraphs.ts'
import { htmlLines } from '#generator/parse/html/html-lines.ts'

/** What the inside of a block says. */
export interface InlineText {
  /** Its words, markup taken off, a line for each line of the source. */
  readonly lines: readonly string[]
  /** How many letters of them stand in links. */
  readonly linked: number
  /** The pictures that stand on lines of their own, or before all words. */
  readonly pictures: readonly InlinePicture[]
  /** Absolute addresses that its links lead to. */
  readonly links: readonly string[]
  /** How the first words follow the picture that stands before them. */
  readonly afterPicture?: 'at once' | 'on the next line' | undefined
  /** The footnotes that it refers to. */
  readonly notes: readonly InlineNote[]
  /** Its tags of HTML, one after the other. */
  readonly tags: string
}

/** A reference to a footnote. */
interface InlineNote {
  /** Number of a footnote that stands in the place of its mark. */
  readonly id?: number | undefined
  /** Name of one that stands elsewhere. */
  readonly label?: string | undefined
  /** Not in words that are struck out or hidden. */
  readonly isShown: boolean
}

/** A picture; without words its text is empty. */
type InlinePicture = Pick<Line, 'text' | 'picture'>

/** Tags that say nothing about the words between them, if they do not hide them. */
const IDLE_TAG =
  /^<\/?(?:a|abbr|b|big|cite|code|em|font|i|ins|kbd|mark|small|span|strong|time|u|wbr)(?:\s[^<>]{0,2000})?\/?>$/i
const HIDING = /hidden|display:\s*none/i
const BREAK_TAG = /^<br\s?[^<>]{0,200}>$/i
const COMMENT = /^<!--/

/** Names of files that stand where the words of a picture should. */
const FILE_NAME = /^[^\s]{1,200}\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i

/** What is known of a block while its tokens are gone through. */
interface InlineReading {
  text: string
  /** Whether there are words on its last line. */
  hasWords: boolean
  /** The same as HTML, as long as tags with a meaning stand in it. */
  html: string
  isHtml: boolean
  linked: number
  inLink: boolean
  /** Open strikethroughs: what is struck out was taken back. */
  struck: number
  afterPicture?: InlineText['afterPicture']
  pictured: boolean
  readonly links: string[]
  /** Pictures and references to footnotes, as they come; where the text is read as HTML, `placeOf` marks where. */
  readonly pictures: Map<number, InlinePicture>
  readonly notes: Map<number, Omit<InlineNote, 'isShown'>>
}

/** Characters that stand in no text (Unicode Standard, 23.7) enclose the number of what stands there. */
const PLACE = /\ufdd0(\d+)\ufdd1/g

function placeOf(thing: number): string {
  return `\ufdd0${thing}\ufdd1`
}

type Take = (token: Token, reading: InlineReading) => void

const TAKES: Readonly<Record<string, Take>> = {
  text: ({ content }, reading) => append(reading, content),
  code_inline: ({ content }, reading) => append(reading, content),
  softbreak: (_, reading) => append(reading, '\n'),
  hardbreak: (_, reading) => append(reading, '\n'),
  link_open: takeLink,
  link_close: (_, reading) => (reading.inLink = false),
  s_open: (_, reading) => (reading.struck += 1),
  s_close: (_, reading) => (reading.struck -= 1),
  html_inline: ({ content }, reading) => takeTag(content, reading),
  image: takePicture,
  footnote_ref: takeNote,
}

/**
 * Reads the tokens inside of a block: links and emphasis leave their words, pictures theirs as captions, tags what a page would show.
 * `open`: the tags of HTML that it stands between, if they matter.
 */
export function inlineText(tokens: readonly Token[], open = ''): InlineText {
  const reading: InlineReading = {
    text: '', hasWords: false, html: open, isHtml: open !== '', linked: 0, inLink: false, struck: 0, pictured: false, links: [], pictures: new Map(), notes: new Map(),
  } // prettier-ignore
  for (const token of tokens) TAKES[token.type]?.(token, reading)
  const { text, html, isHtml, linked, pictures, links, notes, afterPicture } = reading
  const read = isHtml ? htmlLines(html).map((line) => line.text) : html.match(PLACE)
  const shown = new Set([...(read ?? []).join('\n').matchAll(PLACE)].map(([, thing]) => Number(thing)))
  return {
    lines: (isHtml ? (read ?? []).join('\n').replace(PLACE, '') : text)
      .split('\n')
      .map(collapsed)
      .filter((line) => line !== ''),
    linked,
    pictures: [...pictures].flatMap(([thing, picture]) => (shown.has(thing) ? [picture] : [])),
    links,
    notes: [...notes].map(([thing, note]) => ({ ...note, isShown: shown.has(thing) })),
    afterPicture,
    tags: tokens.flatMap(({ type, content }) => (type === 'html_inline' ? content : [])).join(''),
  }
}

function collapsed(line: string): string {
  return line.replace(/[^\S\u00a0]+/g, ' ').trim()
}

function append(reading: InlineReading, text: string): void {
  if (reading.struck > 0) return
  if (reading.pictured && reading.text === '' && /^[^ \t]/.test(text))
    reading.afterPicture = text === '\n' ? 'on the next line' : 'at once'
  const line = text.slice(text.lastIndexOf('\n') + 1)
  reading.hasWords = (reading.hasWords && line.length === text.length) || /[^ \t]/.test(line)
  reading.text += text
  reading.html += text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\ufdd0', '')
  if (reading.inLink) reading.linked += text.trim().length
}

function takeTag(tag: string, reading: InlineReading): void {
  if (BREAK_TAG.test(tag)) append(reading, '\n')
  else if (!COMMENT.test(tag) && reading.struck === 0) {
    reading.html += tag
    reading.isHtml ||= !IDLE_TAG.test(tag) || HIDING.test(tag)
  }
}

function takeLink(token: Token, reading: InlineReading): void {
  const address = String(token.attrGet('href') ?? '')
  reading.inLink = true
  if (/^https?:/.test(address) && reading.struck === 0) reading.links.push(address)
}

function takePicture(token: Token, reading: InlineReading): void {
  const alternative = token.children?.map(({ content }) => content).join('') ?? token.content
  const words = collapsed(String(token.attrGet('title') || alternative))
  reading.pictured ||= reading.text === '' && reading.struck === 0
  if (reading.hasWords) return
  const text = FILE_NAME.test(words) ? '' : words
  const path = String(token.attrGet('src') ?? '')
  const picture = path === '' ? {} : { picture: { path, alt: collapsed(alternative) } }
  if (text === '' && path === '') return
  reading.pictures.set(placed(reading), { text, ...picture })
}

function takeNote({ meta }: Token, reading: InlineReading): void {
  const { id, label } = meta as Omit<InlineNote, 'isShown'>
  reading.notes.set(placed(reading), { id, label })
}

/** The number of a thing that stands here, which is marked unless it is struck out. */
function placed(reading: InlineReading): number {
  const thing = reading.pictures.size + reading.notes.size
  if (reading.struck === 0) reading.html += placeOf(thing)
  return thing
}
