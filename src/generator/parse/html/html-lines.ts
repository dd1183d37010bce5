import type { Line, MarkedKind } from '#generator/parse/text/paragraphs.ts'
import type { HtmlNode } from './html-dom.ts'
import { isOutOfBounds, parsePage } from './html-page.ts'

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
  ['FIGCAPTION', 'caption'],
  ['CAPTION', 'caption'],
])

/** Elements that end the line before them and their own. */
const BREAKING = new Set(
  'ADDRESS ARTICLE ASIDE BODY CENTER DETAILS DIV DL FIGURE FOOTER HEADER HR HTML MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
)

/** Elements without text for a reader. */
const SILENT = new Set(
  'AUDIO BUTTON CANVAS DATALIST EMBED FORM HEAD IFRAME INPUT MATH NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
)

/** Lines begun so far, the last of them still open for text. */
type Lines = { kind: MarkedKind; text: string }[]

/** A piece of HTML -> its blocks as lines with their kinds. None for a piece that is nested deeper than any article. */
export function htmlLines(html: string): readonly Line[] {
  return isOutOfBounds(html) ? [] : linesOfElement(parsePage(html).body)
}

/** The blocks below an element. Only text is taken: no markup, attribute or address of the page gets any further. */
export function linesOfElement(element: HtmlNode): readonly Line[] {
  const lines: Lines = []
  walk(element, 'paragraph', lines)
  return lines.flatMap(({ kind, text }) => {
    const line = text.replace(/[^\S\u00a0]+/g, ' ').trim()
    return line === '' ? [] : [{ kind, number: 1, text: line }]
  })
}

/** Recurses no deeper than `isOutOfBounds` lets pages be. */
function walk(node: HtmlNode, kind: MarkedKind, lines: Lines): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const name = child.nodeName.toUpperCase()
    if (child.nodeType === 3) append(lines, kind, child.nodeValue ?? '')
    else if (name === 'BR') breakAfterSecond(child, kind, lines)
    else if (child.nodeType !== 1 || SILENT.has(name)) continue
    else if (KINDS.has(name) || BREAKING.has(name)) walkBlock(child, KINDS.get(name) ?? kind, kind, lines)
    else walk(child, kind, lines)
  }
}

function walkBlock(block: HtmlNode, kind: MarkedKind, around: MarkedKind, lines: Lines): void {
  lines.push({ kind, text: '' })
  walk(block, kind, lines)
  lines.push({ kind: around, text: '' })
}

function append(lines: Lines, kind: MarkedKind, text: string): void {
  const open = lines.at(-1)
  if (open) open.text += text
  else lines.push({ kind, text })
}

/** One break is white space, two are the end of a paragraph. */
function breakAfterSecond(br: HtmlNode, kind: MarkedKind, lines: Lines): void {
  let before = br.previousSibling
  while (before?.nodeType === 3 && (before.nodeValue ?? '').trim() === '') before = before.previousSibling
  if (before?.nodeName.toUpperCase() === 'BR') lines.push({ kind, text: '' })
  else append(lines, kind, ' ')
}
