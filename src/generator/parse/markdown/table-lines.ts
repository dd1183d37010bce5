import type { Token } from 'markdown-it'
import { inlineText } from './inline-text.ts'

/** A line of a table. */
export interface TableLine {
  readonly kind: 'heading' | 'item' | 'paragraph'
  readonly text: string
}

/** Longer cells hold prose: the table lays out a page. */
const LONGEST_CELL = 160

/** What parts the head of a table from its rows, written twice by some converters. */
const DELIMITER = /^:?-{2,}:?$/

/** The tokens of a table -> a line a row, cells parted by " | "; of one that lays out a page the cells, one after the other. */
export function tableLines(tokens: readonly Token[]): readonly TableLine[] {
  return linesOfRows(rowsOf(tokens))
}

/** Lines of rows; a first row that says one thing is the table's title. */
function linesOfRows(rows: readonly (readonly string[])[]): readonly TableLine[] {
  const said = rows
    .map((cells) => cells.filter((cell) => cell !== '' && !DELIMITER.test(cell)))
    .filter((cells) => cells.length > 0)
  if (said.flat().some(({ length }) => length > LONGEST_CELL))
    return said.flat().map((text) => ({ kind: 'paragraph', text }))
  const isTitled = said.length > 1 && said[0]?.length === 1 && (rows[0]?.length ?? 0) > 1
  return said.map((cells, row) => ({
    kind: row === 0 && isTitled ? 'heading' : 'item',
    text: cells.join(' | '),
  }))
}

function rowsOf(tokens: readonly Token[]): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const { type, children } of tokens) {
    if (type === 'tr_open') rows.push([])
    else if (type === 'inline') rows.at(-1)?.push(inlineText(children ?? []).lines.join(' '))
  }
  return rows
}
