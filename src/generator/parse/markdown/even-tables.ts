/** The line of a table below its first: "|---|:---:|". */
const DELIMITERS = /^[ \t>]*\|?[ \t]*:?-{1,200}:?[ \t]*(?:\|[ \t]*:?-{1,200}:?[ \t]*)*\|?[ \t]*$/

/** Wider tables are read as they stand. */
const MOST_CELLS = 200

/** A line that begins or ends fenced code. */
const FENCE = /^[ \t>]*(`{3,}(?=[^`]*$)|~{3,})/

/**
 * Markdown in which the head of every table is as wide as its widest row. A table with a head of another width than its line of delimiters is
 * none for a parser, and cells beyond the head are lost; converters of pages write both. Code stays as it is.
 */
export function withEvenTables(markdown: string): string {
  if (!markdown.includes('|')) return markdown
  const lines = markdown.split('\n')
  let fence = ''
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const mark = FENCE.exec(line)?.[1]
    if (mark !== undefined && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : ''
    else if (fence === '' && index > 0 && line.includes('|') && DELIMITERS.test(line))
      index = evenTable(lines, index) - 1
  }
  return lines.join('\n')
}

/** The line behind the table, or behind what was none. */
function evenTable(lines: string[], delimiters: number): number {
  const head = lines[delimiters - 1] ?? ''
  if (!head.includes('|') || DELIMITERS.test(head)) return delimiters + 1
  let width = cellsIn(head)
  let end = delimiters
  for (; lines[end]?.includes('|'); end += 1) width = Math.max(width, cellsIn(lines[end] ?? ''))
  if (width > MOST_CELLS) return end
  const [before = ''] = /^[ \t>]*/.exec(head) ?? []
  lines[delimiters - 1] = `${head.trimEnd().replace(/(?<!\\)\|$/, '')} |${' |'.repeat(width - cellsIn(head))}`
  lines[delimiters] = `${before}${head.trimStart().startsWith('|') ? '|' : ''}${'---|'.repeat(width)}`
  return end
}

function cellsIn(row: string): number {
  const inner = row
    .replace(/^[ \t>]*\|?/, '')
    .trimEnd()
    .replace(/(?<!\\)\|$/, '')
  return (inner.match(/(?<!\\)\|/g)?.length ?? 0) + 1
}
