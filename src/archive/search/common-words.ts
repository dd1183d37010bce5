/**
 * Words that nearly every English article has (the most frequent of news text). Searched for beside others they are
 * passed over; inside a phrase they count. At most 31, so that one fits in five bits; the order is part of the format.
 */
const COMMON_WORDS =
  'a an and are as at be by for from has have he his in is it its not of on or that the this to was were which will with'

const NUMBERS: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.split(' ').map((word, place) => [word, place + 1]),
)

/** 1 to 31 for a common word, 0 for any other. */
export function commonNumber(word: string): number {
  return NUMBERS.get(word) ?? 0
}

export function isCommon(word: string): boolean {
  return NUMBERS.has(word)
}

/** Words of a run that are told apart: what fits in a whole number that is exact. */
const LONGEST_RUN = 10

/** A run of common words as one number, base 32, the nearest in the lowest digit; 0 for none. Here with one more put before it. */
export function pushRun(run: number, common: number): number {
  return (run % 32 ** (LONGEST_RUN - 1)) * 32 + common
}

/** The run code of words, the nearest first. */
export function runCode(words: readonly string[]): number {
  return words.slice(0, LONGEST_RUN).map(commonNumber).reduceRight(pushRun, 0)
}

/** Whether a run begins with all of another, which has `length` words. */
export function runBegins(run: number, beginning: number, length: number): boolean {
  return run % 32 ** Math.min(length, LONGEST_RUN) === beginning
}
