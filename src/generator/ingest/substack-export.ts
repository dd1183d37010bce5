import { fileProblem } from '#generator/output/problem.ts'
import type { Problem } from '#generator/output/problem.ts'

/** The table of an unpacked export of Substack, and the columns by which it is known. Bodies without a head lie beside it: "posts/123.a-title.html". */
const TABLE = /(?:^|\/)posts\.csv$/
const COLUMNS = ['post_id', 'post_date', 'is_published', 'title']
const BODY = /^posts\/(\d{1,20})(?:\.[^/]*)?\.html$/

/** Larger tables are none of an export. */
const MOST_BYTES = 16 * 1024 * 1024

/** A line of the table by the names of its columns. */
type PostLine = ReadonlyMap<string, string>

/** As much of a seed as is looked at (`SeedPath`). */
interface ListedFile {
  readonly file: string
  readonly size: number
  readonly stamp?: string
  readonly head?: string
}

/** What is left of the seeds, and what is told of the others. */
interface KeptFiles<Seed> {
  readonly seeds: readonly Seed[]
  readonly problems: readonly Problem[]
}

/**
 * In exports of Substack every body is given what the table states of its post: headline, standfirst and day. What was not published, pages and threads are
 * left out and told; the table and the lists of who opened which mail are no seeds. `read`: the text of a file.
 */
export function withPosts<Seed extends ListedFile>(
  seeds: readonly Seed[],
  read: (seed: Seed) => string,
): KeptFiles<Seed> {
  return seeds
    .filter(({ file, size }) => TABLE.test(file) && size <= MOST_BYTES)
    .reduce<KeptFiles<Seed>>((list, table) => withTable(list, table.file, linesOf(read(table))), {
      seeds,
      problems: [],
    })
}

function withTable<Seed extends ListedFile>(
  { seeds, problems }: KeptFiles<Seed>,
  table: string,
  lines: readonly PostLine[],
): KeptFiles<Seed> {
  if (lines.length === 0) return { seeds, problems }
  const folder = table.slice(0, -'posts.csv'.length)
  const byNumber = new Map(lines.map((line) => [/^\d*/.exec(line.get('post_id') ?? '')?.[0], line]))
  const kept: Seed[] = []
  const told: Problem[] = []
  for (const seed of seeds) {
    const inside = seed.file.startsWith(folder) ? seed.file.slice(folder.length) : ''
    if (inside === 'posts.csv' || /^posts\/[^/]*\.csv$/.test(inside)) continue
    const line = byNumber.get(BODY.exec(inside)?.[1])
    const reason = line && unpublishedAs(line)
    if (reason !== undefined) told.push(leftOut(seed.file, reason))
    else kept.push(line ? withHead(seed, headOf(line)) : seed)
  }
  return { seeds: kept, problems: [...problems, ...told] }
}

function unpublishedAs(line: PostLine): string | undefined {
  const type = line.get('type') ?? ''
  if (line.get('is_published')?.toLowerCase() !== 'true') return 'it was not published'
  return /^(?:page|thread|restack)$/.test(type) ? `it is a ${type}` : undefined
}

/** The file counts as changed when its head changes. */
function withHead<Seed extends ListedFile>(seed: Seed, head: string): Seed {
  const stamp = seed.stamp === undefined ? {} : { stamp: `${seed.stamp} ${JSON.stringify(head)}` }
  return { ...seed, ...stamp, head }
}

function leftOut(file: string, reason: string): Problem {
  const remedy = 'To publish it, write "true" and "newsletter" in its line of posts.csv.'
  return fileProblem(file, 'warning', `is left out: posts.csv says that ${reason}`, remedy)
}

/** Front matter, and the standfirst above the body. */
function headOf(line: PostLine): string {
  const [title, date, subtitle] = ['title', 'post_date', 'subtitle'].map(
    (name) => line.get(name)?.trim() ?? '',
  )
  const stated = JSON.stringify({ ...(title && { title }), ...(date && { date }) })
  return `---json\n${stated}\n---\n<article>${subtitle ? `<p>${escaped(subtitle)}</p>` : ''}\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The lines of a table with these columns, by the names of the columns (RFC 4180); none of any other text. */
function linesOf(text: string): readonly PostLine[] {
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
