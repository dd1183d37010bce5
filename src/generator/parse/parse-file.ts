import { decodeSeed } from '#generator/parse/decode/decode-seed.ts'
import { parseSeed } from './parse-seed.ts'
import type { ParsedSeed } from './parse-seed.ts'
import { splitSeed } from './split-seed.ts'

/** Bytes of a file -> its articles (a feed holds several), or what stands in the way. Never throws. */
export async function parseFile(file: string, bytes: Uint8Array): Promise<readonly ParsedSeed[]> {
  const seed = decodeSeed(file, bytes)
  if ('message' in seed) return [{ problems: [seed] }]
  const parts = splitSeed(seed)
  return 'message' in parts ? [{ problems: [parts] }] : Promise.all(parts.map(parseSeed))
}
