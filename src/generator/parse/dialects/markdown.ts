import type { Draft } from '#generator/parse/text/draft.ts'
import { looksLikeHtml } from '#generator/parse/html/html-page.ts'
import { htmlLines } from '#generator/parse/html/html-lines.ts'
import { opensFrontMatter, readFrontMatter } from '#generator/parse/markdown/front-matter.ts'
import { markdownLines } from '#generator/parse/markdown/markdown-lines.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { readStatedFields } from '#generator/parse/article/stated-fields.ts'
import { readStory } from '#generator/parse/text/story.ts'
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
