import { shardOf, shardsFor } from '#archive/format/hash-shards.ts'

/** A shard of a lookup before it is encoded. */
export interface Shard<Id extends string, Entry> {
  readonly entries: Map<Id, Entry>
  readonly redirects: Map<Id, Id>
}

/** Deals entries and redirects out to the shards their ids belong to, at the most `perShard` to each on average. */
export function inShards<Id extends string, Entry>(
  entries: readonly (readonly [Id, Entry])[],
  redirects: ReadonlyMap<Id, Id>,
  perShard: number,
): readonly Shard<Id, Entry>[] {
  const size = shardsFor(entries.length + redirects.size, perShard)
  const shards = Array.from({ length: size }, (): Shard<Id, Entry> => ({
    entries: new Map(),
    redirects: new Map(),
  }))
  for (const [id, entry] of entries) shards[shardOf(id, size)]?.entries.set(id, entry)
  for (const [id, successor] of redirects) shards[shardOf(id, size)]?.redirects.set(id, successor)
  return shards
}
