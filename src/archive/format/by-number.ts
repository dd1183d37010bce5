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
