import type { Draft } from '#generator/parse/text/draft.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { readStatedFields } from '#generator/parse/article/stated-fields.ts'
import { looksLikeHtml } from '#generator/parse/html/html-page.ts'
import { opensFrontMatter, readFrontMatter } from '#generator/parse/markdown/front-matter.ts'
import { readStory } from '#generator/parse/text/story.ts'
import type { Dialect } from './dialect.ts'
import { holdsMarkdown } from './markdown-text.ts'
import { linesOfText } from './plain-text.ts'
import { withStated } from './with-stated.ts'

/** Plain text below front matter, a paragraph to a line, as trafilatura writes it. */
export const frontMatterText: Dialect = {
  name: 'text below front matter',
  matches: ({ file, text }) => /\.(?:txt|text)$/i.test(file) && opensFrontMatter(text) && isPlain(file, text),
  parse: parseFrontMatterText,
}

function isPlain(file: string, text: string): boolean {
  const { body } = readFrontMatter(file, text)
  return !holdsMarkdown(body) && !looksLikeHtml(body)
}

function parseFrontMatterText({ file, text }: Seed): Draft {
  const { fields, body, bodyLine, problems } = readFrontMatter(file, text)
  const stated = readStatedFields(fields, file)
  const story = readStory(linesOfText(body, bodyLine), stated.headline)
  return withStated(story, { ...stated, problems: [...problems, ...stated.problems] })
}
