import type { Token } from 'markdown-it'
import { inlineText } from './inline-text.ts'
import type { InlineText } from './inline-text.ts'

/** A line of a table. */
export interface TableLine {
  readonly kind: 'heading' | 'item' | 'paragraph'
  /** Empty for a row of nothing but pictures. */
  readonly text: string
  /** What its cells hold: their pictures and footnotes are not in the text. */
  readonly cells: readonly InlineText[]
}

/** Longer cells hold prose: the table lays out a page. */
const LONGEST_CELL = 160

/** What parts the head of a table from its rows, written twice by some converters. */
const DELIMITER = /^:?-{2,}:?$/

/** The tokens of a table -> a line a row, cells parted by " | "; of one that lays out a page the cells, one after the other. `open`: as for `inlineText`. */
export function tableLines(tokens: readonly Token[], open: string): readonly TableLine[] {
  return linesOfRows(rowsOf(tokens, open))
}

/** Lines of rows; a first row that says one thing is the table's title. */
function linesOfRows(rows: readonly (readonly InlineText[])[]): readonly TableLine[] {
  const said = rows.filter((cells) => cells.some((cell) => wordsOf(cell) !== '' || cell.pictures.length > 0))
  const words = said.map((cells) => cells.map(wordsOf).filter((text) => text !== ''))
  if (words.flat().some(({ length }) => length > LONGEST_CELL))
    return said.flat().map((cell) => ({ kind: 'paragraph', text: wordsOf(cell), cells: [cell] }))
  const isTitled = said.length > 1 && words[0]?.length === 1 && (rows[0]?.length ?? 0) > 1
  return said.map((cells, row) => ({
    kind: row === 0 && isTitled ? 'heading' : 'item',
    text: words[row]?.join(' | ') ?? '',
    cells,
  }))
}

function wordsOf({ lines }: InlineText): string {
  const words = lines.join(' ')
  return DELIMITER.test(words) ? '' : words
}

function rowsOf(tokens: readonly Token[], open: string): readonly (readonly InlineText[])[] {
  const rows: InlineText[][] = []
  for (const { type, children } of tokens) {
    if (type === 'tr_open') rows.push([])
    else if (type === 'inline') rows.at(-1)?.push(inlineText(children ?? [], open))
  }
  return rows
}
