import { FACETS, isListed, isText, PEOPLE_FACETS } from '#model/facets.ts'
import type { RecognisedFacet } from '#model/facets.ts'
import { idsIn, joinOf } from '#model/filter.ts'
import type { Facet } from '#model/facets.ts'
import type { Filter } from '#model/filter.ts'
import type { PersonId, PersonRef } from '#model/person.ts'
import type { ResolvedFilter } from '#archive/source/article-source.ts'
import { resolveFilter } from '#archive/source/resolve-filter.ts'
import type { Catalogue } from '#archive/format/catalogue.ts'
import type { OpenedArchive } from './opened-archive.ts'
import { findPerson } from './lookups.ts'
import type { PersonEntry } from '#archive/format/person-shard.ts'

/** A person in a filter. Where the columns of all articles are there, their number is all that one needs of them. */
type LocatedPerson = PersonEntry | (PersonRef & Pick<PersonEntry, 'number'>)

/** A filter as the archive understands it, and what the archive keeps of its people. */
export interface LocatedFilter extends ResolvedFilter {
  readonly people: ReadonlyMap<PersonId, LocatedPerson>
}

/** Looks up the values of a filter. */
export async function locateFilter({ files, people }: OpenedArchive, filter: Filter): Promise<LocatedFilter> {
  const { values, numberOf } = await files.catalogue()
  const met = (id: PersonId) => (files.hasColumns() ? people.met(id) : undefined)
  const ids = [...new Set(PEOPLE_FACETS.flatMap((facet) => idsIn(filter, facet) as readonly PersonId[]))]
  const entries = await Promise.all(
    ids.map(async (id): Promise<readonly [PersonId, LocatedPerson | undefined]> => [
      id,
      met(id) ?? (await findPerson(files, id)),
    ]),
  )
  const found = new Map(entries)
  const resolved = resolveFilter(filter, (facet, id) =>
    isListed(facet) ? values[facet][numberOf(facet, id)] : found.get(id as PersonId),
  )
  const known = [...found.values()].filter((entry) => entry !== undefined)
  return { ...resolved, people: new Map(known.map((entry) => [entry.id, entry])) }
}

/** The number of a value of the filter, -1 when the archive does not have it. */
export function valueNumber(
  { people }: LocatedFilter,
  catalogue: Catalogue,
  facet: Facet,
  id: string,
): number {
  return isListed(facet) ? catalogue.numberOf(facet, id) : (people.get(id as PersonId)?.number ?? -1)
}

/** In how many articles a value of the filter is at most, whatever else the filter says; undefined if it was not looked up. */
function valueArticles(
  { people }: LocatedFilter,
  catalogue: Catalogue,
  facet: Facet,
  id: string,
): number | undefined {
  if (isListed(facet)) return catalogue.values[facet][catalogue.numberOf(facet, id)]?.articles ?? 0
  const person = people.get(id as PersonId)
  if (!person) return 0
  return 'articles' in person ? person.articles : undefined
}

/** A value that every article of a view has, and whose slice therefore holds all that the view and its counts need. */
export interface RequiredValue {
  readonly facet: RecognisedFacet
  readonly id: string
}

/** The required value with the fewest articles. Undefined when only the columns of all articles will do. */
export function rarestValue(located: LocatedFilter, catalogue: Catalogue): RequiredValue | undefined {
  const values = FACETS.filter((facet) => !isText(facet)).flatMap((facet) => {
    const { all } = located.filter[facet]
    return joinOf(located.filter, facet) === 'any'
      ? []
      : all.flat().map((id): RequiredValue => ({ facet, id }))
  })
  const ranked = values.map(
    (value) => [valueArticles(located, catalogue, value.facet, value.id) ?? Infinity, value] as const,
  )
  return ranked.sort(([one], [other]) => one - other)[0]?.[1]
}

/** The total as far as root and lookups tell it: of everything, of one value, of all but one value. */
export function knownTotal(located: LocatedFilter, catalogue: Catalogue): number | undefined {
  const { filter } = located
  if ((filter.date ?? filter.undated ?? filter.happened ?? filter.text) !== undefined) return undefined
  const { articles } = catalogue.root
  const said = FACETS.flatMap((facet) => [
    ...filter[facet].all.map((clause) => ({ facet, clause, excludes: false })),
    ...filter[facet].none.map((id) => ({ facet, clause: [id], excludes: true })),
  ])
  const [only] = said
  if (only === undefined) return articles
  const [id] = only.clause
  if (only.facet === 'said' || (filter.named && only.facet === 'country')) return undefined
  if (said.length > 1 || only.clause.length !== 1 || id === undefined) return undefined
  const own = valueArticles(located, catalogue, only.facet, id)
  return own !== undefined && only.excludes ? articles - own : own
}
