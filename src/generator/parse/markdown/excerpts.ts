import type { Line } from '#generator/parse/text/paragraphs.ts'

/** Headings under which clipping tools repeat some of the text above it, and the one above the text itself (MarkDownload, Omnivore). */
const EXCERPT = /^(?:excerpt|summary|highlights|description)$/i
const CONTENT = /^(?:content|full text|article)$/i

/** It begins within so many lines. */
const WITHIN = 6

/** Lines without what a clipping tool repeats above them; that stands apart. */
export function withoutExcerpt(lines: readonly Line[]): {
  readonly lines: readonly Line[]
  readonly excerpt: readonly string[]
} {
  const first = lines.slice(0, WITHIN).findIndex(({ kind, text }) => kind === 'heading' && EXCERPT.test(text))
  const next = lines.findIndex(({ kind }, index) => index > first && kind === 'heading')
  const repeated = lines.slice(first + 1, next)
  const isExcerpt =
    first >= 0 && next > 0 && repeated.every(({ kind }) => kind === 'quote' || kind === 'item')
  if (!isExcerpt) return { lines, excerpt: [] }
  const rest = lines.slice(CONTENT.test(lines[next]?.text ?? '') ? next + 1 : next)
  return { lines: [...lines.slice(0, first), ...rest], excerpt: repeated.map(({ text }) => text) }
}
