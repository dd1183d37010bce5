import { inWords, listed } from '#model/counted.ts'
import { FACETS, isSingleValued } from '#model/facets.ts'
import { chosenIn, joinOf, withJoin, withNamed, withStanding } from '#model/filter.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter } from '#model/filter.ts'
import { removals } from './sentence.ts'
import type { NameOf } from './sentence.ts'

/** A small change of a filter that may find something. */
export interface Way {
  /** "Only India". */
  readonly words: string
  readonly next: Filter
}

/** A name that could make way for another one of its facet. */
export interface Swap {
  readonly facet: Facet
  readonly name: string
  /** The filter without it: the values of the facet there can take its place. */
  readonly rest: Filter
}

/** Facets of which an article has several values; the others are told apart by taking out a word alone. */
const SHARED = FACETS.filter((facet) => !isSingleValued(facet))

/** Taking out one word, or asking for any instead of all of the values of a facet. */
export function waysOut(filter: Filter, nameOf: NameOf): readonly Way[] {
  const words = removals(filter, nameOf).filter(({ next }) => next.named === filter.named)
  const excluded = new Set(FACETS.flatMap((facet) => filter[facet].none.map((id) => nameOf(facet, id))))
  const without = words.map(({ name, next }) => {
    if (filter.undated && !next.undated) return { words: 'With a date as well', next }
    if (filter.happened === 'none' && !next.happened) return { words: 'With a day as well', next }
    if (excluded.has(name)) return { words: `With ${name} as well`, next }
    const rest = words.length === 2 && words.find((word) => word.name !== name)
    return { words: rest && !excluded.has(rest.name) ? `Only ${rest.name}` : `Without ${name}`, next }
  })
  const either = SHARED.filter(
    (facet) => chosenIn(filter, facet).length > 1 && joinOf(filter, facet) === 'all',
  ).map((facet) => ({
    words: anyOf(
      chosenIn(filter, facet).map((id) => nameOf(facet, id)),
      words.length,
    ),
    next: withJoin(filter, facet, 'any'),
  }))
  const byPlace = filter.named
    ? [{ words: 'Countries by place as well', next: withNamed(filter, false) }]
    : []
  return [...without, ...either, ...byPlace]
}

/** The names that another one could stand for; none where a name is all that the filter says. */
export function swapsOf(filter: Filter, nameOf: NameOf): readonly Swap[] {
  if (removals(filter, nameOf).length < 2) return []
  return SHARED.flatMap((facet) =>
    joinOf(filter, facet) === 'any'
      ? []
      : chosenIn(filter, facet).map((id) => ({
          facet,
          name: nameOf(facet, id),
          rest: withStanding(filter, facet, id, 'open'),
        })),
  )
}

function anyOf(names: readonly string[], words: number): string {
  if (names.length === words) return names.length === 2 ? 'Either of them' : `Any of the ${inWords(words)}`
  return names.length === 2 ? `Either ${listed(names, 'or')}` : `Any of ${listed(names)}`
}
