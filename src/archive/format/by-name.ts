import type { ByNumber } from './by-number.ts'

/** What has a name and an id. */
interface NamedId {
  readonly id: string
  readonly name: string
}

/** For `sort`: by name, then by id, as plain strings, which engines do not differ on. */
export function byName(one: NamedId, other: NamedId): number {
  if (one.name === other.name) return one.id < other.id ? -1 : 1
  return one.name < other.name ? -1 : 1
}

/** Values in the order of their names: which one has each place, and which place each one has, both by index. */
export interface NameOrder {
  readonly indexAt: readonly number[]
  readonly placeOf: readonly number[]
}

export function nameOrder(values: ByNumber<NamedId>): NameOrder {
  const sorted = values
    .flatMap((value, index) => (value ? [{ id: value.id, name: value.name, index }] : []))
    .sort(byName)
  const placeOf: number[] = []
  sorted.forEach(({ index }, place) => {
    placeOf[index] = place
  })
  return { indexAt: sorted.map(({ index }) => index), placeOf }
}
