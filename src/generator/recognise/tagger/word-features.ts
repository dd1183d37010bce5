import { featureHash } from './feature-list.ts'
import { hashText } from './hash.ts'

/** Templates 1 to 29 belong to this file; each is hashed with what it found, so that equal values of two never meet. */
const WORD = 1
const SHAPE = 2
const PREFIX = 3
const SUFFIX = 9
const CAPITAL_SUFFIX = 15
const LONG_CAPITAL_SUFFIX = 18
const HYPHEN_FIRST = 21
const HYPHEN_LAST = 22
const LONGEST_AFFIX = 5

/** The features, hashed, that depend on nothing but the word: itself, its shape, its affixes and the parts beside hyphens. */
export function wordFeatures(folded: string, hash: number, shape: number, capital: number): Int32Array {
  const features = [featureHash(WORD, hash), featureHash(SHAPE, shape)]
  const length = folded.length
  for (let size = 1; size <= LONGEST_AFFIX && size < length; size++) {
    features.push(featureHash(PREFIX + size, hashText(folded, 0, size)))
    features.push(featureHash(SUFFIX + size, hashText(folded, length - size)))
  }
  if (capital) {
    features.push(featureHash(LONG_CAPITAL_SUFFIX + capital, hashText(folded, Math.max(0, length - 3))))
    features.push(featureHash(CAPITAL_SUFFIX + capital, hashText(folded, Math.max(0, length - 2))))
  }
  const hyphen = folded.indexOf('-')
  if (hyphen >= 0) {
    features.push(featureHash(HYPHEN_FIRST, hashText(folded, 0, hyphen)))
    features.push(featureHash(HYPHEN_LAST, hashText(folded, folded.lastIndexOf('-') + 1)))
  }
  return Int32Array.from(features)
}
