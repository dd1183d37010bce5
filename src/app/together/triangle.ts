import type { Companion, Together } from '#archive/source/article-source.ts'

/** Companions in the order they are drawn in, and how often any two of them meet. */
export interface Triangle {
  readonly companions: readonly Companion[]
  /** Articles that name the companions at both places. */
  readonly meetings: (one: number, other: number) => number
  /** Of those that meet at all, in no order. */
  readonly numbers: readonly number[]
}

/** Two companions by their places, the later one first, and their articles in common. */
export interface Meeting {
  readonly one: number
  readonly other: number
  readonly articles: number
}

/** In the order given by the archive (most articles first), or by the first of their articles, so that eras lie together. */
export function triangleOf({ companions, shared }: Together, by: 'articles' | 'first'): Triangle {
  const places = companions.map((_, place) => place)
  if (by === 'first') places.sort((a, b) => compareDays(companions[a]?.first, companions[b]?.first) || a - b)
  const place = (drawn: number) => places[drawn] ?? 0
  const meetings = (one: number, other: number) => {
    const [low, high] = [place(one), place(other)].sort((a, b) => a - b)
    return shared[high ?? 0]?.[low ?? 0] ?? 0
  }
  const numbers = shared.flat().filter((articles) => articles > 0)
  return { companions: places.flatMap((at) => companions[at] ?? []), meetings, numbers }
}

/** The pairs that meet most often, at most `limit`; pairs that never meet left out. */
export function mostMeetings({ companions, meetings }: Triangle, limit: number): readonly Meeting[] {
  return companions
    .flatMap((_, one) =>
      Array.from({ length: one }, (_, other) => ({ one, other, articles: meetings(one, other) })),
    )
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles)
    .slice(0, limit)
}

/** A number that fits a cell: "999", "1.2k", "12k". */
export function shortNumber(number: number): string {
  if (number < 1000) return String(number)
  return number < 9_950 ? `${(number / 1000).toFixed(1)}k` : `${Math.round(number / 1000)}k`
}

/** Days before none. */
function compareDays(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0
  return (one ?? '~') < (other ?? '~') ? -1 : 1
}
