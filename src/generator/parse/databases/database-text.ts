import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { textOfData } from '#generator/parse/html/text-of-data.ts'
import { findDate } from '#generator/parse/text/dates-in-text.ts'

/** A line of an export with its place. */
export interface ExportLine {
  /** Trimmed; empty for a blank line. */
  readonly text: string
  /** In the file, from 1. */
  readonly number: number
}

/** What an export states of an article. */
export interface ExportedArticle {
  readonly line: number
  readonly headline: string | undefined
  readonly day: string | undefined
  readonly byline: string | undefined
  readonly source: string | undefined
  readonly url?: string | undefined
  /** With blank lines between its paragraphs, if the export has any. */
  readonly body: readonly string[]
}

/** The lines of a text, page numbers left out. */
export function exportLines(text: string): readonly ExportLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: line.replaceAll('\u00a0', ' ').trim(), number: index + 1 }))
    .filter((line) => !/^(?:Page|Seite) \d{1,5} (?:of|von) \d{1,5}$/i.test(line.text))
}

/** An article of an export as an entry; one without a text says so. */
export function entryOfExport({
  line,
  headline,
  day,
  byline,
  source,
  url,
  body,
}: ExportedArticle): FeedEntry {
  const text = body.join('\n').trim()
  return {
    line,
    title: headline,
    published: day === undefined ? [] : [findDate(day)?.day ?? day],
    modified: [],
    authors: byline === undefined ? [] : [withoutLead(byline)],
    source,
    url,
    texts: [{ text, isHtml: false }],
    ...(text === '' && { leftOut: 'has no full text in the export' }),
  }
}

function withoutLead(byline: string): string {
  return byline.replace(/^(?:by|von|par|por|di)\s+/i, '')
}

/** Whether a line says a day and hardly anything else: "March 4, 2025 Tuesday", "4 March 2025", "Late Edition, March 4, 2025". */
export function isDayLine(line: string): boolean {
  if (line.length > 70 || !/\d{4}/.test(line)) return false
  const date = findDate(line)
  if (!date?.day) return false
  const rest = line
    .replace(date.written, '')
    .replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\p{L}+tag\b|\b(?:late|early|final|edition|first|updated?|\d{1,2}:\d\d(?: ?[ap]m)?(?: [A-Z]{2,4})?)\b/giu,
      '',
    )
  return rest.replace(/[^\p{L}]/gu, '').length <= 8
}

/** The lines of a text between places, without those. */
export function blocksBetween(
  lines: readonly ExportLine[],
  isBorder: (line: ExportLine) => boolean,
): readonly (readonly ExportLine[])[] {
  const blocks: ExportLine[][] = [[]]
  for (const line of lines) {
    if (isBorder(line)) blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks
}

/** What a value that is stated at a label says; undefined for none. */
export function said(value: string | undefined): string | undefined {
  return value?.replace(/\s+/g, ' ').trim() || undefined
}

const BLOCK = /<\/?(?:p|div|tr|h[1-6]|li|ul|ol|table|blockquote|section|article|body|html)\b[^>]{0,4000}>/gi

/** The text of an export in HTML, a block a paragraph, cells of a row parted by a tab, rules as lines. */
export function textOfMarkup(html: string): string {
  return html
    .replace(/<(script|style|head)\b[^]*?<\/\1>/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<hr\b[^>]{0,4000}>/gi, `\n\n${'_'.repeat(60)}\n\n`)
    .replace(/<br\b[^>]{0,4000}>/gi, '\n')
    .replace(/<\/t[dh]>\s*<t[dh]\b[^>]{0,4000}>(?:\s*<p\b[^>]{0,4000}>)?/gi, '\t')
    .replace(BLOCK, '\n\n')
    .split('\n')
    .map((line) => (/[<&]/.test(line) ? line.split('\t').map(textOfData).join('\t') : line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}
