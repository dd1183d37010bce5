import type { Token } from 'markdown-it'
import { htmlLines } from '#generator/parse/html/html-lines.ts'
import type { PageLine } from '#generator/parse/html/html-lines.ts'
import { readByline } from '#generator/parse/text/byline.ts'
import { paragraphsOf } from '#generator/parse/text/paragraphs.ts'
import type { MarkedKind } from '#generator/parse/text/paragraphs.ts'
import { readPublicationLine } from '#generator/parse/text/publication-line.ts'
import { inlineText } from './inline-text.ts'
import type { InlineText } from './inline-text.ts'
import { lex } from './lexer.ts'
import { isLabelledLine } from './metadata-lines.ts'
import { tableLines } from './table-lines.ts'

/** A text in Markdown, markup taken off. */
export interface MarkdownText {
  readonly lines: readonly PageLine[]
  /** Its footnotes, and lines of nothing but tags. */
  readonly notes: readonly string[]
}

/** Longer words right behind a picture, and on the line below it, are text. */
const LONGEST_CAPTION = 500
const LONGEST_CAPTION_BELOW = 200

/** Blocks of code that programs of notes carry out and show the results of, and drawings. */
const PROGRAM = /^(?:dataview(?:js)?|query|tasks?|base|button|mermaid|plantuml|kanban|chart)\b/i

/** Where a table of contents is to stand. */
const CONTENTS = /^\[?_?toc_?\]?$/i

/** "[!note] What it costs" at the top of a quotation: the mark of a callout. */
const CALLOUT = /^\[![\w-]{1,30}(?:\|[^\]]{0,60})?\][+-]?\s?/

