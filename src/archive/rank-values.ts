import type { NamedValue } from './catalogue.ts'
import type { Panel } from './panel.ts'
import type { ValueTally } from './value-tally.ts'

/**
 * Values sorted by what they would give, most first, then by name; people then by number. They are sorted as plain
 * numbers that hold count and place in one, which for 20,000 people takes 2 ms instead of 20.
 */
export function rankValues(
  { catalogue, facet }: Panel,
  numbers: readonly number[],
  tally: ValueTally,
): readonly number[] {
  const size = catalogue.sizes[facet]
  const order = facet === 'person' ? undefined : placesByName(catalogue.values[facet])
  const byPlace = new Map(numbers.map((number) => [order?.[number] ?? number, number]))
  const keys = Float64Array.from(byPlace, ([place, number]) => place - tally.totalWith(number) * size).sort()
  return Array.from(keys, (key) => byPlace.get(((key % size) + size) % size) ?? 0)
}

/** By number: the value's place when all are sorted by name. */
function placesByName(values: readonly NamedValue[]): readonly number[] {
  const places: number[] = []
  const sorted = values.map((value, number) => ({ ...value, number })).sort(byName)
  sorted.forEach(({ number }, place) => {
    places[number] = place
  })
  return places
}

/** For `sort`: by name, then by id, as plain strings, which engines do not differ on. */
export function byName(one: NamedValue, other: NamedValue): number {
  if (one.name === other.name) return one.id < other.id ? -1 : 1
  return one.name < other.name ? -1 : 1
}
