import type { Token } from 'markdown-it'
import { htmlLines } from '#generator/parse/html/html-lines.ts'
import type { PageLine } from '#generator/parse/html/html-lines.ts'
import { paragraphsOf } from '#generator/parse/text/paragraphs.ts'
import { linesOfBlock } from './block-lines.ts'
import type { BlockKind } from './block-lines.ts'
import { hidingTags } from './hiding-tags.ts'
import { inlineText } from './inline-text.ts'
import type { InlineText } from './inline-text.ts'
import { lex } from './lexer.ts'
import { openList } from './open-list.ts'
import type { OpenList } from './open-list.ts'
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

/** A line of nothing but tags: "#ferries #norway/oslo". */
const TAGS = /^(?:#\p{L}[\p{L}\p{N}/_-]{0,60}[\s,]{0,4})+$/u

/** A line whose link leads to where the article was found: "Source: [Tarn News](https://…)", "[Read original](https://…)". */
const ORIGIN =
  /^(?:(?:original )?source|url|link|via|quelle|fuente|fonte|(?:read|view|see) (?:the )?(?:original|source|article)|original(?:ly)? (?:article|story|post|link|published|appeared))\b.{0,100}$/i

/** Kinds of the blocks that others stand in. */
const AROUND: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['blockquote', 'quote'],
  ['list_item', 'item'],
  ['footnote_reference', 'note'],
])

/** What the walk through the tokens has read, and what it is in. */
interface TokenWalk {
  readonly lines: PageLine[]
  /** A footnote that stands below the text has the name by which the text refers to it. */
  readonly notes: { readonly text: string; readonly label?: string | undefined }[]
  /** The names of footnotes that the text refers to, and whether words that are shown do. */
  readonly cited: Map<string, boolean>
  /** The footnote that is being read. */
  label?: string | undefined
  /** The open tags of HTML between which nothing is shown, and how deep they stand. */
  hiding: { readonly tags: string; readonly level: number }
  /** Tokens of the footnotes that stand in their own place, by number. */
  readonly inPlace: readonly (readonly Token[])[]
  readonly firstLine: number
  readonly around: BlockKind[]
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
    lines: [], notes: [], cited: new Map(), hiding: SHOWN, inPlace, firstLine, around: [], lists: [], lastNumber: 0, prefix: '', isPictured: false,
  } // prettier-ignore
  for (let at = 0; at < blocks.length;) at = takeBlock(blocks, at, walk)
  const { lines, notes, cited } = walk
  const isShown = (label = '') => cited.get(label) !== false
  return { lines, notes: notes.filter(({ label }) => isShown(label)).map(({ text }) => text) }
}

const SHOWN = { tags: '', level: 0 }

/** Takes the token at a place into the walk, with those that belong to it; the place of the next. */
function takeBlock(tokens: readonly Token[], at: number, walk: TokenWalk): number {
  const token = tokens[at]!
  if (token.nesting < 0 && token.level < walk.hiding.level) walk.hiding = SHOWN
  if (isHtml(token)) return takeHtml(tokens, at, walk)
  if (token.type === 'table_open') return takeTable(tokens, at, walk)
  if (token.type === 'inline') takeInline(token, tokens[at - 1]?.type === 'heading_open', walk)
  else if ((token.type === 'fence' && !PROGRAM.test(token.info)) || token.type === 'code_block')
    for (const { text } of paragraphsOf(token.content)) addLine(walk, token, kindIn(walk), text)
  else if (token.type.endsWith('list_open')) walk.lists.push(openList(tokens, at, walk.lastNumber))
  else if (token.type.endsWith('list_close')) closeList(walk)
  else takeAround(token, walk)
  return at + 1
}

function takeAround({ type, nesting, meta, info }: Token, walk: TokenWalk): void {
  if (type.startsWith('footnote_reference'))
    walk.label = nesting > 0 ? (meta as { readonly label: string }).label : undefined
  const kind = AROUND.get(type.replace(/_(?:open|close)$/, ''))
  if (kind === undefined) return
  if (nesting < 0) walk.around.pop()
  else walk.around.push(kind === 'item' ? openItem(info, walk) : kind)
}

/** `info`: the number that an item is written with. */
function openItem(info: string, walk: TokenWalk): BlockKind {
  const list = walk.lists.at(-1)
  if (list?.number === undefined) return 'item'
  walk.prefix = `${list.isSentences ? info : list.number}. `
  list.number += 1
  return list.isSentences ? 'paragraph' : 'item'
}

function closeList(walk: TokenWalk): void {
  const { number } = walk.lists.pop() ?? {}
  if (number !== undefined) walk.lastNumber = number - 1
}

/** The kind of a paragraph where the walk is. */
function kindIn({ around }: TokenWalk): BlockKind {
  return around.at(-1) ?? 'paragraph'
}

