import { paragraphsOf } from '#generator/parse/text/paragraphs.ts'
import type { Line, MarkedKind } from '#generator/parse/text/paragraphs.ts'
import type { HtmlElement, HtmlNode } from './html-dom.ts'
import { parsePage } from './html-page.ts'
import { raised } from './raised.ts'
import { rowsOfTable } from './table-rows.ts'

/** Elements whose text is a block of its own kind; inside of one, paragraphs are of that kind too. */
const KINDS: ReadonlyMap<string, MarkedKind> = new Map([
  ['H1', 'heading'],
  ['H2', 'heading'],
  ['H3', 'heading'],
  ['H4', 'heading'],
  ['H5', 'heading'],
  ['H6', 'heading'],
  ['LI', 'item'],
  ['DT', 'item'],
  ['DD', 'item'],
  ['BLOCKQUOTE', 'quote'],
  ['FIGURE', 'caption'],
  ['FIGCAPTION', 'caption'],
  ['CAPTION', 'heading'],
])

/** Elements that end the line before them and their own. */
const BREAKING = new Set(
  'ADDRESS ARTICLE ASIDE BODY CENTER DETAILS DIV DL FOOTER HEADER HR HTML MAIN OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)

/** Elements without text for a reader. */
const SILENT = new Set(
  'AUDIO BUTTON CANVAS DATALIST DEL EMBED FORM HEAD IFRAME INPUT MATH NAV NOSCRIPT OBJECT RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
)

/** A line of a page, with the number of its letters that stand in links. */
export interface PageLine extends Line {
  readonly linked: number
}

const LONGEST_CAPTION = 500

/** Lines begun so far, the last of them still open for text. */
interface Lines {
  readonly begun: { kind: MarkedKind; text: string; linked: number; picture?: Line['picture'] }[]
  /** The link that is being walked through, if any. */
  inLink: boolean
  /** What the next words begin with: the number of an item. */
  prefix: string
}

/** What an element of that name does to the lines, where it is more than the text inside. */
type ElementWalk = (element: HtmlElement, kind: MarkedKind, lines: Lines) => void

const WALKS: ReadonlyMap<string, ElementWalk> = new Map<string, ElementWalk>([
  ['A', walkLink],
  ['BR', breakAfterSecond],
  ['IMG', walkPicture],
  ['OL', walkNumbered],
  ['PRE', walkPreformatted],
  ['Q', walkQuotation],
  ['SUP', walkRaised],
  ['TABLE', walkTable],
])

/** A piece of HTML -> its blocks as lines with their kinds. None for a piece that is larger than any article. */
export function htmlLines(html: string): readonly PageLine[] {
  const page = parsePage(html)
  return page ? linesOfElement(page.document.body) : []
}

/** The blocks below an element. Only text is taken: no markup, attribute or address of the page gets any further. */
export function linesOfElement(element: HtmlNode): readonly PageLine[] {
  const lines: Lines = { begun: [], inLink: false, prefix: '' }
  walk(element, 'paragraph', lines)
  return lines.begun.flatMap(({ kind, text, linked, picture }) => {
    const line = text.replace(/[^\S\u00a0]+/g, ' ').trim()
    return line === '' && !picture
      ? []
      : [{ kind, number: 1, text: line, linked, ...(picture && { picture }) }]
  })
}

/** Recurses no deeper than `parseTree` lets pages be. */
function walk(node: HtmlNode, kind: MarkedKind, lines: Lines): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) append(lines, kind, child.nodeValue ?? '')
    else if (isElement(child) && !isHidden(child)) walkElement(child, kind, lines)
  }
}

function walkElement(element: HtmlElement, kind: MarkedKind, lines: Lines): void {
  const name = element.nodeName.toUpperCase()
  const special = WALKS.get(name)
  if (special) special(element, kind, lines)
  else if (isCaption(element)) walkBlock(element, 'caption', kind, lines)
  else if (KINDS.has(name) || BREAKING.has(name)) walkBlock(element, KINDS.get(name) ?? kind, kind, lines)
  else walk(element, kind, lines)
}

function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1
}

function isHidden(element: HtmlElement): boolean {
  return (
    SILENT.has(element.nodeName.toUpperCase()) ||
    element.getAttribute('hidden') !== null ||
    /^doc-(?:noteref|backlink)$/.test(element.getAttribute('role') ?? '') ||
    /display:\s*none/i.test(element.getAttribute('style') ?? '')
  )
}

