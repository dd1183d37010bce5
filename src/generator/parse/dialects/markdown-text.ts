import { holdsMarkdown } from '#generator/parse/markdown/holds-markdown.ts'
import { isWireCopy } from '#generator/parse/text/wire-copy.ts'
import type { Dialect } from './dialect.ts'
import { markdown } from './markdown.ts'

/** Markdown in a file of plain text, as converters of pages leave it. */
export const markdownText: Dialect = {
  name: 'Markdown',
  matches: ({ file, text }) => /\.(?:txt|text)$/i.test(file) && holdsMarkdown(text) && !isWireCopy(text),
  parse: markdown.parse,
}
