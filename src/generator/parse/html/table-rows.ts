import type { HtmlElement } from './html-dom.ts'

/** Longer cells hold prose: the table lays out a page. */
const LONGEST_CELL = 160

/** What a table of figures says, a line a row. */
interface TableRows {
  readonly title: string
  /** Cells parted by " | "; none for a table that lays out a page. */
  readonly rows: readonly string[]
}

const LAYOUT: TableRows = { title: '', rows: [] }

/** The rows of a table of figures: short cells without tables in them, in most rows more than one. */
export function rowsOfTable(table: HtmlElement): TableRows {
  if (table.querySelector('table')) return LAYOUT
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  )
  const several = rows.filter((cells) => cells.length > 1)
  const isData = several.length * 2 > rows.length && rows.flat().every(({ length }) => length <= LONGEST_CELL)
  if (!isData) return LAYOUT
  return {
    title: table.querySelector('caption')?.textContent ?? '',
    rows: rows.map((cells) => cells.filter((text) => text !== '').join(' | ')),
  }
}
