import { htmlLines } from '#generator/parse/html/html-lines.ts'
import type { PageLine } from '#generator/parse/html/html-lines.ts'
import { looksLikeHtml } from '#generator/parse/html/html-page.ts'
import { withoutLinkLists } from '#generator/parse/html/link-lists.ts'
import { holdsMarkdown } from '#generator/parse/markdown/holds-markdown.ts'
import { isMarkdownFile } from '#generator/parse/markdown/is-markdown-file.ts'
import type { Line } from '#generator/parse/text/paragraphs.ts'
import { linesOfText } from './plain-text.ts'

/** What stands below front matter. */
export interface MarkdownBody {
  readonly lines: readonly Line[]
  /** Footnotes, and lists of other stories. */
  readonly notes: readonly string[]
  /** Whether it was converted from a whole page, with menus and lists of other stories. */
  readonly isPage: boolean
}

/** Reads what stands below front matter: Markdown, for which its lexer is loaded, HTML, or plain text. */
export async function readMarkdownBody(file: string, body: string, firstLine: number): Promise<MarkdownBody> {
  const isWholePage = /^\s*<(?:!doctype|html|head|body)\b/i.test(body)
  if (isWholePage || (!isMarkdownFile(file) && looksLikeHtml(body))) return asBody(htmlLines(body), [])
  if (/\.te?xt$/i.test(file) && !holdsMarkdown(body))
    return { lines: linesOfText(body, firstLine), notes: [], isPage: false }
  const { markdownLines } = await import('#generator/parse/markdown/markdown-lines.ts')
  const { lines, notes } = markdownLines(body, firstLine)
  return asBody(lines, notes)
}

function asBody(lines: readonly PageLine[], notes: readonly string[]): MarkdownBody {
  const kept = new Set(withoutLinkLists(lines))
  const dropped = lines.filter((line) => !kept.has(line)).map(({ text }) => text)
  return {
    lines: [...kept],
    notes: [...notes, ...dropped],
    isPage: dropped.length > 0 || (lines[0] !== undefined && isMenu(lines[0])),
  }
}

function isMenu({ kind, text, linked }: PageLine): boolean {
  return kind !== 'heading' && linked > text.length / 2
}
