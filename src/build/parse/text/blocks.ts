import type { Block } from '#model/article.ts'

/** What begins a list item: a bullet, a dash, a number. */
const BULLET = /^(?:[•·▪●◦‣∙*+–—-]\s{1,3}|[•▪●◦‣])(?=\S)/
const NUMBER = /^(?:\d{1,3}[.)]|\(?[a-z]\)|\(\d{1,3}\))\s\S/i

/** A line without words: rules, asterisks between sections. */
const RULE = /^[^\p{L}\p{N}]{1,80}$/u

/** So many short lines without a full stop, one after the other, are a list. */
const LIST_RUN = 3

/** Whether a line reads like a headline or heading: short, begun like a sentence and not ended like one. */
export function isTitleLike(text: string, longest = 90): boolean {
  return (
    text.length <= longest &&
    /^[\p{Lu}\p{N}“"‘'«¿\p{Lo}]/u.test(text) &&
    !/[.!,;:…—–-]["”’')]?$/.test(text) &&
    /\p{L}/u.test(text)
  )
}

/** The lines of a body -> its blocks: list items by their marks or by standing in a run of short lines, headings by standing alone above text. */
export function blocksOf(lines: readonly string[]): readonly Block[] {
  const texts = lines.filter((line) => !RULE.test(line))
  const runs = titleRuns(texts)
  return texts.map((text, index) =>
    blockOf(text, { before: texts[index - 1], after: texts[index + 1], run: runs[index] ?? 0 }),
  )
}

interface Surroundings {
  readonly before: string | undefined
  readonly after: string | undefined
  /** How many title-like lines in a row the line belongs to. */
  readonly run: number
}

function blockOf(text: string, { before, after, run }: Surroundings): Block {
  if (isItem(text, before, after)) return { kind: 'item', text: text.replace(BULLET, '') }
  if (run >= LIST_RUN) return { kind: 'item', text }
  const heading = run > 0 && after !== undefined && before !== undefined
  return { kind: heading ? 'heading' : 'paragraph', text }
}

function isItem(text: string, before = '', after = ''): boolean {
  if (/^[•▪●◦‣∙]/.test(text)) return true
  if (BULLET.test(text)) return BULLET.test(before) || BULLET.test(after)
  return NUMBER.test(text) && (NUMBER.test(before) || NUMBER.test(after))
}

/** For each line, the length of the run of title-like lines that it stands in; 0 outside. */
function titleRuns(texts: readonly string[]): readonly number[] {
  const runs: number[] = []
  for (const text of texts) {
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
