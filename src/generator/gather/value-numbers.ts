import { roomFor } from '#archive/source/article-numbers.ts'
import { slotsOf } from './slots-of.ts'

/** The least number of a value that only undated articles have, and the least room for such values. */
const LEAST_APART = 16

/**
 * The numbers of a facet's values, by id. Those that articles with a date have are numbered as they first appear there.
 * Those of undated articles alone have numbers from a power of two on, by hashes of all ids in undated articles: another
 * article, with a date or without, moves hardly any of the others, until there are twice as many.
 */
export function valueNumbers(
  inDated: Iterable<string>,
  inUndated: Iterable<string>,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const id of inDated) if (!numbers.has(id)) numbers.set(id, numbers.size)
  const apart = [...new Set(inUndated)]
  const first = roomFor(numbers.size, LEAST_APART)
  for (const [id, slot] of slotsOf(apart, roomFor(2 * apart.length, LEAST_APART)))
    if (!numbers.has(id)) numbers.set(id, first + slot)
  return numbers
}
