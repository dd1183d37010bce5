import type { Block } from '#model/article.ts'
import { isRule } from './paragraphs.ts'
import type { Line } from './paragraphs.ts'
import { MONTH } from './months.ts'

/** What begins a list item: a bullet, a dash, a number that is no day ("14. Januar"). */
const BULLET = /^(?:[•·▪●◦‣∙*+–—-]\s{1,3}|[•▪●◦‣])(?=\S)/
const NUMBER = new RegExp(
  `^(?!\\d{1,2}\\.\\s${MONTH})(?:\\d{1,3}[.)]|\\(?[a-z]\\)|\\(\\d{1,3}\\))\\s\\S`,
  'iu',
)

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
 * The lines of a body -> its blocks, of the kind that markup gives them; without markup, list items are known by their marks or by standing in
 * a run of short lines, headings by standing alone above text.
 */
export function blocksOf(body: readonly Line[]): readonly Block[] {
  const lines = body.filter(({ text }) => !isRule(text))
  const runs = titleRuns(lines)
  return lines.map((line, index) => ({
    kind:
      markedKind(line) ??
      guessKind(line.text, lines[index - 1]?.text, lines[index + 1]?.text, runs[index] ?? 0),
    text:
      line.kind === 'paragraph' ? line.text : line.text.replace(isBulleted(lines, index) ? BULLET : '', ''),
  }))
}

function markedKind({ kind }: Line): Block['kind'] | undefined {
  return kind === 'caption' ? 'paragraph' : kind
}

/** `run`: how many title-like lines in a row the line belongs to. */
function guessKind(
  text: string,
  before: string | undefined,
  after: string | undefined,
  run: number,
): Block['kind'] {
  if (isItem(text, before, after) || run >= LIST_RUN) return 'item'
  return run > 0 && before !== undefined && after !== undefined ? 'heading' : 'paragraph'
}

function isBulleted(lines: readonly Line[], index: number): boolean {
  return isItem(lines[index]?.text ?? '', lines[index - 1]?.text, lines[index + 1]?.text)
}

function isItem(text: string, before = '', after = ''): boolean {
  if (/^[•▪●◦‣∙]/.test(text)) return true
  if (BULLET.test(text)) return BULLET.test(before) || BULLET.test(after)
  return NUMBER.test(text) && (NUMBER.test(before) || NUMBER.test(after))
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
