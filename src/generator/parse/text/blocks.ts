import type { Block } from '#model/article.ts'
import { isRule } from './paragraphs.ts'
import type { Line } from './paragraphs.ts'
import { MONTH } from './months.ts'

/** What begins a list item: a bullet, a dash, a letter or number that goes on from line to line. */
const BULLET = /^(?:[•·▪●◦‣∙*+–—-]\s{1,3}|[•▪●◦‣])(?=\S)/
const LETTER = /^\(?[a-z]\)\s\S/i
const NUMBER = /^\(?(\d{1,3})[.)]\s(?=\S)/

/** A day of the month as German writes it: "14. Januar". */
const DAY = new RegExp(`^\\d{1,2}\\.\\s${MONTH}`, 'iu')

/** So many short lines without a full stop, one after the other, are a list. */
const LIST_RUN = 3

/** Whether a line reads like a headline or heading: short, begun like a sentence and not ended like one. */
export function isTitleLike(text: string, longest = 90): boolean {
  return (
    text.length <= longest &&
    /^[\p{Lu}\p{N}“"‘'«»„‚›¿¡\p{Lo}]/u.test(text) &&
    !/[.!,;:…—–-]["”’')]?$/.test(text) &&
    /\p{L}/u.test(text)
  )
}

/**
 * The lines of a body -> its blocks, of the kind that markup gives them; without markup, list items are known by their marks, by numbers that go on,
 * or by standing in a run of short lines, headings by standing alone above text.
 */
export function blocksOf(body: readonly Line[]): readonly Block[] {
  const lines = body.filter(({ text }) => !isRule(text))
  const runs = titleRuns(lines)
  const numbered = numberedLines(lines)
  return lines.map((line, index) => {
    const isItem = numbered.has(line) || isMarked(line.text, lines[index - 1]?.text, lines[index + 1]?.text)
    return {
      kind: markedKind(line) ?? guessKind(isItem, runs[index] ?? 0, index > 0 && index < lines.length - 1),
      text: line.kind === 'paragraph' || !isItem ? line.text : line.text.replace(BULLET, ''),
    }
  })
}

function markedKind({ kind }: Line): Block['kind'] | undefined {
  return kind === 'caption' ? 'paragraph' : kind
}

/** `run`: how many title-like lines in a row the line belongs to. `isInside`: neither the first line nor the last. */
function guessKind(isItem: boolean, run: number, isInside: boolean): Block['kind'] {
  if (isItem || run >= LIST_RUN) return 'item'
  return run > 0 && isInside ? 'heading' : 'paragraph'
}

/** Whether a line has the mark of an item, as the one before or behind it. */
function isMarked(text: string, before = '', after = ''): boolean {
  if (/^[•▪●◦‣∙]/.test(text)) return true
  const mark = [BULLET, LETTER].find((form) => form.test(text))
  return mark !== undefined && (mark.test(before) || mark.test(after))
}

/** Lines whose numbers count up or down by one: "3. Liga" above "1. FC" are none, nor are days one after the other. */
function numberedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const runs: Line[][] = []
  let last: number | undefined
  for (const line of lines) {
    const number = NUMBER.exec(line.text)?.[1]
    if (number === undefined) last = undefined
    else {
      if (last !== undefined && Math.abs(Number(number) - last) === 1) runs.at(-1)?.push(line)
      else runs.push([line])
      last = Number(number)
    }
  }
  const lists = runs.filter((run) => run.length > 1 && !run.every(({ text }) => isDayOfMonth(text)))
  return new Set(lists.flat())
}

/** Whether a line begins with a day of the month that could be taken for a number in a list. */
export function isDayOfMonth(text: string): boolean {
  return DAY.test(text)
}

/** For each line, the length of the run of title-like lines that it stands in; 0 outside. */
function titleRuns(lines: readonly Line[]): readonly number[] {
  const runs: number[] = []
  for (const { text } of lines) {
    const before = runs.at(-1) ?? 0
    runs.push(isTitleLike(text) ? before + 1 : 0)
  }
  return runs.reduceRight<number[]>(
    (lengths, run, index) => {
      const next = lengths[index + 1] ?? 0
      lengths[index] = run === 0 ? 0 : Math.max(run, next)
      return lengths
    },
    Array.from({ length: runs.length }, () => 0),
  )
}
