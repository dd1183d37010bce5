/**
 * Into how many files a lookup of so many ids is divided, when a file is made for `size` of them: a power of two, so
 * that files hold half that to all of it on average, and all of them change only when the archive has doubled.
 */
export function shardsFor(entries: number, size: number): number {
  let shards = 1
  while (shards * size < entries) shards *= 2
  return shards
}

/** The shard that an id is in: the low bits of its hash. */
export function shardOf(id: string, shards: number): number {
  return hashOf(id) % shards
}

/** The FNV-1a hash of an id: 32 bits, over UTF-16 units; ids are ASCII. */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
