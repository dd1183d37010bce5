/** The features of one token as hashes: `hashes[0 … count)`. One list is used again and again, to allocate nothing. */
export interface FeatureList {
  readonly hashes: Int32Array
  count: number
}

const MOST_FEATURES = 256
const UNUSED_BITS = 4

/** An empty list with room for the features of any token. */
export function createFeatureList(): FeatureList {
  return { hashes: new Int32Array(MOST_FEATURES), count: 0 }
}

/**
 * The hash of what a template found (a number of 32 bits, often itself a hash): 28 bits, enough that of a thousand
 * unknown features one or two are mistaken for known ones, and few enough to store.
 */
export function featureHash(template: number, value: number): number {
  return combine(template, value) >>> UNUSED_BITS
}

/** Adds what a template found. */
export function push(list: FeatureList, template: number, value: number): void {
  list.hashes[list.count++] = featureHash(template, value)
}

/** Adds features hashed before. */
export function pushHashed(list: FeatureList, hashes: Int32Array): void {
  for (let at = 0; at < hashes.length; at++) list.hashes[list.count++] = hashes[at]!
}

/** 32 bits of a stretch of text: FNV-1a over its UTF-16 units from `from` to `to`, with a final stir. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return stir(hash)
}

/** 32 bits of two, the order of which matters. */
export function combine(a: number, b: number): number {
  return stir(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15 + (a << 6) + (a >>> 2)))
}

/** Spreads each bit over the lower half, which hash tables look at; after MurmurHash3's finaliser. */
function stir(bits: number): number {
  const half = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b)
  return (half ^ (half >>> 13)) | 0
}
