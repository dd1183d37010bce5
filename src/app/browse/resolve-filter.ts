import { FACETS, idsIn } from '#model/filter.ts'
import type { Facet, Filter } from '#model/filter.ts'
import type { Root } from '#archive/source/root.ts'
import { countedIn } from '#archive/source/whole-archive.ts'

/** What the archive calls the ids of a filter, and the ids it uses for them today. */
export type Names = ReadonlyMap<Facet, ReadonlyMap<string, { readonly id: string; readonly name: string }>>

/** A filter that asks only for what the archive knows, and what had to be left out for it. */
export interface ResolvedFilter {
  readonly filter: Filter
  readonly unknown: readonly { readonly facet: Facet; readonly id: string }[]
}

/** Replaces ids that were merged or renamed by their successors, and leaves out the unknown ones. */
export function resolveFilter(filter: Filter, names: Names): ResolvedFilter {
  const today = (facet: Facet, ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => names.get(facet)?.get(id)?.id ?? [])),
  ]
  const choices = FACETS.map((facet) => {
    const { all, none } = filter[facet]
    const clauses = all.map((clause) => today(facet, clause)).filter((clause) => clause.length > 0)
    return [facet, { all: clauses, none: today(facet, none) }] as const
  })
  const unknown = FACETS.flatMap((facet) =>
    idsIn(filter, facet)
      .filter((id) => !names.get(facet)?.has(id))
      .map((id) => ({ facet, id })),
  )
  return { filter: { ...filter, ...Object.fromEntries(choices) }, unknown }
}

/** The name that goes with an id of today, as an answer or the root says it; the id itself where none is known. */
export function nameIn(
  names: Names | undefined,
  root: Root | false | undefined,
): (facet: Facet, id: string) => string {
  return (facet, id) =>
    [...(names?.get(facet)?.values() ?? []), ...(root ? countedIn(root, facet) : [])].find(
      (known) => known.id === id,
    )?.name ?? id
}
