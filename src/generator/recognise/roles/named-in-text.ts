import type { CountrySpan, Span } from '#model/mention.ts'

/** Who and what is named in a text; each in order of place. */
export interface NamedInText {
  readonly countries: readonly CountrySpan[]
  readonly people: readonly Span[]
  /** Of places and bodies as they are labelled, countries and people not left out. */
  readonly others: readonly Span[]
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
  return spanAt(spans, offset) !== undefined
}

/** The one of these sorted spans, which do not overlap, that covers an offset. */
export function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  const span = spans[indexFrom(spans, offset + 1) - 1]
  return span && span.end > offset ? span : undefined
}

/** Whether one of these sorted spans, which do not overlap, covers the ends of two words: they are parts of one name. */
export function areOneName(spans: readonly Span[], one: Span, other: Span): boolean {
  return (spanAt(spans, one.start)?.end ?? 0) >= other.end
}
