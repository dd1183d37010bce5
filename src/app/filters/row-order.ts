import type { FacetValue, FacetValues } from '#archive/source/article-source.ts'

/**
 * New counts in the order the rows stood in, so that nothing moves under the reader's hand. A value that is not in a
 * complete answer has no articles left; from an incomplete one it is left out, as its number is not known.
 */
export function inOrderOf(
  before: readonly FacetValue[],
  { size, values }: FacetValues,
): readonly FacetValue[] {
  const now = new Map(values.map((value) => [value.id, value]))
  const complete = values.length === size
  const stayed = before.flatMap((value) => {
    const gone: FacetValue = { ...value, articles: 0, standing: 'open' }
    return now.get(value.id) ?? (complete ? gone : [])
  })
  const known = new Set(before.map(({ id }) => id))
  return [...stayed, ...values.filter(({ id }) => !known.has(id))]
}
