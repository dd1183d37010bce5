import type { Together } from '#archive/source/article-source.ts'
import type { NamedValue } from '#archive/source/root.ts'
import type { SubjectFacet } from '#model/facets.ts'
import { FACETS } from '#model/facets.ts'
import type { Catalogue } from '#archive/format/catalogue.ts'
import { dayOfCode, UNDATED } from '#archive/format/columns.ts'
import type { OpenedArchive } from './opened-archive.ts'
import type { LocatedFilter } from './located-filter.ts'
import { ROOT_FILE } from '#archive/format/file-names.ts'
import { present } from '#archive/format/shape.ts'
import type { CountedTable, CountCache } from './count-cache.ts'

/** The `most` people or countries that the most articles of a view name, and how many name two of them; one pass over the view. */
export async function together(
  archive: OpenedArchive,
  cache: CountCache,
  located: LocatedFilter,
  facet: SubjectFacet,
  most: number,
): Promise<Together> {
  const catalogue = await archive.files.catalogue()
  const counted = await cache.of(located)
  const counts = counted.counts.facets[FACETS.indexOf(facet)]?.inView ?? new Uint32Array()
  const numbers = largest(counts, most)
  const { firsts, shared } = meetings(counted, facet, numbers)
  const named = await namesOf(archive, catalogue, facet, numbers)
  const companions = named.map((name, place) => {
    const first = dayOfCode(firsts[place] ?? UNDATED)
    return { ...name, articles: counts[numbers[place] ?? 0] ?? 0, ...(first && { first }) }
  })
  return { companions, shared }
}

/** Numbers of the largest counts, zeroes left out; of equals the lower number first. */
function largest(counts: Uint32Array, most: number): readonly number[] {
  const numbers = Array.from(counts.keys()).filter((number) => (counts[number] ?? 0) > 0)
  return numbers.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, most)
}

function meetings(
  { table, counts }: CountedTable,
  facet: SubjectFacet,
  numbers: readonly number[],
): { readonly firsts: Uint32Array; readonly shared: readonly number[][] } {
  const places = new Map(numbers.map((number, place) => [number, place]))
  const shared = numbers.map((_, place) => Array<number>(place).fill(0))
  const firsts = new Uint32Array(numbers.length)
  const { starts, ids } = table.columns.facets[facet]
  // Newest first, so that the last day noted is the first.
  for (const row of counts.rows) {
    const day = table.columns.days[row] ?? UNDATED
    const here = [...ids.subarray(starts[row], starts[row + 1])].flatMap((id) => places.get(id) ?? [])
    for (const one of here) {
      if (day !== UNDATED) firsts[one] = day
      const row = shared[one] ?? []
      for (const other of here) if (other < one) row[other] = (row[other] ?? 0) + 1
    }
  }
  return { firsts, shared }
}

async function namesOf(
  { people }: OpenedArchive,
  { countries }: Catalogue,
  facet: SubjectFacet,
  numbers: readonly number[],
): Promise<readonly NamedValue[]> {
  if (facet === 'person') return (await people.of(numbers)).map(({ id, name }) => ({ id, name }))
  return numbers.map((number) => {
    const { code, alpha3, name } = present(countries[number], ROOT_FILE)
    return { id: code, name, code: alpha3 }
  })
}
