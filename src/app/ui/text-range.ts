/** What stands beside a text in its element and is no part of it. */
const BESIDE = '.para, .sp'

/** The text of a part of an article as its nodes, in order. */
export function textNodesOf(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(BESIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes
}

/** The range of a stretch of that text, which is not empty; throws a RangeError for one that it does not have. */
export function textRange(nodes: readonly Text[], start: number, end: number): Range {
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
