import type { Block } from '#model/article.ts'

/** What markup says that a line is. */
export type MarkedKind = Block['kind'] | 'caption'

/** A line of a seed, or several that were one paragraph before it was wrapped. */
export interface Line {
  /** Trimmed, never empty. */
  readonly text: string
  /** In the file, from 1; that of the first for a joined paragraph. */
  readonly number: number
  /** Where markup says it; plain text leaves it open. */
  readonly kind?: MarkedKind
}

/** The widest line that a program wraps plain text at. */
const WRAP_WIDTH = 100

/** The paragraphs of a text: every line is one (lines of asterisks or hyphens part them), unless the lines between two blank ones are visibly one paragraph wrapped at a fixed width. */
export function paragraphsOf(text: string, firstLine = 1): readonly Line[] {
  const lines = text
    .split('\n')
    .map((line, index) => ({ text: isRule(line) ? '' : line.trim(), number: firstLine + index }))
  return groupsOf(lines).flatMap((group) => (isWrapped(group) ? [joined(group)] : group))
}

/** Whether a line only parts sections: hyphens, asterisks, dots. */
export function isRule(line: string): boolean {
  return /^[\s*_=~.•·#`–—-]*$/.test(line)
}

function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  let open = false
  for (const line of lines) {
    if (line.text !== '' && open) groups.at(-1)?.push(line)
    else if (line.text !== '') groups.push([line])
    open = line.text !== ''
  }
  return groups
}

function isWrapped(group: readonly Line[]): boolean {
  const widths = group.map(({ text }) => text.length)
  const widest = widths.reduce((a, b) => Math.max(a, b), 0)
  const full = widths.slice(0, -1).filter((width) => width > widest * 0.7).length
  const inner = group.slice(0, -1)
  const broken = inner.filter(
    ({ text }, i) => /[\p{Ll},;-]["”’)]?$/u.test(text) && /^[\p{Ll}\d"“(]/u.test(group[i + 1]?.text ?? ''),
  )
  return widest > 40 && widest <= WRAP_WIDTH && full === inner.length && broken.length > 0
}

function joined(group: readonly Line[]): Line {
  return { text: group.map(({ text }) => text).join(' '), number: group[0]?.number ?? 1 }
}
