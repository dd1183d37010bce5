import type { Draft } from '#generator/parse/text/draft.ts'
import { parseAddress } from '#generator/parse/text/read-address.ts'
import { findNewsArticle } from '#generator/parse/html/json-ld.ts'
import { publicationOf } from '#generator/parse/html/publication-day.ts'
import type { Line } from '#generator/parse/text/paragraphs.ts'

/** The data of a page's script, which converters take for text: JSON-LD (https://schema.org/NewsArticle). */
const DATA = /\{\s?"@(?:context|graph|type|id)"\s?:/

/** It stands within so many lines, as a page's head does. */
const WITHIN = 5

/** Lines without the data of the page's scripts, and what that says of the article. */
export function withoutPageData(lines: readonly Line[]): {
  readonly lines: readonly Line[]
  readonly stated: Partial<Draft>
} {
  const holders = lines.slice(0, WITHIN).filter(({ text }) => DATA.test(text))
  if (holders.length === 0) return { lines, stated: {} }
  const scripts = holders.map(({ text }) => text.slice(text.search(DATA)))
  const rest = lines.flatMap((line) => (holders.includes(line) ? withoutData(line) : [line]))
  return { lines: rest, stated: factsOf(scripts, rest.map(({ text }) => text).slice(0, WITHIN)) }
}

function withoutData(line: Line): readonly Line[] {
  const text = line.text.slice(0, line.text.search(DATA)).trim()
  return text === '' ? [] : [{ ...line, text }]
}

function factsOf(scripts: readonly string[], titles: readonly string[]): Partial<Draft> {
  const { published, created, modified, authors, ...facts } = findNewsArticle(scripts, {
    addresses: [],
    titles,
  })
  const days = { published: [published ?? ''], others: [created ?? ''], modified: [modified ?? ''] }
  return {
    published: publicationOf({ ...days, address: undefined, shown: undefined }),
    source: facts.source,
    byline: authors.length === 0 ? undefined : authors.join(', '),
    url: parseAddress(facts.url ?? ''),
  }
}
