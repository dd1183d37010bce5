import { sharedLength } from '#archive/search/sorted-block.ts'

/** Something with a key, in a list sorted by key. */
export interface Weighed<Value> {
  readonly key: string
  /** Bytes that it takes on file, about. */
  readonly weight: number
  readonly value: Value
}

/** A beginning that many keys have in common, the longest such, and what they make together. */
export interface Beginning<Value> {
  readonly beginning: string
  readonly value: Value
}

/** Bytes that may have to be read one by one for what begins alike: half a block or so. */
const MOST_READ = 4_000

/** The beginnings that need an entry of their own (`beginningKey`), shortest last, each made by `unite` of what begins so. */
export function beginningsOf<Value>(
  sorted: readonly Weighed<Value>[],
  unite: (values: readonly Value[]) => Value,
): readonly Beginning<Value>[] {
  const found: Beginning<Value>[] = []
  const united = (group: readonly Weighed<Value>[]): Value => {
    const weight = group.reduce((sum, item) => sum + item.weight, 0)
    if (group.length === 1 || weight <= MOST_READ) return unite(group.map(({ value }) => value))
    const length = sharedLength(group[0]?.key ?? '', group.at(-1)?.key ?? '')
    const value = unite(groupsAt(group, length).map(united))
    if (length > 0) found.push({ beginning: group[0]?.key.slice(0, length) ?? '', value })
    return value
  }
  groupsAt(sorted, 0).forEach(united)
  return found
}

/** Neighbours with the same character at a place; a key that ends there stands alone. */
function groupsAt<Item extends { readonly key: string }>(
  sorted: readonly Item[],
  place: number,
): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  let before: string | undefined
  for (const item of sorted) {
    const character = item.key.charAt(place)
    if (character === before && character !== '') groups.at(-1)?.push(item)
    else groups.push([item])
    before = character
  }
  return groups
}
