import type { SearchedText } from '#archive/search/searched-text.ts'
import type { ArticleDigest } from '#generator/ingest/article-digest.ts'
import { createWordTaker } from '#generator/ingest/article-words.ts'
import type { ArticleWords } from '#generator/ingest/article-words.ts'
import type { SeedDigest } from '#generator/ingest/seed-digest.ts'
import { once } from '#archive/files/memo.ts'

/** Some of the cached digests, by key, with a table of their words. */
export interface DigestShard {
  readonly digests: Map<string, SeedDigest>
  /** Made when it is first needed: most builds need the tables of few shards. */
  readonly table: () => readonly string[]
  readonly wordsOf: (text: SearchedText) => ArticleWords
}

/**
 * A shard on the disk: a line of JSON in ASCII, which is read in less time than other letters take, then the table with
 * a space between words, then the words of all articles in the same order.
 */
interface ShardLine {
  readonly version: string
  /** Bytes of the table. */
  readonly table: number
  readonly seeds: readonly (Omit<SeedDigest, 'articles'> & {
    readonly articles: readonly (readonly [ArticleDigest, bytes: number])[]
  })[]
}

const LINE_END = 10

/** The inverse of `encodeShard`. A damaged shard, and one of another version, is empty. */
export function decodeShard(bytes: Buffer, version: string): DigestShard {
  const end = bytes.indexOf(LINE_END)
  const line = end < 0 ? undefined : shardLine(bytes.subarray(0, end), version)
  const start = end + 1 + (line?.table ?? 0)
  const table = once(() =>
    bytes
      .subarray(end + 1, start)
      .toString()
      .split(' ')
      .filter(Boolean),
  )
  const taker = once(() => createWordTaker(table()))
  let at = start
  const nextWords = (length: number): ArticleWords => ({ table, places: bytes.subarray(at, (at += length)) })
  const digests = (line?.seeds ?? []).map(({ articles, ...seed }) => {
    const known = articles.map(([digest, length]) => ({ digest, indexed: nextWords(length) }))
    return [seed.key, { ...seed, articles: known }] as const
  })
  const isWhole = at === bytes.length
  return { digests: new Map(isWhole ? digests : []), table, wordsOf: (text) => taker()(text) }
}

/** Encodes the digests, which are of that shard, and its table. */
export function encodeShard(
  digests: readonly SeedDigest[],
  { table }: Pick<DigestShard, 'table'>,
  version: string,
): Buffer {
  const words = Buffer.from(table().join(' '))
  const line: ShardLine = {
    version,
    table: words.length,
    seeds: digests.map(({ articles, ...seed }) => {
      const lengths = articles.map(({ digest, indexed }) => [digest, indexed.places.length] as const)
      return { ...seed, articles: lengths }
    }),
  }
  const places = digests.flatMap(({ articles }) => articles.map(({ indexed }) => indexed.places))
  return Buffer.concat([Buffer.from(`${asciiJson(line)}\n`), words, ...places])
}

function shardLine(bytes: Buffer, version: string): ShardLine | undefined {
  try {
    const line = JSON.parse(bytes.toString('latin1')) as ShardLine
    return line.version === version ? line : undefined
  } catch {
    return undefined
  }
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uFFFF]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
