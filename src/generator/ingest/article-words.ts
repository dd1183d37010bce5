import { createByteReader } from '#archive/format/search/byte-reader.ts'
import { createByteWriter, writeNumber, written } from '#archive/format/search/byte-writer.ts'
import type { Occurrence } from '#archive/format/search/occurrences.ts'
import type { SearchedText } from '#archive/search/searched-text.ts'
import { detached } from './detached.ts'
import { wordPlaces } from './word-places.ts'

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
