/** Things by their numbers; undefined where nothing has the number. */
export type ByNumber<Value> = readonly (Value | undefined)[]

/** Things that have numbers, by them. */
export function byNumber<Value extends { readonly number: number }>(
  values: Iterable<Value>,
): ByNumber<Value> {
  const ordered: (Value | undefined)[] = []
  for (const value of values) {
    while (ordered.length < value.number) ordered.push(undefined)
    ordered[value.number] = value
  }
  return ordered
}

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

/** The order of names of values that have numbers. */
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
