import type { StateBlock } from 'markdown-it'

/** The columns of a table that is drawn with blanks: "  Item     2025  2026" above "  -------- ----- -----" (pandoc). */
const COLUMNS = /^ *-{2,}(?: +-{2,})+ *$/

/** What encloses such a table where its rows have several lines. */
const EDGE = /^ *-{8,} *$/

/** A line between the rows of a table that is drawn with lines: "+------+-----+". */
const GRID = /^ *\+(?:[-=:]{2,}\+)+ *$/

/** Lines of a head are at most so many. */
const MOST_HEAD = 12

/** A table as it was found: its rows, each a cell a column, and the line behind it. */
interface TextTable {
  readonly rows: readonly (readonly string[])[]
  readonly end: number
}

/** Reads the tables that pandoc draws, which CommonMark takes for text and rules. */
export function readTextTable(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const lineAt = (line: number) =>
    line < endLine ? state.getLines(line, line + 1, state.blkIndent, false) : ''
  const table =
    gridTable(lineAt, startLine) ?? enclosedTable(lineAt, startLine) ?? simpleTable(lineAt, startLine)
  if (!table) return false
  if (silent) return true
  writeTable(state, table.rows)
  state.line = Math.min(table.end, endLine)
  return true
}

type LineAt = (line: number) => string

function simpleTable(lineAt: LineAt, start: number): TextTable | undefined {
  if (COLUMNS.test(lineAt(start))) return headlessTable(lineAt, start)
  const columns = columnsOf(lineAt(start + 1))
  if (!columns || lineAt(start).trim() === '') return undefined
  const end = endOf(lineAt, start + 2, (line) => line.trim() === '')
  const rows = linesOf(lineAt, start, end).filter((line) => !COLUMNS.test(line))
  return { rows: rows.map((line) => cellsOf([line], columns)), end }
}

/** Without a head, a line of columns ends the rows as well: it tells them from text below a broken rule. */
function headlessTable(lineAt: LineAt, start: number): TextTable | undefined {
  const columns = columnsOf(lineAt(start))
  const end = endOf(lineAt, start + 1, isColumnsOrBlank)
  if (!columns || end === start + 1 || !COLUMNS.test(lineAt(end))) return undefined
  const rows = linesOf(lineAt, start + 1, end)
  return { rows: rows.map((line) => cellsOf([line], columns)), end: end + 1 }
}

/** Rows are parted by blank lines, and their cells go on from line to line. */
function enclosedTable(lineAt: LineAt, start: number): TextTable | undefined {
  if (!EDGE.test(lineAt(start)) || lineAt(start + 1).trim() === '') return undefined
  const columnsAt = start + 1 + linesOf(lineAt, start + 1, start + MOST_HEAD).findIndex(isColumnsOrBlank)
  const columns = columnsOf(lineAt(columnsAt))
  const last = endOf(lineAt, columnsAt + 1, (line, next) => EDGE.test(line) || (line === '' && next === ''))
  if (!columns || !EDGE.test(lineAt(last))) return undefined
  const head = linesOf(lineAt, start + 1, columnsAt)
  const body = linesOf(lineAt, columnsAt + 1, last)
    .join('\n')
    .split(/\n\s*\n/)
  const rows = [head, ...body.map((row) => row.split('\n'))]
  return { rows: rows.map((lines) => cellsOf(lines, columns)), end: last + 1 }
}

function isColumnsOrBlank(line: string): boolean {
  return line.trim() === '' || COLUMNS.test(line)
}

function gridTable(lineAt: LineAt, start: number): TextTable | undefined {
  if (!GRID.test(lineAt(start))) return undefined
  const end = endOf(lineAt, start + 1, (line) => !/^ *[|+]/.test(line))
  const rows: string[][] = []
  for (const line of linesOf(lineAt, start, end)) {
    if (GRID.test(line)) rows.push([])
    else
      for (const [column, cell] of line.trim().split('|').slice(1, -1).entries())
        addTo(rows.at(-1), column, cell)
  }
  return { rows: rows.filter((cells) => cells.length > 0), end }
}

function addTo(cells: string[] | undefined, column: number, text: string): void {
  if (cells) cells[column] = `${cells[column] ?? ''} ${text.trim()}`.trim()
}

/** The first line at which something ends; tables are as long as the text at most. */
function endOf(lineAt: LineAt, from: number, isEnd: (line: string, next: string) => boolean): number {
  let line = from
  while (!isEnd(lineAt(line), lineAt(line + 1))) line += 1
  return line
}

function linesOf(lineAt: LineAt, from: number, end: number): readonly string[] {
  return Array.from({ length: end - from }, (_, index) => lineAt(from + index))
}

/** Where columns begin. */
function columnsOf(line: string): readonly number[] | undefined {
  return COLUMNS.test(line) ? [...line.matchAll(/-+/g)].map(({ index }) => index) : undefined
}

function cellsOf(lines: readonly string[], columns: readonly number[]): readonly string[] {
  return columns.map((from, column) =>
    lines
      .map((line) => line.slice(column === 0 ? 0 : from, columns[column + 1]).trim())
      .join(' ')
      .trim(),
  )
}

function writeTable(state: StateBlock, rows: readonly (readonly string[])[]): void {
  state.push('table_open', 'table', 1)
  for (const cells of rows) {
    state.push('tr_open', 'tr', 1)
    for (const cell of cells) {
      const inline = state.push('inline', '', 0)
      inline.content = cell
      inline.children = []
    }
    state.push('tr_close', 'tr', -1)
  }
  state.push('table_close', 'table', -1)
}
