import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeAside } from '#generator/disk/write-aside.ts'
import type { DigestCache } from '#generator/ingest/seed-effects.ts'
import { once } from '#archive/files/memo.ts'
import { decodeShard, encodeShard } from './digest-shard.ts'
import type { DigestShard } from './digest-shard.ts'
import { keysNamed, openFileIndex } from './file-index.ts'

/** Where digests are cached; all seeds folders share the shards. */
export interface DigestPlaces {
  readonly shards: string
  readonly indices: string
  /** The seeds folder. */
  readonly seeds: string
}

/** Digests of which it is known what became of them. */
export interface KeptDigests extends DigestCache {
  /** Keys that the build before had and this one has not. */
  readonly dropped: () => readonly string[]
}

/** A shard holds the digests whose keys begin with these letters: 256 files, so that a changed seed rewrites little. */
const nameOf = (key: string) => `${key.slice(0, 2)}.bin`

/**
 * Opens the digests of a seeds folder. `rules` and `version` change whenever seeds would be read or digested otherwise.
 * All shards are read at once, while another thread lists the seeds: a build asks for nearly all of them.
 */
export function openDigestCache(
  { shards: folder, indices, seeds }: DigestPlaces,
  rules: string,
  version: string,
): KeptDigests {
  const index = openFileIndex(indices, seeds, rules)
  const names = existsSync(folder) ? readdirSync(folder) : []
  const shards = new Map<string, DigestShard>()
  const changed = new Set<string>()
  for (const name of names) shards.set(name, decodeShard(readIfThere(join(folder, name)), version))

  function shardOf(key: string): DigestShard {
    const name = nameOf(key)
    const shard = shards.get(name) ?? decodeShard(Buffer.alloc(0), version)
    shards.set(name, shard)
    return shard
  }

  function saveShard(name: string, { digests, ...shard }: DigestShard, isNamed: (key: string) => boolean) {
    const kept = [...digests.values()].filter(({ key }) => isNamed(key))
    if (kept.length === 0) rmSync(join(folder, name), { force: true })
    else if (changed.has(name) || kept.length < digests.size)
      writeAside(join(folder, name), encodeShard(kept, shard, version))
  }

  const get: DigestCache['get'] = (seed, key) => {
    const digest = shardOf(key).digests.get(key)
    if (digest) index.set(seed, key)
    return digest
  }
  return {
    get,
    unchanged: (seed) => {
      const key = index.unchanged(seed)
      return key === undefined ? undefined : get(seed, key)
    },
    set: (seed, digest) => {
      index.set(seed, digest.key)
      shardOf(digest.key).digests.set(digest.key, digest)
      changed.add(nameOf(digest.key))
    },
    dropped: index.dropped,
    wordsOf: (key, text) => shardOf(key).wordsOf(text),
    save: () => {
      index.save()
      const named = once(() => keysNamed(indices))
      const isNamed = (key: string) => index.keys.has(key) || named().has(key)
      for (const [name, shard] of shards) saveShard(name, shard, isNamed)
    },
  }
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
