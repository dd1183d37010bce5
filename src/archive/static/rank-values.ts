import type { Panel } from './panel.ts'
import type { PanelCounts } from './panel-counts.ts'

/**
 * The first so many of the values by what they would give, most first, then by name; people then by number. They are
 * compared as plain numbers that hold count and place in one, which for 20,000 people takes a twentieth of the time.
 */
export function rankValues(
  { catalogue, facet }: Panel,
  numbers: readonly number[],
  counts: PanelCounts,
  limit: number,
): readonly number[] {
  const size = catalogue.sizes[facet]
  const order = facet === 'person' ? undefined : catalogue.byName[facet]
  const keys = new Float64Array(numbers.length)
  numbers.forEach((number, index) => {
    keys[index] = (order?.placeOf[number] ?? number) - counts.totalWith(number) * size
  })
  return Array.from(least(keys, limit), (key) => {
    const place = ((key % size) + size) % size
    return order?.indexAt[place] ?? place
  })
}

/** The least keys, ascending, at most so many. */
function least(keys: Float64Array, limit: number): ArrayLike<number> {
  if (limit >= keys.length) return keys.sort()
  const first: number[] = []
  for (const key of keys) {
    if (first.length === limit && key >= (first.at(-1) ?? -Infinity)) continue
    let place = first.length
    while (place > 0 && (first[place - 1] ?? 0) > key) place--
    first.splice(place, 0, key)
    if (first.length > limit) first.pop()
  }
  return first
}
