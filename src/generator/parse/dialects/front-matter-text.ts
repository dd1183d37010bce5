import type { Draft } from '#generator/parse/text/draft.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { readStatedFields } from '#generator/parse/article/stated-fields.ts'
import { readFrontMatter } from '#generator/parse/front-matter/read-front-matter.ts'
import { splitFenced } from '#generator/parse/front-matter/split-front-matter.ts'
import { unknownKeys } from '#generator/parse/front-matter/unknown-keys.ts'
import { unpublished } from '#generator/parse/front-matter/unpublished.ts'
import { looksLikeHtml } from '#generator/parse/html/html-page.ts'
import { readStory } from '#generator/parse/text/story.ts'
import type { Dialect } from './dialect.ts'
import { holdsMarkdown } from './markdown-text.ts'
import { linesOfText } from './plain-text.ts'
import { withStated } from './with-stated.ts'

/** Plain text below front matter, a paragraph to a line, as trafilatura writes it. */
export const frontMatterText: Dialect = {
  name: 'text below front matter',
  matches: ({ file, text }) => /\.(?:txt|text)$/i.test(file) && isPlain(splitFenced(text)?.body),
  parse: parseFrontMatterText,
}

function isPlain(body: string | undefined): boolean {
  return body !== undefined && !holdsMarkdown(body) && !looksLikeHtml(body)
}

async function parseFrontMatterText({ file, text }: Seed): Promise<Draft> {
  const { fields, body, bodyLine, problems } = await readFrontMatter(file, text)
  const leftOut = unpublished(file, fields)
  if (leftOut) return { blocks: [], leftOut }
  const stated = readStatedFields(fields, file)
  const story = readStory(linesOfText(body, bodyLine), stated.headline)
  return withStated(story, {
    ...stated,
    problems: [...problems, ...stated.problems, ...unknownKeys(file, fields)],
  })
}
