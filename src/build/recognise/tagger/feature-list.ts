import { combine } from './hash.ts'

/** The features of one token as hashes: `hashes[0 … count)`. One list is used again and again, to allocate nothing. */
export interface FeatureList {
  readonly hashes: Int32Array
  count: number
}

const MOST_FEATURES = 256

/** An empty list with room for the features of any token. */
export function createFeatureList(): FeatureList {
  return { hashes: new Int32Array(MOST_FEATURES), count: 0 }
}

/** Adds what a template found: a number of 32 bits, often itself a hash. */
export function push(list: FeatureList, template: number, value: number): void {
  list.hashes[list.count++] = combine(template, value)
}

/** Adds features hashed before. */
export function pushHashed(list: FeatureList, hashes: Int32Array): void {
  for (let at = 0; at < hashes.length; at++) list.hashes[list.count++] = hashes[at]!
}