/** A line of nothing but tags: "#ferries #norway/oslo". */
const TAGS = /^(?:#\p{L}[\p{L}\p{N}/_-]{0,60}[\s,]{0,4})+$/u

/** ":   A wall in a river" below a term, ": Spending" below a table (pandoc). */
const DEFINITION = /^(?:Table)?:\s{1,4}(?=\S)/

/** A line whose link leads to where the article was found: "Source: [Tarn News](https://…)", "[Read original](https://…)". */
const ORIGIN =
  /^(?:(?:original )?source|url|link|via|quelle|fuente|fonte|(?:read|view|see) (?:the )?(?:original|source|article)|original(?:ly)? (?:article|story|post|link|published|appeared))\b.{0,100}$/i

/** "[ ] Buy tickets", "[x] Book the ferry": a task, open or done. */
const TASK = /^\[([ x/>-])\]\s/i

/** Kinds of the blocks that others stand in. */
type Around = MarkedKind | 'note'

const AROUND: ReadonlyMap<string, Around> = new Map<string, Around>([
  ['blockquote', 'quote'],
  ['list_item', 'item'],
  ['footnote_reference', 'note'],
])

/** A list that is being read. */
interface OpenList {
  /** Of the next item; undefined in a list of bullets. */
  number: number | undefined
  /** A sentence that begins with a number ("14. Januar 2026") looks like a list and is none. */
  readonly isSentence: boolean
}

/** What the walk through the tokens has read, and what it is in. */
interface TokenWalk {
  readonly lines: PageLine[]
  readonly notes: string[]
  /** Tokens of the footnotes that stand in their own place, by number. */
  readonly inPlace: readonly (readonly Token[])[]
  readonly firstLine: number
  readonly around: Around[]
  readonly lists: OpenList[]
  /** The number of the last item of a list that is closed. */
  lastNumber: number
  /** What the next line begins with: the number of an item. */
  prefix: string
  /** Whether the block before was nothing but pictures. */
  isPictured: boolean
}

/** Markdown -> its blocks as lines with their kinds, markup taken off. Pictures become captions. `firstLine`: where it begins in the file. */
export function markdownLines(markdown: string, firstLine = 1): MarkdownText {
  const { blocks, notes: inPlace } = lex(markdown)
  const walk: TokenWalk = {
    lines: [], notes: [], inPlace, firstLine, around: [], lists: [], lastNumber: 0, prefix: '', isPictured: false,
  } // prettier-ignore
  for (let at = 0; at < blocks.length;) at = takeBlock(blocks, at, walk)
  return { lines: walk.lines, notes: walk.notes }
}

/** Takes the token at a place into the walk, with those that belong to it; the place of the next. */
function takeBlock(tokens: readonly Token[], at: number, walk: TokenWalk): number {
  const token = tokens[at]!
  if (isHtml(token)) return takeHtml(tokens, at, walk)
  if (token.type === 'table_open') return takeTable(tokens, at, walk)
  if (token.type === 'inline') takeInline(token, tokens[at - 1]?.type === 'heading_open', walk)
  else if ((token.type === 'fence' && !PROGRAM.test(token.info)) || token.type === 'code_block')
    for (const { text } of paragraphsOf(token.content)) addLine(walk, token, kindIn(walk), text)
  else if (token.type.endsWith('list_open')) walk.lists.push(openList(tokens, at, walk))
  else if (token.type.endsWith('list_close')) closeList(walk)
  else takeAround(token, walk)
  return at + 1
}

function takeAround({ type, nesting }: Token, walk: TokenWalk): void {
  const kind = AROUND.get(type.replace(/_(?:open|close)$/, ''))
  if (kind === undefined) return
  if (nesting < 0) walk.around.pop()
  else walk.around.push(kind === 'item' ? openItem(walk) : kind)
}

function openItem(walk: TokenWalk): Around {
  const list = walk.lists.at(-1)
  if (list?.number === undefined) return 'item'
  walk.prefix = `${list.number}. `
  list.number += 1
  return list.isSentence ? 'paragraph' : 'item'
}

function openList(tokens: readonly Token[], at: number, walk: TokenWalk): OpenList {
  const list = tokens[at]!
  if (list.type !== 'ordered_list_open') return { number: undefined, isSentence: false }
  const number = Number(list.attrGet('start') ?? 1)
  return {
    number,
    isSentence: isAlone(tokens, at) && isSentence(number, tokens[at + 3]?.content ?? '', walk),
  }
}

/** Whether a list has one item, which is one paragraph: list, item, paragraph, its words, and their ends. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 3]?.type === 'inline' && tokens[at + 6]?.type === 'ordered_list_close'
}

function isSentence(number: number, words: string, { lastNumber }: TokenWalk): boolean {
  const isContinued = number === lastNumber + 1
  return (number > 1 && !isContinued) || readPublicationLine(`${number}. ${words}`) !== undefined
}

function closeList(walk: TokenWalk): void {
  const { number } = walk.lists.pop() ?? {}
  if (number !== undefined) walk.lastNumber = number - 1
}

/** The kind of a paragraph where the walk is. */
function kindIn({ around }: TokenWalk): Around {
  return around.at(-1) ?? 'paragraph'
}

function addLine(walk: TokenWalk, { map }: Token, kind: Around, text: string, linked = 0): void {
  if (text === '') return
  if (kind === 'note' || TAGS.test(text)) walk.notes.push(text)
  else walk.lines.push({ kind, number: walk.firstLine + (map?.[0] ?? 0), text: walk.prefix + text, linked })
  walk.prefix = ''
}

function takeInline(token: Token, isHeading: boolean, walk: TokenWalk): void {
  const tokens = token.children ?? []
  const inline = inlineText(tokens)
  const wasPictured = walk.isPictured
  walk.isPictured = inline.lines.length === 0 && tokens.some(({ type }) => type === 'image')
  for (const note of inline.notes) addNote(walk.inPlace[note], walk)
  const words = inline.lines.join(' ')
  if (isCaption(inline, words, wasPictured && isEmphasised(tokens)))
    return addLine(walk, token, 'caption', words)
  for (const caption of inline.captions) addLine(walk, token, 'caption', caption)
  const kind = isHeading ? 'heading' : kindIn(walk)
  const origin =
    kind === 'paragraph' && ORIGIN.test(words) && inline.links.length === 1 ? inline.links[0] : undefined
  if (origin !== undefined) {
    addLine(walk, token, kind, origin)
    if (words !== origin && !words.endsWith(origin)) walk.notes.push(words)
    return
  }
  for (const text of linesOf(inline.lines, kind)) addLine(walk, token, kind, text, inline.linked)
}

function addNote(tokens: readonly Token[] = [], walk: TokenWalk): void {
  const note = inlineText(tokens).lines.join(' ')
  if (note !== '') walk.notes.push(note)
}

/** Words that belong to the picture before them. */
function isCaption({ afterPicture }: InlineText, words: string, isBelow: boolean): boolean {
  if (words === '' || words.length > LONGEST_CAPTION) return false
  return (
    isBelow ||
    afterPicture === 'at once' ||
    (afterPicture !== undefined && words.length <= LONGEST_CAPTION_BELOW)
  )
}

function isEmphasised(tokens: readonly Token[]): boolean {
  const ends = [
    tokens.find(({ content, nesting }) => content !== '' || nesting !== 0),
    tokens.findLast(({ content, nesting }) => content !== '' || nesting !== 0),
  ]
  return ends[0]?.type === 'em_open' && ends[1]?.type === 'em_close'
}

/** A block's lines are one, but for what stands above its text: who wrote it and when, the title of a callout. */
function linesOf(lines: readonly string[], kind: Around): readonly string[] {
  if (kind === 'quote' && CALLOUT.test(lines[0] ?? ''))
    return [lines[0]!.replace(CALLOUT, ''), lines.slice(1).join(' ')]
  if (kind === 'item')
    return [lines.join(' ').replace(TASK, (_, mark: string) => (/x/i.test(mark) ? '☑ ' : '☐ '))]
  if (kind !== 'paragraph' || CONTENTS.test(lines[0] ?? ''))
    return kind === 'paragraph' ? [] : [lines.join(' ')]
  if (lines.some((line) => DEFINITION.test(line)) || (lines.length > 1 && lines.every(isLabelledLine)))
    return lines.map((line) => line.replace(DEFINITION, ''))
  const text = lines.findIndex(
    (line) => readByline(line) === undefined && readPublicationLine(line) === undefined,
  )
  const above = lines.slice(0, text < 0 ? lines.length : text)
  return [...above, lines.slice(above.length).join(' ')]
}

/** HTML, and code that is HTML indented by its own levels. */
function isHtml({ type, content }: Token): boolean {
  return type === 'html_block' || (type === 'code_block' && /^\s*<\/?[a-z]/i.test(content))
}

/** Pieces of HTML with nothing but blank lines between them are one. */
function takeHtml(tokens: readonly Token[], at: number, walk: TokenWalk): number {
  const end = tokens.findIndex((token, index) => index > at && !isHtml(token))
  const pieces = tokens.slice(at, end < 0 ? tokens.length : end)
  const around = kindIn(walk)
  for (const { kind = 'paragraph', text, linked } of htmlLines(
    pieces.map(({ content }) => content).join('\n'),
  ))
    addLine(walk, tokens[at]!, kind === 'paragraph' ? around : kind, text, linked)
  return at + pieces.length
}

function takeTable(tokens: readonly Token[], at: number, walk: TokenWalk): number {
  const { level } = tokens[at]!
  const end = tokens.findIndex(
    (token, index) => index > at && token.level === level && token.type === 'table_close',
  )
  for (const { kind, text } of tableLines(tokens.slice(at, end))) addLine(walk, tokens[at]!, kind, text)
  return end + 1
}
