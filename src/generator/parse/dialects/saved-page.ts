import { Readability } from '@mozilla/readability'
import type { Problem } from '#generator/output/problem.ts'
import type { Draft } from '#generator/parse/text/draft.ts'
import type { HtmlDocument, HtmlElement, HtmlNode } from '#generator/parse/html/html-dom.ts'
import { keepQuotations, removeFurniture } from '#generator/parse/html/furniture.ts'
import type { PageLine } from '#generator/parse/html/html-lines.ts'
import type { ParsedPage } from '#generator/parse/html/html-page.ts'
import { linesOfElement } from '#generator/parse/html/html-lines.ts'
import { mirroredFrom, savedFrom } from '#generator/parse/html/saver.ts'
import { findStandfirst, withStandfirst } from '#generator/parse/html/standfirst.ts'
import { withoutEdges } from '#generator/parse/html/story-edges.ts'
import { withoutLinkLists } from '#generator/parse/html/link-lists.ts'
import { looksLikeHtml, parsePage } from '#generator/parse/html/html-page.ts'
import type { TreeSize } from '#generator/parse/html/page-tree.ts'
import { readPageFacts } from '#generator/parse/html/page-facts.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
import { beginsLikeByline } from '#generator/parse/byline/writer-names.ts'
import { paragraphsOf } from '#generator/parse/text/paragraphs.ts'
import type { Line } from '#generator/parse/text/paragraphs.ts'
import { readStory } from '#generator/parse/text/story.ts'
import type { Dialect } from './dialect.ts'

/** A page as the browser saves it, or a piece of one. */
export const savedPage: Dialect = {
  name: 'saved page',
  matches: ({ file, text }) => /\.x?html?$/i.test(file) || looksLikeHtml(text),
  parse: parseSavedPage,
}

function parseSavedPage({ file, text }: Seed): Draft {
  const page = parsePage(text)
  if (!page) return { blocks: [], problems: [outOfBounds(file)] }
  const { publicationWith, writersWith, ...facts } = readPageFacts(page.document, [
    savedFrom(text),
    mirroredFrom(file),
  ])
  const { headline, source, language, url, description, body } = facts
  const standfirst = findStandfirst(page.document, description)
  const lines = articleLines(page)
  const found = withStandfirst(fuller(lines, body), standfirst)
  // Its lines have no numbers that a warning could name.
  const { badDate: _, ...read } = readStory(found, headline)
  const story = withoutEdges(read, headline)
  return {
    ...story,
    headline: headline ?? story.headline,
    published: publicationWith(story.published),
    source: source ?? story.source,
    byline: writersWith([story.byline ?? [], bylinesIn(found)].flat()),
    language,
    url: url ?? story.url,
  }
}

/** Lines at the top or the end of a story that begin like a byline. */
function bylinesIn(lines: readonly Line[]): readonly string[] {
  return [...lines.slice(0, 8), ...lines.slice(-2)].map(({ text }) => text).filter(beginsLikeByline)
}

/** The lines found, or the text that the page states of its article when that is much longer: teasers before what scripts would load. */
function fuller(lines: readonly Line[], body: string | undefined): readonly Line[] {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  return body !== undefined && body.length > length * 1.5 ? paragraphsOf(body) : lines
}

/** Readability's time grows with depth times size, up to about a second here; what is larger is read from its `article` or `main` element. */
const QUICK: TreeSize = { depth: 100, elements: 8000 }

/** Shorter texts than this are not told from the page around them. */
const SHORTEST = 80

/** The text of the article as Readability finds it; the whole page where there is none, or its markup makes Readability fail. */
function articleLines({ document, size, copy }: ParsedPage): readonly PageLine[] {
  const isQuick =
    size.depth <= QUICK.depth &&
    size.elements <= QUICK.elements &&
    document.body.textContent.trim().length >= SHORTEST
  if (!isQuick) return wholeLines(document)
  const found = readable(document) ?? readable(withoutFurniture(copy())) ?? []
  return found.length > 0 ? found : wholeLines(copy())
}

/** Undefined when most of what Readability took for the article is furniture: comments, say. */
function readable(document: HtmlDocument): readonly PageLine[] | undefined {
  keepQuotations(document)
  const content = readArticle(document)
  const length = content?.textContent.trim().length ?? 0
  if (!content || length < SHORTEST) return undefined
  removeFurniture(content)
  if (content.textContent.length * 2 <= length) return undefined
  return withoutLinkLists(linesOfElement(content))
}

function withoutFurniture(document: HtmlDocument): HtmlDocument {
  removeFurniture(document.body)
  return document
}

/** Takes the document to pieces. */
function readArticle(document: HtmlDocument): HtmlElement | undefined {
  try {
    const options = { serializer: (node: HtmlNode) => node, disableJSONLD: true, keepClasses: true }
    return new Readability<HtmlNode>(document, options).parse()?.content as HtmlElement | undefined
  } catch {
    return undefined
  }
}

/** The longest `article` of the page (short ones are teasers and comments), else its `main`, else all of it. */
function wholeLines(document: HtmlDocument): readonly PageLine[] {
  const longest = [...document.querySelectorAll('article')].reduce<HtmlElement | undefined>(
    (longest, next) => (longest && lengthOf(longest) >= lengthOf(next) ? longest : next),
    undefined,
  )
  const isStory = longest && lengthOf(longest) * 4 > lengthOf(document.body)
  const lines = isStory ? linesOfElement(longest) : []
  return lines.length > 0 ? lines : linesOfElement(document.querySelector('main') ?? document.body)
}

function lengthOf(element: HtmlElement | undefined): number {
  return element?.textContent.length ?? 0
}

function outOfBounds(file: string): Problem {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: 'the page has more elements, or nests them deeper, than an article does',
    hint: "Save the page again from the browser's reader view, or paste its text.",
  }
}
