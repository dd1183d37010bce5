import { commonNumber, pushRun } from '#archive/search/common-words.ts'
import { BODY_START } from '#archive/format/search/occurrences.ts'
import type { Occurrence } from '#archive/format/search/occurrences.ts'
import type { SearchedText } from '#archive/search/searched-text.ts'
import { wordsOf } from '#model/words.ts'

/** A word of an article in its place. */
export interface WordPlace extends Occurrence {
  readonly word: string
  readonly common: boolean
}

/** The words of an article in reading order. */
export function* wordPlaces({ headline, body }: SearchedText): Generator<WordPlace> {
  let position = yield* placesIn(headline, 0)
  position = Math.max(BODY_START, position)
  for (const part of body) position = yield* placesIn(part, position)
}

/** The words of one part; returns where the next begins, so that no phrase runs across. */
function* placesIn(text: string, start: number): Generator<WordPlace, number> {
  const words = wordsOf(text).map(({ word }) => ({ word, common: commonNumber(word) }))
  let left = 0
  for (const [place, { word, common }] of words.entries()) {
    const right = common === 0 ? runAfter(words, place) : 0
    yield { word, common: common !== 0, position: start + place, left, right }
    left = common === 0 ? 0 : pushRun(left, common)
  }
  return start + words.length + 1
}

/** The common words behind a place, the nearest first. */
function runAfter(words: readonly { readonly common: number }[], place: number): number {
  let end = place + 1
  while ((words[end]?.common ?? 0) !== 0) end++
  let run = 0
  for (let at = end - 1; at > place; at--) run = pushRun(run, words[at]?.common ?? 0)
  return run
}
