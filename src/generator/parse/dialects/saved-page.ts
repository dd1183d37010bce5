import { isProbablyReaderable, Readability } from '@mozilla/readability'
import type { Problem } from '#generator/output/problem.ts'
import type { Draft } from '#generator/parse/text/draft.ts'
import type { HtmlDocument, HtmlElement, HtmlNode } from '#generator/parse/html/html-dom.ts'
import { linesOfElement } from '#generator/parse/html/html-lines.ts'
import { exceeds, isOutOfBounds, looksLikeHtml, parsePage } from '#generator/parse/html/html-page.ts'
import type { PageSize } from '#generator/parse/html/html-page.ts'
import { readPageFacts } from '#generator/parse/html/page-facts.ts'
import type { Seed } from '#generator/parse/article/seed.ts'
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
  if (isOutOfBounds(text)) return { blocks: [], problems: [outOfBounds(file)] }
  const document = parsePage(text)
  const { body, ...facts } = readPageFacts(document)
  const lines = articleLines(document, text)
  const readable = lines.length > 0 || body === undefined ? lines : paragraphsOf(body)
  const story = readStory(readable, facts.headline)
  return {
    ...story,
    ...facts,
    published: facts.published ?? story.published,
    source: facts.source ?? story.source,
    byline: facts.byline ?? story.byline,
  }
}

/** Readability looks for an article where some paragraphs have this many characters; below that there is nothing to tell from the page around it. */
const READABLE = { minContentLength: 80, minScore: 5 }

/** Readability's time grows with depth times size, up to about a second here; what is larger is read from its `article` or `main` element. */
const QUICK: PageSize = { depth: 60, marks: 8000 }

/** The text of the article as Readability finds it; the whole page where there is none, or its markup makes Readability fail. */
function articleLines(document: HtmlDocument, html: string): readonly Line[] {
  const whole = wholeLines(document)
  if (exceeds(html, QUICK) || !isProbablyReaderable(document, READABLE)) return whole
  try {
    const found = new Readability<HtmlNode>(document, {
      serializer: (node) => node,
      disableJSONLD: true,
    }).parse()?.content
    const lines = found ? linesOfElement(found) : []
    return lines.length > 0 ? lines : whole
  } catch {
    return whole
  }
}

/** The longest `article` of the page (short ones are teasers and comments), else its `main`, else all of it. */
function wholeLines(document: HtmlDocument): readonly Line[] {
  const longest = [...document.querySelectorAll('article')].reduce<HtmlElement | undefined>(
    (longest, next) => (longest && longest.textContent.length >= next.textContent.length ? longest : next),
    undefined,
  )
  const lines = longest ? linesOfElement(longest) : []
  return lines.length > 0 ? lines : linesOfElement(document.querySelector('main') ?? document.body)
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
