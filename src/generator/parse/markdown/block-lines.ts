import { readByline } from '#generator/parse/byline/byline.ts'
import type { MarkedKind } from '#generator/parse/text/paragraphs.ts'
import { readPublicationLine } from '#generator/parse/text/publication-line.ts'
import { isLabelledLine } from './metadata-lines.ts'

/** What a block of text is, by those that it stands in; a note is a footnote. */
export type BlockKind = MarkedKind | 'note'

/** Where a table of contents is to stand. */
const CONTENTS = /^\[?_?toc_?\]?$/i

/** "[!note] What it costs" at the top of a quotation: the mark of a callout. */
const CALLOUT = /^\[![\w-]{1,30}(?:\|[^\]]{0,60})?\][+-]?\s?/

/** ":   A wall in a river" below a term, ": Spending" below a table (pandoc). */
const DEFINITION = /^(?:Table)?:\s{1,4}(?=\S)/

/** "[ ] Buy tickets", "[x] Book the ferry": a task, open or done. */
const TASK = /^\[([ x/>-])\]\s/i

/** The lines that a block is shown as: one, but for what stands above its text, who wrote it and when, and the title of a callout. */
export function linesOfBlock(lines: readonly string[], kind: BlockKind): readonly string[] {
  if (kind === 'quote') return linesOfQuote(lines)
  if (kind === 'item')
    return [lines.join(' ').replace(TASK, (_, mark: string) => (/x/i.test(mark) ? '☑ ' : '☐ '))]
  return kind === 'paragraph' ? linesOfParagraph(lines) : [lines.join(' ')]
}

function linesOfQuote([first = '', ...others]: readonly string[]): readonly string[] {
  return CALLOUT.test(first) ? [first.replace(CALLOUT, ''), others.join(' ')] : [[first, ...others].join(' ')]
}

function linesOfParagraph(lines: readonly string[]): readonly string[] {
  if (CONTENTS.test(lines[0] ?? '')) return []
  if (lines.some((line) => DEFINITION.test(line)) || (lines.length > 1 && lines.every(isLabelledLine)))
    return lines.map((line) => line.replace(DEFINITION, ''))
  const text = lines.findIndex((line) => !isAbove(line))
  const above = lines.slice(0, text < 0 ? lines.length : text)
  return [...above, lines.slice(above.length).join(' ')]
}

/** Says who wrote the text, or when it was put out. */
function isAbove(line: string): boolean {
  return readByline(line) !== undefined || readPublicationLine(line) !== undefined
}
