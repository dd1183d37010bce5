import { createByteReader } from '#archive/format/search/byte-reader.ts'
import { createByteWriter, writeNumber, written } from '#archive/format/search/byte-writer.ts'
import type { Occurrence } from '#archive/format/search/occurrences.ts'
import type { SearchedText } from '#archive/search/searched-text.ts'
import { detached } from './article-digest.ts'
import { commonNumber, pushRun } from '#archive/search/common-words.ts'
import { BODY_START } from '#archive/format/search/occurrences.ts'
import { wordsOf } from '#model/words.ts'

/** The words of an article in reading order, small enough to be kept: some 3 bytes a word. */
export interface ArticleWords {
  /** Words by the numbers that `places` has for them; several articles may share it. */
  readonly table: () => readonly string[]
  readonly places: Uint8Array
}

/** What `eachPlace` tells of a word: its number in the table, and whether it is a common one, which has no runs around it. */
type Visit = (word: number, common: boolean, occurrence: Occurrence) => void

/** Takes the words of articles, numbered in a table that they share and that grows with them. */
export function createWordTaker(table: string[] = []): (text: SearchedText) => ArticleWords {
  const numbers = new Map(table.map((word, number) => [word, number]))
  const shared = () => table
  const numberOf = (found: string): number => {
    const known = numbers.get(found)
    if (known !== undefined) return known
    const word = detached(found)
    numbers.set(word, table.length)
    return table.push(word) - 1
  }
  return (text) => {
    const writer = createByteWriter(512)
    let last = 0
    for (const { word, common, position, left, right } of wordPlaces(text)) {
      writeNumber(writer, 2 * numberOf(word) + (common ? 1 : 0))
      writeNumber(writer, position - last)
      last = position
      if (common) continue
      writeNumber(writer, left)
      writeNumber(writer, right)
    }
    return { table: shared, places: written(writer) }
  }
}

/** Goes through the words of an article in reading order. */
export function eachPlace({ places }: ArticleWords, visit: Visit): void {
  const reader = createByteReader(places, 'kept words')
  let position = 0
  while (!reader.done) {
    const code = reader.number()
    position += reader.number()
    const common = code % 2 === 1
    const left = common ? 0 : reader.number()
    visit(Math.floor(code / 2), common, { position, left, right: common ? 0 : reader.number() })
  }
}

/** A word of an article in its place. */
interface WordPlace extends Occurrence {
  readonly word: string
  readonly common: boolean
}

/** The words of an article in reading order; both spellings of one with two stand in one place. */
function* wordPlaces({ headline, body }: SearchedText): Generator<WordPlace> {
  let position = yield* placesIn(headline, 0)
  position = Math.max(BODY_START, position)
  for (const part of body) position = yield* placesIn(part, position)
}

/** The words of one part; returns where the next begins, so that no phrase runs across. */
function* placesIn(text: string, start: number): Generator<WordPlace, number> {
  const words = wordsOf(text).map(({ word, also }) => ({ word, also, common: commonNumber(word) }))
  let left = 0
  for (const [place, { word, also, common }] of words.entries()) {
    const right = common === 0 ? runAfter(words, place) : 0
    const occurrence = { common: common !== 0, position: start + place, left, right }
    yield { word, ...occurrence }
    if (also !== undefined) yield { word: also, ...occurrence }
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
