import { ArchiveError } from '#archive/source/archive-error.ts'
import type { PartSpan } from '#model/mention.ts'

/** Numbers of a span: part, start, length. */
const CELLS = 3

/** Spans as numbers, three each. */
export function encodeSpans(spans: readonly PartSpan[]): readonly number[] {
  return spans.flatMap(({ part, start, end }) => [part, start, end - start])
}

/** The inverse of `encodeSpans`. Throws an `ArchiveError` naming the file. */
export function decodeSpans(cells: readonly number[], file: string): readonly PartSpan[] {
  if (cells.length % CELLS !== 0) throw new ArchiveError('damaged', file)
  return Array.from({ length: cells.length / CELLS }, (_, index) => {
    const [part = 0, start = 0, length = 0] = cells.slice(CELLS * index, CELLS * (index + 1))
    return { part, start, end: start + length }
  })
}
