import type { PdfLine } from './text-run.ts'

/** A paragraph put together of lines. */
interface PdfParagraph {
  readonly text: string
  readonly size: number
  readonly lines: readonly PdfLine[]
}

/** The text of a document, as HTML with headings and paragraphs, and the notes at the feet of its pages. */
export interface PdfText {
  readonly html: string
  readonly notes: readonly string[]
}

/** Letters of headings are at least so much larger than those of the text; those of notes so much smaller. */
const HEADING = 1.12
const NOTE = 0.89

const LONGEST_HEADING = 200

/** Lines above and below that tell how wide a line may be: text runs around pictures. */
const NEIGHBOURS = 3

/** Columns of lines in reading order -> paragraphs: parted by white, by an indentation, by a line that ends early, or by another size of letters. */
export function textOfColumns(columns: readonly (readonly PdfLine[])[]): PdfText {
  const body = bodySize(columns.flat())
  const words = wordsIn(columns.flat())
  const paragraphs = continued(
    columns.map((column) => paragraphsIn(column, words)),
    words,
  )
  const isNote = ({ text, size }: PdfParagraph) =>
    size <= body * NOTE && /^(?:\d{1,3}|[*†‡])[\s.)]?\s?\p{L}/u.test(text)
  const notes = paragraphs.filter(isNote)
  const largest = Math.max(...paragraphs.map(({ size }) => size), 0)
  const html = paragraphs
    .filter((paragraph) => !notes.includes(paragraph))
    .map(({ text, size }) => {
      const isHeading = size >= body * HEADING && text.length <= LONGEST_HEADING
      const tag = !isHeading ? 'p' : size === largest ? 'h1' : 'h2'
      return `<${tag}>${escaped(text)}</${tag}>`
    })
  return {
    html: html.join('\n'),
    notes: notes.map(({ text }) => text.replace(/^(?:\d{1,3}|[*†‡])[\s.)]*/u, '')),
  }
}

/** The size in which most letters are set. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

function paragraphsIn(column: readonly PdfLine[], words: ReadonlySet<string>): readonly PdfParagraph[] {
  const left = Math.min(...column.map((line) => line.left))
  const leading = usualLeading(column)
  const groups: PdfLine[][] = []
  for (const [index, line] of column.entries()) {
    const before = column[index - 1]
    const beside = column.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)
    const right = Math.max(...beside.map((line) => line.right))
    if (before && !begins(line, before, { left, right, leading })) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups.map((lines) => paragraphOf(lines, words))
}

/** The distance between most lines of a column. */
function usualLeading(column: readonly PdfLine[]): number {
  const steps = column.slice(1).map((line, index) => (column[index]?.base ?? 0) - line.base)
  const counts = new Map<number, number>()
  for (const step of steps)
    if (step > 0) counts.set(Math.round(step), (counts.get(Math.round(step)) ?? 0) + 1)
  return [...counts].toSorted(([a, one], [b, other]) => other - one || a - b)[0]?.[0] ?? 0
}

interface ColumnShape {
  readonly left: number
  readonly right: number
  readonly leading: number
}

function begins(line: PdfLine, before: PdfLine, { left, right, leading }: ColumnShape): boolean {
  const step = before.base - line.base
  const ratio = line.size / before.size
  if (ratio > 1.08 || ratio < 0.92) return true
  const usual = Math.abs(line.size / before.size - 1) < 0.08 ? Math.max(leading, line.size) : leading
  if (step > Math.max(usual * 1.28, line.size * 1.25) && step > leading * 1.2) return true
  if (step < 0) return true
  const isIndented = line.left - left > line.size * 0.6 && before.left - left <= line.size * 0.6
  if (isIndented && /[.!?:”"»’)]\s*$/.test(before.text)) return true
  if (/^\s*[•▪●◦‣∙–-]\s/.test(line.text)) return true
  return /^\p{Ll}/u.test(line.text) ? false : hasRoom(before, line, right)
}

/** Whether the first word of a line could have stood on the line before: that one ends a paragraph. */
function hasRoom(before: PdfLine, { text, left, right: end }: PdfLine, right: number): boolean {
  const word = /^\s*\S+/.exec(text)?.[0].length ?? 0
  const width = ((end - left) / Math.max(1, text.length)) * (word + 1)
  return before.right + width * 1.15 < right - before.size * 0.3
}

function paragraphOf(lines: readonly PdfLine[], words: ReadonlySet<string>): PdfParagraph {
  const text = lines.reduce((text, line) => together(text, line.text.trim(), words), '')
  return { text, size: lines[0]?.size ?? 0, lines }
}

/** A word that was parted at the end of a line is put together; with its hyphen if it is written so elsewhere. */
function together(text: string, next: string, words: ReadonlySet<string>): string {
  if (text === '') return next
  const [, head = ''] = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text) ?? []
  const [tail = ''] = /^\p{Ll}+/u.exec(next) ?? []
  if (head === '' || tail === '')
    return /[-\u2010]$/.test(text) && /^\p{L}/u.test(next) ? text + next : `${text} ${next}`
  const isCompound = !text.endsWith('\u00ad') && words.has(`${head}-${tail}`.toLowerCase())
  return text.slice(0, -1) + (isCompound ? '-' : '') + next
}

/** All words and compounds that stand within lines. */
function wordsIn(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []))
}

/** The last paragraph of a column goes on in the next one of its size if its sentence does. */
function continued(
  columns: readonly (readonly PdfParagraph[])[],
  words: ReadonlySet<string>,
): readonly PdfParagraph[] {
  const all: PdfParagraph[] = []
  for (const column of columns)
    for (const [index, paragraph] of column.entries()) {
      const before =
        index === 0 ? all.findLast(({ size }) => Math.abs(size - paragraph.size) < 0.5) : undefined
      if (before && goesOn(before, paragraph))
        all[all.indexOf(before)] = {
          ...before,
          text: together(before.text, paragraph.text, words),
          lines: [...before.lines, ...paragraph.lines],
        }
      else all.push(paragraph)
    }
  return all
}

function goesOn({ text }: PdfParagraph, next: PdfParagraph): boolean {
  return !/[.!?…:]["”’»)]{0,2}$/.test(text) && text.length > 40 && /^[\p{Ll}\p{N}"“(]/u.test(next.text)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
