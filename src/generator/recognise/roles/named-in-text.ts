import type { CountrySpan, Span } from '#model/mention.ts'

/** Who and what is named in a text; both in order of place. */
export interface NamedInText {
  readonly countries: readonly CountrySpan[]
  readonly people: readonly Span[]
}

/** The index of the first of these sorted spans that starts at the offset or behind it; their number if none does. */
export function indexFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether one of these sorted spans, which do not overlap, covers an offset. */
export function isCovered(spans: readonly Span[], offset: number): boolean {
  return (spans[indexFrom(spans, offset + 1) - 1]?.end ?? 0) > offset
}
