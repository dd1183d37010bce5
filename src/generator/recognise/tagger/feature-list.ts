import { combine } from '#generator/recognise/words/hash.ts'

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
