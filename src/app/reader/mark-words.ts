import '#app/styles/words.css'
import { matchesIn } from '#archive/search/matches.ts'
import { loadStems, stemLanguage } from '#archive/search/stem.ts'
import type { StemLanguage } from '#archive/search/stem.ts'
import { parseSearch } from '#archive/search/search-query.ts'
import type { SearchQuery } from '#archive/search/search-query.ts'

/** The texts that are searched: headline, captions, blocks of the body. */
const TEXTS = 'h1, figcaption, .prose > *'

/** Buttons and links that stand beside the text. */
const BESIDE = '.para'

/**
 * Finds what of an article matches the search, in the forms that words have in its language. Rejects when the rules of
 * that language do not arrive.
 */
export async function findWords(
  reader: Element,
  text: string,
  tag: string | undefined,
): Promise<readonly Range[]> {
  const query = parseSearch(text)
  const language = stemLanguage(tag)
  await loadStems([language])
  return Array.from(reader.querySelectorAll(TEXTS)).flatMap((element) => rangesIn(element, query, language))
}

function rangesIn(element: Element, query: SearchQuery, language: StemLanguage): readonly Range[] {
  const nodes = textNodesOf(element)
  const text = nodes.map(({ data }) => data).join('')
  return matchesIn(query, text, language).map(({ start, end }) => {
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
