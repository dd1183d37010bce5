import { occurrences } from '#archive/search/matches.ts'
import { ENGLISH } from '#archive/search/stem.ts'
import type { StemLanguage } from '#archive/search/stem.ts'
import type { Clause, SearchQuery } from '#archive/search/search-query.ts'
import { wordsOf } from '#model/words.ts'
import type { Word } from '#model/words.ts'

/** Words of a passage, and how many of them stand before its first match where there is a choice. */
const [LENGTH, BEFORE] = [25, 6]

/** A piece of a text; the ends that were cut carry an ellipsis. */
export interface Passage {
  readonly text: string
  /** How many of the clauses hold in it. */
  readonly clauses: number
}

/** The stretch of about 25 words, within one part, in which most of what was asked for stands; the first of equals. Undefined when nothing of it does. */
export function passageOf(
  { all }: SearchQuery,
  parts: readonly string[],
  language: StemLanguage = ENGLISH,
): Passage | undefined {
  const passages = parts.flatMap((part) => passagesIn(all, part, language))
  return passages.reduce<Passage | undefined>(
    (best, passage) => (best === undefined || passage.clauses > best.clauses ? passage : best),
    undefined,
  )
}

function passagesIn(clauses: readonly Clause[], part: string, language: StemLanguage): readonly Passage[] {
  const words = wordsOf(part)
  const found = clauses.map((clause) =>
    occurrences(clause, words, language).map(({ start }) => placeAt(words, start)),
  )
  return found.flat().map((place) => {
    const from = Math.max(0, Math.min(place - BEFORE, words.length - LENGTH))
    const holds = found.filter((places) => places.some((other) => other >= from && other < from + LENGTH))
    return { text: cutOut(part, words, from), clauses: holds.length }
  })
}

function placeAt(words: readonly Word[], start: number): number {
  return words.findIndex((word) => word.start === start)
}

function cutOut(part: string, words: readonly Word[], from: number): string {
  const [first, last] = [words[from], words[from + LENGTH - 1]]
  const start = from === 0 ? 0 : (first?.start ?? 0)
  const end = words.length <= from + LENGTH ? part.length : (last?.end ?? part.length)
  return `${start > 0 ? '…' : ''}${part.slice(start, end)}${end < part.length ? '…' : ''}`
}
