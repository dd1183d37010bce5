import { combine, hashText } from './hash.ts'

/** Templates 1 to 29 belong to this file; each is hashed with what it found, so that equal values of two never meet. */
const WORD = 1
const SHAPE = 2
const PREFIX = 3
const SUFFIX = 9
const CAPITAL_SUFFIX = 15
const HYPHEN_FIRST = 20
const HYPHEN_LAST = 21
const LONGEST_AFFIX = 5

/** The features, hashed, that depend on nothing but the word: itself, its shape, its affixes and the parts beside hyphens. */
export function wordFeatures(folded: string, hash: number, shape: number, capital: number): Int32Array {
  const features = [combine(WORD, hash), combine(SHAPE, shape)]
  const length = folded.length
  for (let size = 1; size <= LONGEST_AFFIX && size < length; size++) {
    features.push(combine(PREFIX + size, hashText(folded, 0, size)))
    features.push(combine(SUFFIX + size, hashText(folded, length - size)))
  }
  if (capital) {
    features.push(combine(CAPITAL_SUFFIX + capital, hashText(folded, Math.max(0, length - 3))))
    features.push(combine(CAPITAL_SUFFIX + capital, hashText(folded, Math.max(0, length - 2))))
  }
  const hyphen = folded.indexOf('-')
  if (hyphen >= 0) {
    features.push(combine(HYPHEN_FIRST, hashText(folded, 0, hyphen)))
    features.push(combine(HYPHEN_LAST, hashText(folded, folded.lastIndexOf('-') + 1)))
  }
  return Int32Array.from(features)
}
