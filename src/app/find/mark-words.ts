import '#app/styles/words.css'
import { matchesIn } from '#archive/search/matches.ts'
import { loadStems, stemLanguage } from '#archive/search/stem.ts'
import type { StemLanguage } from '#archive/search/stem.ts'
import { parseSearch } from '#archive/search/search-query.ts'
import type { SearchQuery } from '#archive/search/search-query.ts'
import { rangeOf, textNodesOf, textOf, textsOf } from './text-ranges.ts'

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
  return textsOf(reader).flatMap((element) => rangesIn(element, query, language))
}

function rangesIn(element: Element, query: SearchQuery, language: StemLanguage): readonly Range[] {
  const nodes = textNodesOf(element)
  return matchesIn(query, textOf(nodes), language).map((span) => rangeOf(nodes, span))
}
