import '#app/styles/words.css'
import { matchesIn } from '#archive/search/matches.ts'
import { parseSearch } from '#archive/search/search-query.ts'
import type { SearchQuery } from '#archive/search/search-query.ts'

/** The texts that are searched: headline, captions, blocks of the body. */
const TEXTS = 'h1, figcaption, .prose > *'

/** Buttons and links that stand beside the text. */
const BESIDE = '.para'

/** Highlights, under the name "words", what of an article matches the search. */
export function markWords(reader: Element, text: string): void {
  const query = parseSearch(text)
  const ranges = Array.from(reader.querySelectorAll(TEXTS)).flatMap((element) => rangesIn(element, query))
  CSS.highlights.set('words', new Highlight(...ranges))
}

function rangesIn(element: Element, query: SearchQuery): readonly Range[] {
  const nodes = textNodesOf(element)
  const text = nodes.map(({ data }) => data).join('')
  return matchesIn(query, text).map(({ start, end }) => {
    const range = new Range()
    const [from, to] = [placeAt(nodes, start + 1), placeAt(nodes, end)]
    range.setStart(from.node, from.offset - 1)
    range.setEnd(to.node, to.offset)
    return range
  })
}

function textNodesOf(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(BESIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes
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
