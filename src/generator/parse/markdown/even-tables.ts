/** The line of a table below its first: "|---|:---:|". */
const DELIMITERS = /^[ \t>]*\|?[ \t]*:?-{1,200}:?[ \t]*(?:\|[ \t]*:?-{1,200}:?[ \t]*)*\|?[ \t]*$/

/** Wider tables are read as they stand. */
const MOST_CELLS = 200

/**
 * Markdown in which the head of every table is as wide as its widest row. A table with a head of another width than its line of delimiters is
 * none for a parser, and cells beyond the head are lost; converters of pages write both.
 */
export function withEvenTables(markdown: string): string {
  if (!markdown.includes('|')) return markdown
  const lines = markdown.split('\n')
  for (const [index, line] of lines.entries())
    if (index > 0 && line.includes('|') && DELIMITERS.test(line)) evenTable(lines, index)
  return lines.join('\n')
}

function evenTable(lines: string[], delimiters: number): void {
  const head = lines[delimiters - 1] ?? ''
  if (!head.includes('|') || DELIMITERS.test(head)) return
  let width = cellsIn(head)
  for (let row = delimiters; lines[row]?.includes('|'); row += 1)
    width = Math.max(width, cellsIn(lines[row] ?? ''))
  if (width > MOST_CELLS) return
  const [before = ''] = /^[ \t>]*/.exec(head) ?? []
  lines[delimiters - 1] = `${head.trimEnd().replace(/(?<!\\)\|$/, '')} |${' |'.repeat(width - cellsIn(head))}`
  lines[delimiters] = `${before}${head.trimStart().startsWith('|') ? '|' : ''}${'---|'.repeat(width)}`
}

function cellsIn(row: string): number {
  const inner = row.replace(/^[ \t>]*\|?/, '').replace(/(?<!\\)\|?\s*$/, '')
  return (inner.match(/(?<!\\)\|/g)?.length ?? 0) + 1
}
