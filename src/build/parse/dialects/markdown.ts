import type { Draft } from '#build/parse/draft.ts'
import { looksLikeHtml } from '#build/parse/html/html-page.ts'
import { htmlLines } from '#build/parse/html/html-lines.ts'
import { opensFrontMatter, readFrontMatter } from '#build/parse/markdown/front-matter.ts'
import { markdownLines } from '#build/parse/markdown/markdown-lines.ts'
import type { Seed } from '#build/parse/seed.ts'
import { readStatedFields } from '#build/parse/stated-fields.ts'
import { readStory } from '#build/parse/text/story.ts'
import type { Dialect } from './dialect.ts'

/** Markdown (or HTML) below front matter, or a Markdown file without any. */
export const markdown: Dialect = {
  name: 'Markdown',
  matches: ({ file, text }) => /\.(?:md|markdown)$/i.test(file) || opensFrontMatter(text),
  parse: parseMarkdown,
}

function parseMarkdown({ file, text }: Seed): Draft {
  const { fields, body, bodyLine, problems } = readFrontMatter(file, text)
  const stated = readStatedFields(fields, file)
  const lines = looksLikeHtml(body) ? htmlLines(body) : markdownLines(body, bodyLine)
  const story = readStory(lines, stated.headline)
  return {
    ...story,
    ...stated,
    headline: stated.headline ?? story.headline,
    published: stated.published ?? story.published,
    source: stated.source ?? story.source,
    byline: stated.byline ?? story.byline,
    url: stated.url ?? story.url,
    problems: [...problems, ...stated.problems],
  }
}
