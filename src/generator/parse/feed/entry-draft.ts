import { withoutScripts } from '#generator/parse/decode/without-inlined.ts'
import type { Day } from '#model/day.ts'
import type { Problem } from '#generator/output/problem.ts'
import { readLanguageTag } from '#generator/parse/article/stated-fields.ts'
import { linesOfElement } from '#generator/parse/html/html-lines.ts'
import { parsePage } from '#generator/parse/html/html-page.ts'
import { withoutMail } from '#generator/parse/byline/without-mail.ts'
import { readWriters } from '#generator/parse/byline/page-byline.ts'
import { textOfData } from '#generator/parse/html/text-of-data.ts'
import { readStamp } from '#generator/parse/html/stamp.ts'
import { publicationOf } from '#generator/parse/html/publication-day.ts'
import { dayOfAddress, parseAddress } from '#generator/parse/text/read-address.ts'
import type { Draft } from '#generator/parse/text/draft.ts'
import { letterLines } from '#generator/parse/text/letter-lines.ts'
import { paragraphsOf } from '#generator/parse/text/paragraphs.ts'
import type { Line } from '#generator/parse/text/paragraphs.ts'
import { readStory } from '#generator/parse/text/story.ts'
import type { EntryText, FeedEntry } from './feed-entry.ts'
import { hasBlocks, withParagraphs } from './site-markup.ts'

/** Longest title, name or address that is taken over, in characters, and most authors. */
const LONGEST_FIELD = 1000
const MOST_AUTHORS = 50

/** What an entry says of its article; undefined if its markup is larger than any article's. */
export function draftOfEntry(file: string, entry: FeedEntry): Draft | undefined {
  const all = linesOf(fullest(entry.texts))
  if (!all) return undefined
  const lines = entry.isLetter === true ? letterLines(all) : all
  const headline = lineOf(entry.title)
  const source = lineOf(entry.source)
  const url = entry.url === undefined ? undefined : parseAddress(entry.url.slice(0, LONGEST_FIELD))
  const { badDate: _, ...story } = readStory(lines, headline)
  const published = publicationOf({
    published: entry.published,
    others: [],
    modified: entry.modified,
    address: url && dayOfAddress(url),
    shown: story.published,
  })
  return {
    ...story,
    headline: headline ?? story.headline,
    published,
    source: source ?? story.source,
    byline: bylineOf(entry) ?? story.byline,
    language: readLanguageTag(entry.language ?? ''),
    embargo: readEmbargo(entry.embargo),
    url: url ?? story.url,
    asides: [...(story.asides ?? []), ...(entry.notes ?? [])],
    problems: published || !entry.published[0] ? [] : [unreadableDay(file, entry.line, entry.published[0])],
  }
}

/** The day until which an article is kept back; undefined for a text that names none. */
export function readEmbargo(written = ''): Day | undefined {
  return readStamp(written)?.day
}

function lineOf(text: string | undefined): string | undefined {
  return textOfData((text ?? '').slice(0, LONGEST_FIELD).toWellFormed()) || undefined
}

function bylineOf({ authors, source, language }: FeedEntry): string | undefined {
  return readWriters({
    stated: [authors.slice(0, MOST_AUTHORS).map(nameOf)],
    shown: [],
    papers: [source ?? ''],
    language,
  })
}

/** "ada@tarn.example (Ada Quill)", as RSS has it, and "Ada Quill <ada@tarn.example>" name a person; an address alone names nobody. */
function nameOf(whole: string): string {
  const author = whole.slice(0, LONGEST_FIELD)
  const [, behind] = /^\S+@\S+\s*\(([^()]+)\)\s*$/.exec(author) ?? []
  return textOfData(behind ?? withoutMail(author))
}

/** The text with most letters; the first of those. */
function fullest(texts: readonly EntryText[]): EntryText {
  const [fullest] = texts
    .map((text) => ({ text, length: texts.length > 1 ? lengthOf(text) : 0 }))
    .toSorted((one, other) => other.length - one.length)
  return fullest?.text ?? { text: '', isHtml: false }
}

/** Tags and what no reader sees are not counted. */
function lengthOf({ text, isHtml }: EntryText): number {
  const shown = isHtml ? withoutScripts(text).replace(/<[^<>]{0,4000}>/g, '') : text
  return shown.replace(/\s+/g, ' ').trim().length
}

/** Text that could hold tags and has none is text, but for its character references. */
function linesOf({ text, isHtml, isTyped = false }: EntryText): readonly Line[] | undefined {
  if (!isHtml) return paragraphsOf(text)
  const html = isTyped ? withParagraphs(text) : text
  if (!/<[a-z!/]/i.test(html)) return paragraphsOf(html.split('\n').map(textOfData).join('\n'))
  const page = parsePage(`<div>${isTyped || hasBlocks(html) ? html : withParagraphs(html)}</div>`)
  return page && linesOfElement(page.document.body)
}

function unreadableDay(file: string, line: number, written: string): Problem {
  return {
    severity: 'warning',
    file,
    line,
    column: 1,
    message: `"${written.slice(0, 60)}" is no day of the calendar`,
    hint: 'Write the date as year-month-day (2025-05-21); until then the article stands among the undated.',
  }
}
