import type { Draft } from '#generator/parse/text/draft.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { readStatedFields } from '#generator/parse/article/stated-fields.ts'
import { readFrontMatter } from '#generator/parse/front-matter/read-front-matter.ts'
import { opensFrontMatter } from '#generator/parse/front-matter/split-front-matter.ts'
import { unknownKeys } from '#generator/parse/front-matter/unknown-keys.ts'
import { unpublished } from '#generator/parse/front-matter/unpublished.ts'
import { htmlLines } from '#generator/parse/html/html-lines.ts'
import { looksLikeHtml } from '#generator/parse/html/html-page.ts'
import { dayOfFileName, headlineOfFileName } from '#generator/parse/markdown/file-name.ts'
import type { MarkdownText } from '#generator/parse/markdown/markdown-lines.ts'
import { underHeadline } from '#generator/parse/markdown/under-headline.ts'
import { withoutMetadata } from '#generator/parse/markdown/metadata-lines.ts'
import { withoutPageData } from '#generator/parse/markdown/page-data.ts'
import { paragraphsOf } from '#generator/parse/text/paragraphs.ts'
import { readStory } from '#generator/parse/text/story.ts'
import type { Dialect } from './dialect.ts'

/** Markdown (or HTML) below front matter, or a Markdown file without any. */
export const markdown: Dialect = {
  name: 'Markdown',
  matches: ({ file, text }) => isMarkdownFile(file) || opensFrontMatter(text),
  parse: parseMarkdown,
}

function isMarkdownFile(file: string): boolean {
  return /\.(?:md|markdown|mdown|mkd|qmd|mdx)$/i.test(file)
}

async function parseMarkdown({ file, text }: Seed): Promise<Draft> {
  const front = await readFrontMatter(file, text, isMarkdownFile(file))
  const leftOut = unpublished(file, front.fields)
  if (leftOut) return { blocks: [], leftOut }
  const body = await linesOf(file, front.body, front.bodyLine)
  const { lines: shown, stated: data } = withoutPageData(body.lines)
  const { fields, lines } = withoutMetadata(shown)
  const stated = readStatedFields(new Map([...fields, ...front.fields]), file)
  const { headline, asides, story: found } = underHeadline(lines, stated)
  const story = readStory(found, headline)
  const url = stated.url ?? story.url ?? data.url
  return {
    ...story,
    ...stated,
    headline: headline ?? story.headline ?? headlineOfFileName(file, story.blocks),
    published: stated.published ?? story.published ?? data.published ?? dayOfFileName(file, url),
    source: stated.source ?? story.source ?? data.source,
    byline: stated.byline ?? story.byline ?? data.byline,
    url,
    asides: [...asides, ...(story.asides ?? []), ...body.notes],
    problems: [...front.problems, ...stated.problems, ...unknownKeys(file, front.fields)],
  }
}

/** Entries of feeds are HTML or plain text; the lexer of Markdown is loaded for what is Markdown. */
async function linesOf(file: string, body: string, firstLine: number): Promise<MarkdownText> {
  const isWholePage = /^\s*<(?:!doctype|html|head|body)\b/i.test(body)
  if (isWholePage || (!isMarkdownFile(file) && looksLikeHtml(body)))
    return { lines: htmlLines(body), notes: [] }
  if (/#\d+$/.test(file)) return { lines: paragraphsOf(body, firstLine), notes: [] }
  const { markdownLines } = await import('#generator/parse/markdown/markdown-lines.ts')
  return markdownLines(body, firstLine)
}
