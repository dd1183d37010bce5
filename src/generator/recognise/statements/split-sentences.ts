import type { Chunk, Chunks } from './chunks.ts'
import { SPEECH_WORDS } from './speech-verbs.ts'
import { ABBREVIATED, ADVERBIAL, SENTENCE_OPENERS } from './word-lists.ts'

/** A sentence; one with quoted sentences in it is one. */
export interface Sentence {
  readonly chunks: Chunks
  /** The number of its line, counted from 0. */
  readonly line: number
}

/** Longer ones are cut: it bounds the work on a text without stops. */
const LONGEST = 240

/** Splits chunks into sentences at stops outside of quotations and at the ends of lines. */
export function splitSentences(chunks: Chunks): readonly Sentence[] {
  const sentences: Sentence[] = []
  let line = -1
  let from = 0
  for (let at = 0; at < chunks.length; at++) {
    if (chunks[at]!.opensLine) line++
    const next = chunks[at + 1]
    if (next && !next.opensLine && at - from < LONGEST && !endsAt(chunks, at, from)) continue
    sentences.push({ chunks: chunks.slice(from, at + 1), line })
    from = at + 1
  }
  return sentences
}

const STOPS: ReadonlySet<string> = new Set(['.', '?', '!', '…', '...'])

function endsAt(chunks: Chunks, at: number, from: number): boolean {
  const chunk = chunks[at]!
  const next = chunks[at + 1]!
  if (!next.spaced || !begins(next)) return false
  if (chunk.kind === 'quotation')
    return STOPS.has(chunk.ending) && !isAttribution(chunks, at + 1, chunk.ending === '.')
  if (chunk.kind === 'mark') {
    const before = chunks[at - 1]
    if (chunk.word === ')') return before?.word === '.' && at > from
    if (!STOPS.has(chunk.word)) return false
    if (chunk.word === '.' && before && isAbbreviation(before, chunks[at - 2]))
      return SENTENCE_OPENERS.has(next.word)
    return true
  }
  return (
    /^(?:[a-z]\.){2}$|^(?:jr|sr|inc|co|corp|etc)\.$|\.[a-z]\.?$/.test(chunk.word) &&
    SENTENCE_OPENERS.has(next.word) &&
    next.capital
  )
}

function begins({ kind, capital, word }: Chunk): boolean {
  return kind === 'quotation' || capital || /^[\d“"‘'([@#]/.test(word)
}

function isAbbreviation({ word }: Chunk, before: Chunk | undefined): boolean {
  return ABBREVIATED.has(word) || (word === 'm' && before?.word === '.')
}

/** Whether a quotation's sentence goes on with who said it; behind a full stop only if nothing else follows. */
function isAttribution(chunks: Chunks, from: number, stopped: boolean): boolean {
  for (let at = from; at < chunks.length && at < from + 12; at++) {
    const { kind, word, opensLine } = chunks[at]!
    if (opensLine || kind === 'quotation' || (kind === 'mark' && !/^[,()’'-]$/.test(word))) return false
    const speech = SPEECH_WORDS.get(word)?.find(
      ({ verb, form }) => form === 'finite' && (verb.inverts || verb.hears),
    )
    if (speech) return at > from && ((!stopped && speech.verb.hears) || endsSoon(chunks, at + 1, stopped))
  }
  return false
}

function endsSoon(chunks: Chunks, at: number, stopped: boolean): boolean {
  const next = chunks[at]
  if (!next || next.opensLine || next.kind === 'mark') return true
  return !stopped && (next.kind === 'name' || ADVERBIAL.has(next.word))
}
