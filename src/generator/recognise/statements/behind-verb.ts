import type { Chunks } from './chunks.ts'
import { ADVERBIAL, CLAUSE, HEARERS, MEDIUM, WEEKDAYS } from './word-lists.ts'

/** Behind whom it is said to: "reporters", "Roe", "the Daily News", "his wife". */
export function afterHearer(chunks: Chunks, from: number): number {
  const first = chunks[from]
  if (!first) return from
  if (first.kind === 'name')
    return /^'s$/.test(chunks[from + 1]?.word ?? '') ? beyondNoun(chunks, from + 2) : from + 1
  if (HEARERS.has(first.word)) return from + 1
  const that = thatWithin(chunks, from)
  if (that !== undefined) return that
  const name = titledName(chunks, from)
  if (name !== undefined) return name + 1
  return first.capital || /^(?:the|an?|his|her|its|their)$/.test(first.word) || /[^s]s$/.test(first.word)
    ? beyondNoun(chunks, from)
    : from
}

/** The "that" which follows a noun phrase of at most eight chunks. */
function thatWithin(chunks: Chunks, from: number): number | undefined {
  for (let at = from; at < from + 9 && at < chunks.length; at++) {
    const { word, kind } = chunks[at]!
    if (word === 'that') return at
    if (kind === 'quotation' || (kind === 'mark' && !/^(?:'s|[.&-])$/.test(word)) || CLAUSE.has(word))
      return undefined
  }
  return undefined
}

/** The name that a title of at most six words leads to: "conservative host Hugh Roe". */
function titledName(chunks: Chunks, from: number): number | undefined {
  for (let at = from; at < from + 7 && at < chunks.length; at++) {
    const { word, kind } = chunks[at]!
    if (kind === 'name') return chunks[at + 1]?.word === "'s" ? undefined : at
    if (kind !== 'word' || CLAUSE.has(word) || (ADVERBIAL.has(word) && word !== 'of')) return undefined
  }
  return undefined
}

/** Behind a noun phrase of at most eight chunks, if what is said, when or where follows; else where it began. */
function beyondNoun(chunks: Chunks, from: number): number {
  for (let at = from; at < from + 9 && at < chunks.length; at++) {
    const { word, kind } = chunks[at]!
    if (
      at > from &&
      (CLAUSE.has(word) ||
        ADVERBIAL.has(word) ||
        word === 'the' ||
        ((word === 'a' || word === 'an') && chunks[from]!.capital) ||
        /^(?:[,:]|to|if|whether|his|her)$/.test(word) ||
        kind === 'quotation')
    ) {
      if (kind === 'quotation' && /^'s$/.test(chunks[at - 1]!.word)) continue
      return /^(?:is|are|was|were|has|have|had|will|would|could|should)$/.test(word) ? from : at
    }
    if (kind === 'mark' && !/^'s$|^[.&]$/.test(word)) return at > from ? at : from
  }
  return from
}

const TIME =
  /^(?:here|there|today|yesterday|later|again|earlier|recently|publicly|separately|last|this|late|early|week|month|year|morning|evening|night|afternoon|tonight)$/

/** Behind "on Monday", "in a statement", "at a press conference in Doha that". */
export function afterAdverbials(chunks: Chunks, start: number, end: number): number {
  let from = start
  if (chunks[from]?.word === ',' && chunks[from + 1] && ADVERBIAL.has(chunks[from + 1]!.word)) {
    const comma = chunks.findIndex(({ word }, index) => index > from + 1 && word === ',')
    if (comma > 0 && comma < from + 20) return comma + 1
  }
  for (let round = 0; round < 4; round++) {
    const next = afterAdverbial(chunks, from, end)
    if (next === from) return from
    from = next
  }
  return from
}

function afterAdverbial(chunks: Chunks, from: number, end: number): number {
  const first = chunks[from]
  if (!first || first.kind !== 'word') return from
  if (WEEKDAYS.has(first.word)) return from + 1
  if (first.word === 'on' && WEEKDAYS.has(chunks[from + 1]?.word ?? '')) return from + 2
  if (/^(?:here|today|yesterday|later|recently|publicly|separately)$/.test(first.word)) return from + 1
  if (
    (first.word === 'last' || first.word === 'late' || first.word === 'early' || first.word === 'earlier') &&
    chunks[from + 1] &&
    (TIME.test(chunks[from + 1]!.word) || WEEKDAYS.has(chunks[from + 1]!.word))
  )
    return from + 2
  if (!ADVERBIAL.has(first.word) || (first.word === 'this' && !TIME.test(chunks[from + 1]?.word ?? '')))
    return from
  for (let at = from + 1; at < Math.min(end, from + 18); at++) {
    const { word, kind } = chunks[at]!
    if (word === 'that' || word === ':') return at
    if (word === ',' && chunks[at + 1]?.kind === 'quotation') return at
    if (kind === 'mark' && word !== "'s" && word !== '.' && word !== '&') break
    if (kind === 'quotation') break
  }
  for (let at = from + 1; at < Math.min(end, from + 9); at++) {
    const { word, kind } = chunks[at]!
    if (kind === 'mark' && word !== "'s") return from
    if (MEDIUM.has(word))
      return chunks[at + 1]?.word === 'on' && WEEKDAYS.has(chunks[at + 2]?.word ?? '') ? at + 3 : at + 1
  }
  return from
}
