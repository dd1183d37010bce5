import type { PersonSpan, Span } from '#model/mention.ts'

/** Every place where a text has one of these names as whole words, in order of place; of overlapping ones the longest. */
export function namedSpans(text: string, names: readonly string[]): readonly PersonSpan[] {
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  const taken = new Uint8Array(text.length)
  const spans: PersonSpan[] = []
  for (const name of longestFirst) {
    for (const { start, end } of occurrences(text, name)) {
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      spans.push({ start, end, cue: 'editor', confidence: 1 })
    }
  }
  return spans.sort((a, b) => a.start - b.start)
}

/**
 * What the tagger found and what the archivist named; where they overlap, the one that holds the other, else the
 * archivist's. Both are in order of place, and none of a list overlaps another of it.
 */
export function withNamedSpans(
  tagged: readonly PersonSpan[],
  named: readonly PersonSpan[],
): readonly PersonSpan[] {
  if (named.length === 0) return tagged
  const added = named.filter(
    (span) => !overlapping(tagged, span).some((other) => holds(other, span) && length(other) > length(span)),
  )
  const kept = tagged.filter((span) => overlapping(added, span).length === 0)
  return [...kept, ...added].sort((a, b) => a.start - b.start)
}

/** Those of the spans that overlap one: they stand in order of place, so half of what is left is passed over with every look. */
export function overlapping<Some extends Span>(
  spans: readonly Some[],
  { start, end }: Span,
): readonly Some[] {
  let [least, most] = [0, spans.length]
  while (least < most) {
    const middle = (least + most) >> 1
    if (spans[middle]!.end <= start) least = middle + 1
    else most = middle
  }
  let last = least
  while (last < spans.length && spans[last]!.start < end) last++
  return spans.slice(least, last)
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

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function length({ start, end }: Span): number {
  return end - start
}
