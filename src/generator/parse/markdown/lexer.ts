import createParser from 'markdown-it'
import type { MarkdownIt, Token } from 'markdown-it'
import footnote from 'markdown-it-footnote'
import { boundedSource } from './bounded-source.ts'
import { withoutComments } from './comments.ts'
import { readFence } from './fence-rule.ts'
import { readLooseLink, readMark } from './mark-rule.ts'
import { readTextTable } from './text-table-rule.ts'
import { withEvenTables } from './even-tables.ts'

/** Tokens of a text: those of its blocks, and of each footnote that stands in its own place, by number. */
export interface Lexed {
  readonly blocks: readonly Token[]
  readonly notes: readonly (readonly Token[])[]
}

/**
 * What markdown-it (CommonMark with tables) does not know of the Markdown that people keep: footnotes, the marks of Obsidian, pandoc and site
 * generators. Addresses are never shown, so that none is refused; HTML comes as a token.
 */
function markdownParser(): MarkdownIt {
  const parser = createParser({ html: true, maxNesting: 200 }).use(footnote)
  parser.validateLink = () => true
  parser.core.ruler.disable('footnote_tail')
  // It looks for the end of a mark from each opening; `readMark` reads marks once.
  parser.inline.ruler.disable('footnote_ref')
  parser.block.ruler.before('table', 'text_table', readTextTable)
  parser.block.ruler.before('fence', 'fenced_div', readFence, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  parser.inline.ruler.before('strikethrough', 'mark', readMark)
  parser.inline.ruler.after('image', 'loose_link', readLooseLink)
  return parser
}

const parser = markdownParser()

/** The tokens of Markdown, nested and long without bounds as it may be. */
export function lex(markdown: string): Lexed {
  const env: { footnotes?: { list?: { tokens?: Token[] }[] } } = {}
  const blocks = parser.parse(withEvenTables(boundedSource(withoutComments(markdown))), env)
  return { blocks, notes: (env.footnotes?.list ?? []).map(({ tokens = [] }) => tokens) }
}
