import type { Draft } from '#generator/parse/text/draft.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { readStatedFields } from '#generator/parse/article/stated-fields.ts'
import { readFrontMatter } from '#generator/parse/front-matter/read-front-matter.ts'
import type { FrontMatter } from '#generator/parse/front-matter/read-front-matter.ts'
import { opensFrontMatter } from '#generator/parse/front-matter/split-front-matter.ts'
import { unknownKeys } from '#generator/parse/front-matter/unknown-keys.ts'
import { unpublished, unpublishedByHead } from '#generator/parse/front-matter/unpublished.ts'
import { headlineOfPage } from '#generator/parse/html/page-headline.ts'
import { withoutEdges } from '#generator/parse/html/story-edges.ts'
import { withoutExcerpt } from '#generator/parse/markdown/excerpts.ts'
import { dayOfFileName, headlineOfFileName } from '#generator/parse/markdown/file-name.ts'
import { isMarkdownFile } from '#generator/parse/markdown/is-markdown-file.ts'
import { withoutMetadata } from '#generator/parse/markdown/metadata-lines.ts'
import { withoutPageData } from '#generator/parse/markdown/converted-page-data.ts'
import type { Line } from '#generator/parse/text/paragraphs.ts'
import { readStory } from '#generator/parse/text/story.ts'
import type { Dialect } from './dialect.ts'
import { readMarkdownBody } from './markdown-body.ts'
import { withStated } from './with-stated.ts'

/** Markdown (or HTML, or a text) below front matter, or a Markdown file without any. */
export const markdown: Dialect = {
  name: 'Markdown',
  matches: ({ file, text }) => isMarkdownFile(file) || opensFrontMatter(text),
  parse: parseMarkdown,
}

async function parseMarkdown({ file, text }: Seed): Promise<Draft> {
  const front = await readFrontMatter(file, text, isMarkdownFile(file))
  const leftOut =
    unpublished(file, front.fields) ??
    unpublished(file, front.asWritten) ??
    unpublishedByHead(file, linesAsWritten(front))
  if (leftOut) return { blocks: [], leftOut }
  const { lines: all, notes, isPage } = await readMarkdownBody(file, front.body, front.bodyLine)
  const { lines: own, excerpt } = withoutExcerpt(all)
  const { lines: shown, stated: data } = withoutPageData(own)
  const { fields, lines } = withoutMetadata(shown)
  const stated = readStatedFields(new Map([...fields, ...front.fields]), file)
  const story = readBelow(lines, stated, isPage)
  const url = story.url ?? data.url
  return {
    ...story,
    headline: story.headline ?? headlineOfFileName(file, story.blocks),
    published: story.published ?? data.published ?? dayOfFileName(file, url),
    source: story.source ?? data.source,
    byline: story.byline ?? data.byline,
    url,
    asides: [...(story.asides ?? []), ...excerpt, ...notes],
    problems: [...front.problems, ...stated.problems, ...unknownKeys(file, front.fields)],
  }
}

/** The first lines below front matter, each by itself: what says that a text is a draft need not be parted from the next line. */
function linesAsWritten({ body, bodyLine }: FrontMatter): readonly Line[] {
  const lines = body.slice(0, 6000).split('\n')
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [{ text: line.trim(), number: bodyLine + index }],
  )
}

/** The story of the lines below front matter, with what that states. */
function readBelow(lines: readonly Line[], stated: Partial<Draft>, isPage: boolean): Draft {
  const headline = headlineIn(lines, stated)
  const bare = lines.map((line) =>
    headline !== undefined && line.kind === 'heading' && isTitled(line.text, headline)
      ? { ...line, text: headline }
      : line,
  )
  const isHeading = headingsIn(bare)[0] === headline
  const story = readStory(bare, isHeading ? undefined : headline)
  const edged = isPage ? withoutEdges(story, headline ?? story.headline) : story
  return withStated(edged, { ...stated, headline })
}

/** A heading stands within so many lines if it is the headline. */
const WITHIN = 20

/** The headline that is stated, or the heading that says it without the paper's name; undefined where the text alone can tell. */
function headlineIn(
  lines: readonly Line[],
  { headline, source, url }: Pick<Draft, 'headline' | 'source' | 'url'>,
): string | undefined {
  if (headline === undefined) return undefined
  const papers = [source, url?.hostname].flatMap((name) => name ?? [])
  const found = headlineOfPage(headingsIn(lines), [headline], papers) ?? headline
  return isTitled(found, headline) ? headline : found
}

function headingsIn(lines: readonly Line[]): readonly string[] {
  return lines.slice(0, WITHIN).flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []))
}

/** Whether a heading is a headline with the paper's name behind it, as the titles of pages are. */
function isTitled(heading: string, headline: string): boolean {
  return heading.startsWith(headline) && /^\s[|–—:·-]\s/.test(heading.slice(headline.length))
}
