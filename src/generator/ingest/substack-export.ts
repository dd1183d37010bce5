import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'
import type { SeedList, SeedPath } from './list-seeds.ts'

/** The table of an unpacked export of Substack, and the columns by which it is known. Bodies without a head lie beside it: "posts/123.a-title.html". */
const TABLE = /(?:^|\/)posts\.csv$/
const COLUMNS = ['post_id', 'post_date', 'is_published', 'title']
const BODY = /^posts\/(\d{1,20})(?:\.[^/]*)?\.html$/

/** Larger tables are none of an export. */
const MOST_BYTES = 16 * 1024 * 1024

type Row = ReadonlyMap<string, string>

/**
 * In exports of Substack every body is given what the table states of its post: headline, standfirst and day. What was not published, pages and threads are
 * left out and told; the table and the lists of who opened which mail are no seeds. `read`: the text of a file.
 */
export function withPosts(seeds: readonly SeedPath[], read: (seed: SeedPath) => string): SeedList {
  return seeds
    .filter(({ file, size }) => TABLE.test(file) && size <= MOST_BYTES)
    .reduce<SeedList>((list, table) => withTable(list, table.file, rowsOf(read(table))), {
      seeds,
      problems: [],
    })
}

function withTable({ seeds, problems }: SeedList, table: string, rows: readonly Row[]): SeedList {
  if (rows.length === 0) return { seeds, problems }
  const folder = table.slice(0, -'posts.csv'.length)
  const byNumber = new Map(rows.map((row) => [/^\d*/.exec(row.get('post_id') ?? '')?.[0], row]))
  const read = seeds.flatMap((seed): readonly (SeedPath | Problem)[] => {
    const inside = seed.file.startsWith(folder) ? seed.file.slice(folder.length) : ''
    if (inside === 'posts.csv' || /^posts\/[^/]*\.csv$/.test(inside)) return []
    const row = byNumber.get(BODY.exec(inside)?.[1])
    return [row ? withRow(seed, row) : seed]
  })
  return {
    seeds: read.filter((found) => 'path' in found),
    problems: [...problems, ...read.filter((found) => 'message' in found)],
  }
}

function withRow(seed: SeedPath, row: Row): SeedPath | Problem {
  const type = row.get('type') ?? ''
  if (row.get('is_published')?.toLowerCase() !== 'true') return leftOut(seed, 'that it was not published')
  if (/^(?:page|thread|restack)$/.test(type)) return leftOut(seed, `that it is a ${type}`)
  const { stamp } = seed
  const head = headOf(row)
  return { ...seed, head, ...(stamp !== undefined && { stamp: `${stamp} ${JSON.stringify(head)}` }) }
}

function leftOut({ file }: SeedPath, what: string): Problem {
  const remedy = 'To publish it, write "true" and "newsletter" in its line of posts.csv.'
  return fileProblem(file, 'warning', `is left out: posts.csv says ${what}`, remedy)
}

/** Front matter, and the standfirst above the body. */
function headOf(row: Row): string {
  const [title, date, subtitle] = ['title', 'post_date', 'subtitle'].map(
    (name) => row.get(name)?.trim() ?? '',
  )
  const stated = JSON.stringify({ ...(title && { title }), ...(date && { date }) })
  return `---json\n${stated}\n---\n<article>${subtitle ? `<p>${escaped(subtitle)}</p>` : ''}\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The rows of a table with these columns, by the names of the columns (RFC 4180); none of any other text. */
function rowsOf(text: string): readonly Row[] {
  const [names = [], ...rows] = cellsOf(text.replace(/^\ufeff/, ''))
  if (!COLUMNS.every((name) => names.includes(name))) return []
  return rows.map((cells) => new Map(names.map((name, column) => [name, cells[column] ?? ''])))
}

const CELL = /("[^"]*(?:""[^"]*)*"|[^",\r\n]*)(,|\r?\n|$)/y

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (CELL.lastIndex = 0; CELL.lastIndex < text.length;) {
    const [, cell, end] = CELL.exec(text) ?? []
    if (cell === undefined) return rows.slice(0, -1)
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}
