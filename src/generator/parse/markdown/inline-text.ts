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
  /** Footnotes that stand in their own place, by number. */
  readonly notes: readonly number[]
}

/** A picture; without words its text is empty. */
type InlinePicture = Pick<Line, 'text' | 'picture'>

/** Tags that say nothing about the words between them. */
const IDLE_TAG =
  /^<\/?(?:a|abbr|b|big|cite|code|em|font|i|ins|kbd|mark|small|span|strong|time|u|wbr)(?:\s(?!.{0,2000}(?:hidden|display:\s*none))[^<>]{0,2000})?\/?>$/i
const BREAK_TAG = /^<br\s?[^<>]{0,200}>$/i
const COMMENT = /^<!--/

/** Names of files that stand where the words of a picture should. */
const FILE_NAME = /^[^\s]{1,200}\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i

/** What is known of a block while its tokens are gone through. */
interface InlineReading {
  text: string
  /** The same as HTML, as long as tags with a meaning stand in it. */
  html: string
  isHtml: boolean
  linked: number
  inLink: boolean
  /** Open strikethroughs: what is struck out was taken back. */
  struck: number
  afterPicture?: InlineText['afterPicture']
  pictured: boolean
  readonly pictures: InlinePicture[]
  readonly links: string[]
  readonly notes: number[]
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
  footnote_ref: ({ meta }, reading) => reading.notes.push((meta as { readonly id: number }).id),
}

/** Reads the tokens inside of a block: links and emphasis leave their words, pictures theirs as captions, tags what a page would show. */
export function inlineText(tokens: readonly Token[]): InlineText {
  const reading: InlineReading = {
    text: '', html: '', isHtml: false, linked: 0, inLink: false, struck: 0, pictured: false, pictures: [], links: [], notes: [],
  } // prettier-ignore
  for (const token of tokens) TAKES[token.type]?.(token, reading)
  const { text, html, isHtml, linked, pictures, links, notes, afterPicture } = reading
  const shown = isHtml
    ? htmlLines(html)
        .map((line) => line.text)
        .join('\n')
    : text
  return {
    lines: shown
      .split('\n')
      .map(collapsed)
      .filter((line) => line !== ''),
    linked,
    pictures,
    links,
    notes,
    afterPicture,
  }
}

function collapsed(line: string): string {
  return line.replace(/[^\S\u00a0]+/g, ' ').trim()
}

function append(reading: InlineReading, text: string): void {
  if (reading.struck > 0) return
  if (reading.pictured && reading.text === '' && /^[^ \t]/.test(text))
    reading.afterPicture = text === '\n' ? 'on the next line' : 'at once'
  reading.text += text
  reading.html += text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  if (reading.inLink) reading.linked += text.trim().length
}

function takeTag(tag: string, reading: InlineReading): void {
  if (BREAK_TAG.test(tag)) append(reading, '\n')
  else if (!COMMENT.test(tag) && reading.struck === 0) {
    reading.html += tag
    reading.isHtml ||= !IDLE_TAG.test(tag)
  }
}

function takeLink(token: Token, reading: InlineReading): void {
  const address = String(token.attrGet('href') ?? '')
  reading.inLink = true
  if (/^https?:/.test(address)) reading.links.push(address)
}

function takePicture(token: Token, reading: InlineReading): void {
  const alternative = token.children?.map(({ content }) => content).join('') ?? token.content
  const words = collapsed(String(token.attrGet('title') || alternative))
  const isOnItsLine = /(?:^|\n)[ \t]*$/.test(reading.text)
  reading.pictured ||= reading.text === ''
  if (!isOnItsLine) return
  const text = FILE_NAME.test(words) ? '' : words
  const path = String(token.attrGet('src') ?? '')
  const picture = path === '' ? {} : { picture: { path, alt: collapsed(alternative) } }
  if (text !== '' || path !== '') reading.pictures.push({ text, ...picture })
}
