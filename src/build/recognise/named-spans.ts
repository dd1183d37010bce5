import type { PersonSpan, Span } from '#model/mention.ts'

/** Every place where a text has one of these names as whole words, in order of place; of overlapping ones the longest. */
export function namedSpans(text: string, names: readonly string[]): readonly PersonSpan[] {
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  const spans: PersonSpan[] = []
  for (const name of longestFirst) {
    for (const span of occurrences(text, name)) {
      if (!spans.some((other) => overlaps(other, span))) spans.push({ ...span, cue: 'editor', confidence: 1 })
    }
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** What the tagger found and what the archivist named; where they overlap, the one that holds the other, else the archivist's. */
export function withNamedSpans(
  tagged: readonly PersonSpan[],
  named: readonly PersonSpan[],
): readonly PersonSpan[] {
  if (named.length === 0) return tagged
  const added = named.filter(
    (span) => !tagged.some((other) => holds(other, span) && length(other) > length(span)),
  )
  const kept = tagged.filter((span) => !added.some((other) => overlaps(other, span)))
  return [...kept, ...added].sort((a, b) => a.start - b.start)
}

function occurrences(text: string, name: string): readonly Span[] {
  const spans: Span[] = []
  if (name === '') return spans
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length
    if (!isWordAt(text, start - 1) && !isWordAt(text, end)) spans.push({ start, end })
  }
  return spans
}

function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at))
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function length({ start, end }: Span): number {
  return end - start
}