function addLine(
  walk: TokenWalk,
  { map }: Token,
  kind: BlockKind,
  text: string,
  linked = 0,
  below = 0,
): void {
  if (text === '' || isHidden(walk)) return
  if (kind === 'note' || TAGS.test(text)) walk.notes.push({ text, label: walk.label })
  else
    walk.lines.push({
      kind,
      number: walk.firstLine + (map?.[0] ?? 0) + below,
      text: walk.prefix + text,
      linked,
    })
  walk.prefix = ''
}

function isHidden({ hiding }: TokenWalk): boolean {
  return hiding.tags !== ''
}

/** A picture that is not named is only its words. */
function addPicture(walk: TokenWalk, { map }: Token, text: string, picture: PageLine['picture']): void {
  if (isHidden(walk)) return
  const line = { kind: 'caption', number: walk.firstLine + (map?.[0] ?? 0), text, linked: 0 } as const
  if (picture) walk.lines.push({ ...line, picture })
  else if (text !== '') walk.lines.push(line)
}

function takeInline(token: Token, isHeading: boolean, walk: TokenWalk): void {
  const tokens = token.children ?? []
  const inline = readInline(tokens, walk)
  const wasPictured = walk.isPictured
  walk.isPictured = inline.lines.length === 0 && tokens.some(({ type }) => type === 'image')
  takeNotes(inline, walk)
  const words = inline.lines.join(' ')
  const hasWords = isCaption(inline, words, wasPictured && isEmphasised(tokens))
  for (const { text, picture } of inline.pictures) addPicture(walk, token, hasWords ? '' : text, picture)
  if (hasWords) return addLine(walk, token, 'caption', words)
  const kind = isHeading ? 'heading' : kindIn(walk)
  const origin = kind === 'paragraph' ? originOf(inline, words) : undefined
  if (origin !== undefined && !words.endsWith(origin)) walk.notes.push({ text: words })
  const lines = origin === undefined ? linesOfBlock(inline.lines, kind) : [origin]
  // Those of a paragraph are the lines of the source, but for the last, which may be several.
  const step = kind === 'paragraph' ? 1 : 0
  for (const [index, text] of lines.entries()) addLine(walk, token, kind, text, inline.linked, index * step)
}

/** What of the inside of a block is shown where the walk is: a tag in it may be the end of what hides it. */
function readInline(tokens: readonly Token[], walk: TokenWalk): InlineText {
  const { tags, level } = walk.hiding
  const inline = inlineText(tokens, tags)
  if (tags !== '' && inline.tags !== '') walk.hiding = { tags: hidingTags(tags + inline.tags), level }
  return inline
}

/** The address at which the article was found, if the words say so. */
function originOf({ links: [address, ...others] }: InlineText, words: string): string | undefined {
  return others.length === 0 && ORIGIN.test(words) ? address : undefined
}

/** Footnotes in the places of their marks are added; of others it is kept that they are referred to. */
function takeNotes({ notes }: InlineText, walk: TokenWalk): void {
  for (const { id, label, isShown } of notes) {
    if (label !== undefined) walk.cited.set(label, isShown || walk.cited.get(label) === true)
    const text = isShown ? inlineText(walk.inPlace[id ?? -1] ?? []).lines.join(' ') : ''
    if (text !== '') walk.notes.push({ text })
  }
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

/** HTML, and code that is HTML indented by its own levels. */
function isHtml({ type, content }: Token): boolean {
  return type === 'html_block' || (type === 'code_block' && /^\s*<\/?[a-z]/i.test(content))
}

/** Pieces of HTML with nothing but blank lines between them are one. What they leave open may hide what follows. */
function takeHtml(tokens: readonly Token[], at: number, walk: TokenWalk): number {
  const token = tokens[at]!
  const end = endOf(tokens, at, (token) => !isHtml(token))
  const pieces = tokens.slice(at, end).map(({ content }) => content)
  const html = walk.hiding.tags + pieces.join('\n')
  walk.hiding = SHOWN
  for (const { kind, text, linked } of htmlLines(html))
    addLine(walk, token, kind === undefined || kind === 'paragraph' ? kindIn(walk) : kind, text, linked)
  walk.hiding = { tags: hidingTags(html), level: token.level }
  return end
}

function takeTable(tokens: readonly Token[], at: number, walk: TokenWalk): number {
  const end = endOf(tokens, at, ({ type }) => type === 'table_close')
  const table = tokens[at]!
  for (const { kind, text, cells } of tableLines(tokens.slice(at, end), walk.hiding.tags)) {
    for (const cell of cells) {
      takeNotes(cell, walk)
      for (const { text, picture } of cell.pictures) addPicture(walk, table, text, picture)
    }
    addLine(walk, table, kind, text)
  }
  return end + 1
}

/** The place behind a token at which something ends; tables hold no tables. */
function endOf(tokens: readonly Token[], at: number, isEnd: (token: Token) => boolean): number {
  let end = at + 1
  while (end < tokens.length && !isEnd(tokens[end]!)) end += 1
  return end
}
