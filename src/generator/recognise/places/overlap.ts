import type { Span } from '#model/mention.ts'

/** Answers which of some spans overlaps [start, end); they are in order of place and do not overlap each other. */
export function overlapIn<Found extends Span>(
  spans: readonly Found[],
): (start: number, end: number) => Found | undefined {
  const ordered = spans.toSorted((a, b) => a.start - b.start)
  return (start, end) => {
    let [least, most] = [0, ordered.length]
    while (least < most) {
      const middle = (least + most) >> 1
      if (ordered[middle]!.end <= start) least = middle + 1
      else most = middle
    }
    const found = ordered[least]
    return found && found.start < end ? found : undefined
  }
}
