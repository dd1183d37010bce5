import type { Span } from '#model/mention.ts'

/** Buttons and links that stand beside the text. */
const BESIDE = '.para, .sp'

/** The texts of an article that are searched, in reading order: headline, captions, blocks of the body. */
export function textsOf(reader: Element): readonly Element[] {
  return [...reader.querySelectorAll('h1, figcaption, .prose > *')]
}

/** The pieces of a text, without what stands beside it. */
export function textNodesOf(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(BESIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes
}

/** The text of some pieces. */
export function textOf(nodes: readonly Text[]): string {
  return nodes.map(({ data }) => data).join('')
}

/** A span of the text of some pieces, as the document knows it. */
export function rangeOf(nodes: readonly Text[], { start, end }: Span): Range {
  const range = new Range()
  const [from, to] = [placeAt(nodes, start + 1), placeAt(nodes, end)]
  range.setStart(from.node, from.offset - 1)
  range.setEnd(to.node, to.offset)
  return range
}

/** The node in which the character before an offset stands, and the place behind it there. */
function placeAt(nodes: readonly Text[], offset: number): { readonly node: Text; readonly offset: number } {
  let rest = offset
  for (const node of nodes) {
    if (rest <= node.data.length) return { node, offset: rest }
    rest -= node.data.length
  }
  throw new RangeError(`no text at ${offset}`)
}
