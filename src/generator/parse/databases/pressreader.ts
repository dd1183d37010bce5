import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { entryOfExport, said } from './database-text.ts'
import type { ExportLine } from './database-text.ts'

/** Below the headline: "The Example Herald · 4 Mar 2025 · World · A4 · By Jane Roe". */
const HEAD =
  /^(\S.{1,60}?)\s+[·•|]\s+(\d{1,2}\s\p{L}{3,12}\.?\s\d{4}|\d{4}-\d\d-\d\d|\p{L}{3,12}\.?\s\d{1,2},\s\d{4})(?:\s+[·•|]\s+(.{1,200}))?$/u

/** What PressReader writes below a page. */
const FURNITURE =
  /^(?:pressreader\b.{0,120}|printed and distributed by pressreader\b.*|.{0,40}\bpressreader\.com\b.{0,120}|copyright and protected by applicable law\.?|original copy|article (?:name|rank):?.{0,80})$/i

/** Whether a text is what PressReader gives out of its papers. */
export function isPressreader(text: string): boolean {
  return /pressreader/i.test(text) && text.split('\n', 4000).some((line) => HEAD.test(line.trim()))
}

/** The articles of such a text. */
export function pressreaderEntries(lines: readonly ExportLine[]): readonly FeedEntry[] {
  const heads = lines.flatMap(({ text }, index) => (HEAD.test(text) ? [index] : []))
  const begins = heads.map((head) => headlineAbove(lines, head))
  return heads.map((head, order) => {
    const [, source, day, rest = ''] = HEAD.exec(lines[head]?.text ?? '') ?? []
    const begin = begins[order] ?? head
    const byline = rest.split(/\s+[·•|]\s+/).find((part) => /^by\s/i.test(part))
    return entryOfExport({
      line: lines[begin]?.number ?? 1,
      headline: said(
        lines
          .slice(begin, head)
          .map(({ text }) => text)
          .join(' '),
      ),
      day,
      byline,
      source,
      body: lines
        .slice(head + 1, begins[order + 1] ?? lines.length)
        .map(({ text }) => text)
        .filter((text) => !FURNITURE.test(text)),
    })
  })
}

/** Where the lines of the headline above a place begin. */
function headlineAbove(lines: readonly ExportLine[], head: number): number {
  let at = head - 1
  while (at > 0 && lines[at]?.text === '') at--
  while (at > 0 && (lines[at - 1]?.text ?? '') !== '' && !FURNITURE.test(lines[at - 1]?.text ?? '')) at--
  return Math.max(0, at)
}
