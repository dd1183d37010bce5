import { hashOf } from '#archive/format/hash-shards.ts'

/**
 * A number below `room` for each id, in ascending order: by its hash, as in a hash table with linear probing that is kept
 * in the order of the hashes. The same ids have the same numbers in whatever order they come, and with twice as much room
 * as there are ids another one moves less than one of them on average.
 */
export function slotsOf<Id extends string>(ids: readonly Id[], room: number): ReadonlyMap<Id, number> {
  const hashed = ids.map((id) => ({ id, hash: scattered(hashOf(id)) }))
  hashed.sort((one, other) => one.hash - other.hash || (one.id < other.id ? -1 : 1))
  const slots: number[] = []
  for (const { hash } of hashed)
    slots.push(Math.max((slots.at(-1) ?? -1) + 1, Math.floor((hash / 2 ** 32) * room)))
  // Those for whom there is no room at the end push back the ones before them.
  for (let at = slots.length - 1, end = room - 1; at >= 0 && (slots[at] ?? 0) > end; at--, end--)
    slots[at] = end
  return new Map(hashed.map(({ id }, at) => [id, slots[at] ?? 0]))
}

/** Spreads hashes over all 32 bits (the finaliser of MurmurHash3): the high bits of FNV-1a change little with the last letters. */
function scattered(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