/** Called so by the page, and as short as one. */
function isCaption(element: HtmlElement): boolean {
  return (
    /(?:^|[\s_-])(?:captions?|credits?|photographer|copyright)(?:$|[\s_-])/i.test(
      element.getAttribute('class') ?? '',
    ) && element.textContent.length <= LONGEST_CAPTION
  )
}

function walkBlock(block: HtmlElement, kind: MarkedKind, around: MarkedKind, lines: Lines): void {
  begin(lines, kind)
  walk(block, kind, lines)
  begin(lines, around)
}

function begin({ begun }: Lines, kind: MarkedKind, text = ''): void {
  begun.push({ kind, text, linked: 0 })
}

function append(lines: Lines, kind: MarkedKind, text: string): void {
  if (lines.begun.length === 0) begin(lines, kind)
  const open = lines.begun.at(-1)
  const words = text.trim()
  if (!open) return
  open.text += words === '' ? text : lines.prefix + text
  if (words !== '') lines.prefix = ''
  if (lines.inLink) open.linked += words.length
}

function walkLink(link: HtmlElement, kind: MarkedKind, lines: Lines): void {
  lines.inLink = true
  walk(link, kind, lines)
  lines.inLink = false
}

/** How browsers write the address of what they save beside a page: "page_files/a.jpg", "./page-Dateien/a.jpg". */
const BESIDE = /^(?:\.\/)?[^/:]*[^/:\s][-_.]\p{L}{2,20}\/[^:]+$/u

/** A picture that was saved beside the page stands before the line that it is in. */
function walkPicture(image: HtmlElement, kind: MarkedKind, lines: Lines): void {
  const path = image.getAttribute('src') ?? ''
  if (!BESIDE.test(path)) return
  const picture = { path, alt: (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim() }
  if (lines.begun.length === 0) begin(lines, kind)
  lines.begun.splice(-1, 0, { kind: 'caption', text: '', linked: 0, picture })
}

/** One break is white space, two are the end of a paragraph. */
function breakAfterSecond(br: HtmlElement, kind: MarkedKind, lines: Lines): void {
  let before = br.previousSibling
  while (before?.nodeType === 3 && (before.nodeValue ?? '').trim() === '') before = before.previousSibling
  if (before?.nodeName.toUpperCase() === 'BR') begin(lines, kind)
  else append(lines, kind, ' ')
}

/** Items keep the numbers that a browser draws before them (https://html.spec.whatwg.org/#the-ol-element). */
function walkNumbered(list: HtmlElement, kind: MarkedKind, lines: Lines): void {
  const items = childElements(list).filter(({ nodeName }) => nodeName.toUpperCase() === 'LI')
  const step = list.getAttribute('reversed') === null ? 1 : -1
  let number = integer(list.getAttribute('start')) ?? (step > 0 ? 1 : items.length)
  begin(lines, kind)
  for (const item of items) {
    number = integer(item.getAttribute('value')) ?? number
    lines.prefix = `${number}. `
    walkBlock(item, 'item', kind, lines)
    lines.prefix = ''
    number += step
  }
}

function integer(text: string | null): number | undefined {
  return /^-?\d{1,6}$/.test(text ?? '') ? Number(text) : undefined
}

function childElements(element: HtmlElement): readonly HtmlElement[] {
  const children: HtmlElement[] = []
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isElement(child)) children.push(child)
  return children
}

/** Every line stands alone, unless the text is visibly wrapped at a width. */
function walkPreformatted(pre: HtmlElement, kind: MarkedKind, lines: Lines): void {
  for (const { text } of paragraphsOf(pre.textContent)) begin(lines, kind, text)
  begin(lines, kind)
}

/** The marks that a browser draws around words that are quoted. */
function walkQuotation(quotation: HtmlElement, kind: MarkedKind, lines: Lines): void {
  append(lines, kind, '“')
  walk(quotation, kind, lines)
  append(lines, kind, '”')
}

function walkRaised(element: HtmlElement, kind: MarkedKind, lines: Lines): void {
  append(lines, kind, raised(element))
}

/** A table of figures is a line a row; one that only lays out the page is its cells, one after the other. */
function walkTable(table: HtmlElement, kind: MarkedKind, lines: Lines): void {
  const { title, rows } = rowsOfTable(table)
  if (rows.length === 0) return walkBlock(table, kind, kind, lines)
  begin(lines, 'heading', title)
  for (const row of rows) begin(lines, 'item', row)
  return begin(lines, kind)
}
