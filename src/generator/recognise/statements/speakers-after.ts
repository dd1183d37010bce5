import type { Chunk, Chunks } from './chunks.ts'
import { isDeterminer, isOfficeWord, titleStart } from './titles-before.ts'
import type { Speaker, Subject } from './speakers.ts'
import { BETWEEN, CLAUSE, JOINTS, PREPOSITIONS } from './word-lists.ts'

/** Chunks of a title before a name. */
const LONGEST = 16

/** The subject that begins at `from`, behind its verb: "said Foreign Minister Roe", "said the minister". */
export function subjectAfter(chunks: Chunks, from: number): Subject | undefined {
  let start = from
  while (chunks[start]?.kind === 'word' && isAdverb(chunks[start]!)) start++
  const first = chunks[start]
  if (first?.word === 'he' || first?.word === 'she')
    return only({ form: 'pronoun', from: start, to: start + 1, person: -1 }, start)
  let office = /^(?:an?|another|one)$/.test(first?.word ?? '')
  for (let at = start; at < Math.min(chunks.length, start + LONGEST); at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'name') {
      if (isPossessive(chunks[at + 1])) continue
      const title = titleStart(chunks, at)
      if (title === undefined && at > start) return undefined
      return only({ form: 'name', from: at, to: at + 1, person: chunk.person }, start)
    }
    const bracket = chunk.word === '(' ? closingOf(chunks, at) : undefined
    if (bracket !== undefined) at = bracket
    else if (chunk.kind === 'word' && continuesTitle(chunk, office)) office ||= isOfficeWord(chunk)
    else if (
      !isPossessive(chunk) &&
      !(chunk.word === ',' && office && chunks[at + 1]?.capital) &&
      chunk.word !== '&'
    )
      return titleAlone(chunks, start, at)
  }
  return titleAlone(chunks, start, chunks.length)
}

/** The bracket that closes a short remark in a title: "(Rural)". */
function closingOf(chunks: Chunks, at: number): number | undefined {
  const close = chunks.findIndex(({ word }, index) => index > at && word === ')')
  return close > 0 && close - at < 6 ? close : undefined
}

function isAdverb({ word }: Chunk): boolean {
  return BETWEEN.has(word) || word.endsWith('ly')
}

function isPossessive(chunk: Chunk | undefined): boolean {
  return chunk?.word === "'s"
}

function continuesTitle({ word }: Chunk, office: boolean): boolean {
  return (
    (office && (word === 'at' || word === 'in' || word === 'to')) ||
    word === 'of' ||
    word === 'for' ||
    word === 'and' ||
    !(CLAUSE.has(word) || JOINTS.has(word) || PREPOSITIONS.has(word))
  )
}

function titleAlone(chunks: Chunks, from: number, to: number): Subject | undefined {
  const first = chunks[from]
  const last = chunks[to - 1]
  if (!first || !last || to - from < 2 || to - from > 7) return undefined
  if (
    !isDeterminer(first) ||
    first.word === 'a' ||
    first.word === 'an' ||
    first.word === 'its' ||
    !isOfficeWord(last)
  )
    return undefined
  return only({ form: 'title', from, to, person: -1 }, from)
}

function only(speaker: Speaker, from: number): Subject {
  return { speakers: [speaker], from, to: speaker.to, shared: false }
}
