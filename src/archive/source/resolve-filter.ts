import { FACETS } from '#model/facets.ts'
import { idsIn } from '#model/filter.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter } from '#model/filter.ts'
import type { ResolvedFilter } from './article-source.ts'

/** A value as the archive knows it today. */
interface CurrentValue {
  readonly id: string
  readonly name: string
}

/**
 * Replaces ids that were merged or renamed by their successors, and leaves out the values that the archive does not
 * have. `currentOf`: what an id stands for today; undefined for an unknown one.
 */
export function resolveFilter(
  filter: Filter,
  currentOf: (facet: Facet, id: string) => CurrentValue | undefined,
): ResolvedFilter {
  const said = FACETS.flatMap((facet) =>
    idsIn(filter, facet).map((id) => ({ facet, id, current: currentOf(facet, id) })),
  )
  if (said.length === 0) return { filter, unknown: [], names: [] }
  const today = (facet: Facet, ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => currentOf(facet, id)?.id ?? [])),
  ]
  const choices = FACETS.map((facet) => {
    const { all, none } = filter[facet]
    const clauses = all.map((clause) => today(facet, clause)).filter((clause) => clause.length > 0)
    return [facet, { all: clauses, none: today(facet, none) }] as const
  })
  return {
    filter: { ...filter, ...Object.fromEntries(choices) },
    unknown: said.flatMap(({ facet, id, current }) => (current ? [] : [{ facet, id }])),
    names: said.flatMap(({ facet, current }) =>
      current ? [{ facet, id: current.id, name: current.name }] : [],
    ),
  }
}
