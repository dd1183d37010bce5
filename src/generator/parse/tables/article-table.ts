import Papa from 'papaparse'
import type { Seed } from '#generator/parse/article/seed.ts'
import type { FeedEntry } from '#generator/parse/feed/feed-entry.ts'
import { entryOfRecord } from '#generator/parse/feed/json-record.ts'
import { formOfTable } from './table-columns.ts'

/** The rows of a table of articles (RFC 4180, and with semicolons, tabs or bars between its cells), each an article. */
export function* readArticleTable({ text }: Seed): Generator<FeedEntry> {
  const form = formOfTable(text)
  if (!form) return
  const { mark, fields, start } = form
  let line = text.slice(0, start).split('\n').length
  for (const { cells, lines } of rowsOf(text.slice(start), mark)) {
    if (cells.some((cell) => cell.trim() !== '')) yield entryOfRow(cells, fields, line)
    line += lines
  }
}

interface TableRow {
  readonly cells: readonly string[]
  /** Of the file, its line ends within cells counted. */
  readonly lines: number
}

function rowsOf(text: string, mark: string): readonly TableRow[] {
  const rows: TableRow[] = []
  let before = 0
  Papa.parse<string[]>(
    text.replace(new RegExp(`(^|${mark === '|' ? '\\|' : mark})[ \\t]{1,9}(?=")`, 'gm'), '$1'),
    {
      delimiter: mark,
      step: ({ data, meta }) => {
        rows.push({ cells: data, lines: Math.max(1, countLines(text, before, meta.cursor)) })
        before = meta.cursor
      },
    },
  )
  return rows
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}

function entryOfRow(
  cells: readonly string[],
  fields: readonly (string | undefined)[],
  line: number,
): FeedEntry {
  const record = Object.fromEntries(
    fields.flatMap((field, column) => {
      const cell = cells[column]?.trim() ?? ''
      return field === undefined || cell === '' ? [] : [[field, cell] as const]
    }),
  )
  const { authors, texts, ...entry } = entryOfRecord(record, line)
  return {
    ...entry,
    authors: authors.flatMap((author) => author.split(/\s*;\s*/)),
    texts: texts.map(({ text, isHtml }) => ({
      text,
      isHtml: isHtml || /<(?:p|div|br|h\d|li)\b/i.test(text),
    })),
    ...(cells.length > fields.length && { broken: 'has more cells than the head of the table names' }),
  }
}
