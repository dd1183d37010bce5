import { Readability } from '@mozilla/readability'
import type { Problem } from '../../problem.ts'
import type { Draft } from '../draft.ts'
import type { HtmlDocument, HtmlNode } from '../html/html-dom.ts'
import { linesOfElement } from '../html/html-lines.ts'
import { isOutOfBounds, looksLikeHtml, parsePage } from '../html/html-page.ts'
import { readPageFacts } from '../html/page-facts.ts'
import type { Seed } from '../seed.ts'
import { paragraphsOf } from '../text/paragraphs.ts'
import type { Line } from '../text/paragraphs.ts'
import { readStory } from '../text/story.ts'
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
  const lines = articleLines(document)
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

/** The text of the article as Readability finds it; the whole page where it finds none or fails over the page's markup. */
function articleLines(document: HtmlDocument): readonly Line[] {
  const whole = linesOfElement(document.body)
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
