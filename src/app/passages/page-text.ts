import type { TextSpan } from './find-passage.ts'

/** The text that a page shows, block by block, and where in the page it stands. */
export interface PageText {
  /** Each block ends in a line feed. */
  readonly text: string
  readonly pieces: readonly { readonly node: Text; readonly start: number }[]
  readonly blocks: readonly (TextSpan & { readonly element: Element })[]
}

/** What is no text of the page: links beside paragraphs, notes about passages, and what is not shown. */
const BESIDE = '.para, .pnote, [aria-hidden=true], script, style, noscript'

/** Reads the text of an element. */
export function readPageText(root: Element): PageText {
  const pieces: { node: Text; start: number }[] = []
  const blocks: { element: Element; start: number; end: number }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const { parentElement: parent } = node
    if (!parent || node.data === '' || parent.closest(BESIDE)) continue
    const element = blockOf(parent)
    const last = blocks.at(-1)
    if (last?.element !== element && !element.checkVisibility()) continue
    if (last?.element !== element) {
      if (text !== '') text += '\n'
      blocks.push({ element, start: text.length, end: text.length })
    }
    pieces.push({ node, start: text.length })
    text += node.data
    const block = blocks.at(-1)
    if (block) block.end = text.length
  }
  return { text, pieces, blocks }
}

/** The nearest element that is laid out as a block. */
function blockOf(element: Element): Element {
  const { display } = getComputedStyle(element)
  const isInline = display.startsWith('inline') || display === 'contents'
  return isInline && element.parentElement ? blockOf(element.parentElement) : element
}

/** The range of the document that holds a stretch of its text; collapsed at the beginning where there is none. */
export function rangeOf({ pieces }: PageText, { start, end }: TextSpan): Range {
  const range = new Range()
  const first = pieces.findLast((piece) => piece.start <= start)
  const last = pieces.findLast((piece) => piece.start < end)
  if (!first || !last) return range
  range.setStart(first.node, Math.min(start - first.start, first.node.data.length))
  range.setEnd(last.node, Math.min(end - last.start, last.node.data.length))
  return range
}

/** The stretch of the text that a range of the document holds. */
export function spanOf({ text, pieces }: PageText, range: Range): TextSpan {
  const inRange = pieces.filter(({ node }) => range.intersectsNode(node))
  const [first, last] = [inRange[0], inRange.at(-1)]
  if (!first || !last) return { start: text.length, end: text.length }
  return {
    start: first.start + (range.startContainer === first.node ? range.startOffset : 0),
    end: last.start + (range.endContainer === last.node ? range.endOffset : last.node.data.length),
  }
}
