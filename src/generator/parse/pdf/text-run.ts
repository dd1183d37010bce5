/** Letters that a page draws in one go, with their place in points, the origin in the lower left corner. */
export interface TextRun {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the line that the letters stand on. */
  readonly base: number
  /** Of the letters. */
  readonly size: number
  readonly font: string
}

/** Runs side by side on one line of a column. */
export interface PdfLine extends TextRun {
  /** From 1. */
  readonly page: number
}

/** What pdf.js tells of letters (`TextItem`). */
export interface PdfTextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

/** The runs of a page. What stands askew is a stamp or a watermark; what is drawn twice in one place is drawn bold. */
export function runsOf(items: readonly PdfTextItem[]): readonly TextRun[] {
  const drawn = new Set<string>()
  return items.flatMap(({ str, transform, width, fontName }) => {
    const [a = 0, b = 0, c = 0, d = 0, left = 0, base = 0] = transform
    const size = Math.hypot(c, d)
    const place = `${str} ${Math.round(left / 3)} ${Math.round(base / 3)}`
    if (str.trim() === '' || a <= 0 || Math.abs(b) > size * 0.1 || size < 1 || drawn.has(place)) return []
    for (const x of [-1, 0, 1])
      for (const y of [-1, 0, 1]) drawn.add(`${str} ${Math.round(left / 3) + x} ${Math.round(base / 3) + y}`)
    return [{ text: str, left, right: left + width, base, size, font: fontName }]
  })
}

/** A gap between words, one between words whose letters are set apart, and one between columns or cells, in sizes of the letters. */
const SPACE = 0.18
const WORD = 0.6
const APART = 1.6

/** The pieces of lines: runs on one base with no more than a space between them. */
export function piecesOf(runs: readonly TextRun[]): readonly TextRun[] {
  const rows: TextRun[][] = []
  for (const run of runs.toSorted((one, other) => other.base - one.base || one.left - other.left)) {
    const row = rows.at(-1)
    if (row?.[0] && Math.abs(row[0].base - run.base) <= Math.min(row[0].size, run.size) * 0.35) row.push(run)
    else rows.push([run])
  }
  return rows.flatMap((row) => {
    const pieces: TextRun[] = []
    for (const run of row.toSorted((one, other) => one.left - other.left)) {
      const last = pieces.at(-1)
      if (last && !isDropCap(last, run) && run.left - last.right < APART * Math.min(last.size, run.size))
        pieces[pieces.length - 1] = joined(last, run)
      else pieces.push(run)
    }
    return pieces
  })
}

/** Whether a run is a letter that begins a paragraph over several lines, of the size of another run. */
export function isDropCap({ text, size }: TextRun, line: TextRun): boolean {
  return line.size * 1.7 < size && /^["“„«']?\p{Lu}$/u.test(text.trim())
}

/** One run behind another on a line; the look is that of the longer one. */
export function joined(one: TextRun, other: TextRun): TextRun {
  const gap = (other.left - one.right) / Math.min(one.size, other.size)
  const hasSpace = /\s$/.test(one.text) || /^\s/.test(other.text)
  // Two spaces part words whose letters are set apart.
  const space = gap > WORD ? '  ' : gap > SPACE && !hasSpace ? ' ' : ''
  const look = one.text.trim().length >= other.text.trim().length ? one : other
  return {
    text: one.text + space + other.text,
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    base: look.base,
    size: look.size,
    font: look.font,
  }
}

/** Letters set apart from each other: "H E A D  L I N E" -> "HEAD LINE". */
export function unspaced(text: string): string {
  if (!/^\s*(?:\S\s{1,4}){4,200}\S\s*$/.test(text)) return text
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ')
}
