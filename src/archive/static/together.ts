import type { NamedValue, SharedFacet, Together } from '#archive/source/article-source.ts'
import { FACETS } from '#model/filter.ts'
import type { Catalogue } from '#archive/format/catalogue.ts'
import { dayOfCode, UNDATED } from '#archive/format/columns.ts'
import type { Library } from './opened-archive.ts'
import type { ResolvedFilter } from './located-filter.ts'
import { ROOT_FILE } from '#archive/format/file-names.ts'
import { present } from '#archive/format/shape.ts'
import type { Tallied, Tallies } from './count-cache.ts'

/** The `most` people or countries that the most articles of a view name, and how many name two of them; one pass over the view. */
export async function together(
  library: Library,
  tallies: Tallies,
  resolved: ResolvedFilter,
  facet: SharedFacet,
  most: number,
): Promise<Together> {
  const catalogue = await library.files.catalogue()
  const tallied = await tallies.of(resolved)
  const counts = tallied.tally.facets[FACETS.indexOf(facet)]?.inView ?? new Uint32Array()
  const numbers = largest(counts, most)
  const { firsts, shared } = meetings(tallied, facet, numbers)
  const named = await namesOf(library, catalogue, facet, numbers)
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
  { table, tally }: Tallied,
  facet: SharedFacet,
  numbers: readonly number[],
): { readonly firsts: Uint32Array; readonly shared: readonly number[][] } {
  const places = new Map(numbers.map((number, place) => [number, place]))
  const shared = numbers.map((_, place) => Array<number>(place).fill(0))
  const firsts = new Uint32Array(numbers.length)
  const { starts, ids } = table.columns.facets[facet]
  // Newest first, so that the last day noted is the first.
  for (const row of tally.rows) {
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
  { people }: Library,
  { countries }: Catalogue,
  facet: SharedFacet,
  numbers: readonly number[],
): Promise<readonly NamedValue[]> {
  if (facet === 'person') return (await people.of(numbers)).map(({ id, name }) => ({ id, name }))
  return numbers.map((number) => {
    const { code, alpha3, name } = present(countries[number], ROOT_FILE)
    return { id: code, name, code: alpha3 }
  })
}
