import { sharedLength } from '#archive/format/search/sorted-block.ts'

/** Something with a key, in a list sorted by key. */
export interface Weighed {
  readonly key: string
  /** Bytes that it takes on file, about. */
  readonly weight: number
}

/** A beginning that many keys have in common, the longest such. */
export interface Beginning {
  readonly beginning: string
  /** The places in the list of what begins so: from `from` up to, not including, `to`. */
  readonly from: number
  readonly to: number
  /** Longer beginnings within it; what lies in none of them stands for itself. */
  readonly within: readonly Beginning[]
}

/** Bytes that may have to be read one by one for what begins alike: half a block or so. */
const MOST_READ = 4_000

/** The beginnings that need an entry of their own (`beginningKey`), none of which is within another. */
export function beginningsOf(sorted: readonly Weighed[]): readonly Beginning[] {
  const totals = new Float64Array(sorted.length + 1)
  for (let place = 0; place < sorted.length; place++)
    totals[place + 1] = (totals[place] ?? 0) + (sorted[place]?.weight ?? 0)
  return groupsAt(sorted, 0, sorted.length, 0).flatMap(([from, to]) => beginningOf(from, to))

  function beginningOf(from: number, to: number): readonly Beginning[] {
    if (to - from === 1 || (totals[to] ?? 0) - (totals[from] ?? 0) <= MOST_READ) return []
    const [first, last] = [sorted[from]?.key ?? '', sorted[to - 1]?.key ?? '']
    const length = sharedLength(first, last)
    const within = groupsAt(sorted, from, to, length).flatMap(([from, to]) => beginningOf(from, to))
    return length > 0 ? [{ beginning: first.slice(0, length), from, to, within }] : within
  }
}

/** Neighbours with the same character at a place; a key that ends there stands alone. */
function groupsAt(
  sorted: readonly Weighed[],
  from: number,
  to: number,
  place: number,
): readonly (readonly [from: number, to: number])[] {
  const groups: (readonly [from: number, to: number])[] = []
  let start = from
  for (let at = from; at < to; at++) {
    const unit = unitAt(sorted[at], place)
    if (unit >= 0 && at + 1 < to && unit === unitAt(sorted[at + 1], place)) continue
    groups.push([start, at + 1])
    start = at + 1
  }
  return groups
}

/** -1 where the key has ended. */
function unitAt(entry: Weighed | undefined, place: number): number {
  const key = entry?.key ?? ''
  return place < key.length ? key.charCodeAt(place) : -1
}
