import type { SaidWords, VerbAt } from './attribution.ts'
import { afterAdverbials, afterHearer } from './behind-verb.ts'
import type { Chunk, Chunks } from './chunks.ts'
import { SPEECH_WORDS } from './speech-verbs.ts'
import { ADVERBIAL, BETWEEN, CLAUSE, PREPOSITIONS } from './word-lists.ts'

/** What follows a verb: behind whom it is said to, when and where, and "that". */
export function saidAfter(chunks: Chunks, at: VerbAt): SaidWords | undefined {
  const { verb, word } = at
  const end = endOf(chunks)
  let from = at.to
  if (verb.hears) from = afterHearer(chunks, from)
  const plain = from
  from = afterAdverbials(chunks, from, end)
  const skipped = from > plain
  const first = chunks[from]
  const shown =
    first?.word === 'that' ||
    first?.word === ':' ||
    first?.kind === 'quotation' ||
    (first?.word === ',' && chunks[from + 1]?.kind === 'quotation')
  if (first?.kind !== 'quotation' && shown) from++
  if (chunks[from]?.word === ',') from++
  const unpaired = isOpeningMark(chunks[from])
  if (unpaired) from++
  if (from >= end || isReported(chunks, from, end)) return undefined
  const said: SaidWords = {
    ranges: [[from, cut(chunks, from, end)]],
    shownBy: chunks[from]!.kind === 'quotation' ? 'quotation' : shown || unpaired ? 'that' : 'place',
  }
  if (shown || unpaired) return wordsIn(chunks, from, end) < 2 ? undefined : said
  const opening = chunks[from]!
  if (wordsIn(chunks, from, end) < 2 || opening.kind === 'mark') return undefined
  if (verb.shy || isPointing(chunks, from)) return undefined
  if (verb.hears && from === at.to && !CLAUSE.has(opening.word)) return undefined
  if (verb.kind === 'said' && !skipped && isObject(chunks, from)) return undefined
  if (/^(?:was|were|is|are|has|had|would|will|could|should|can|did|and|but|or)$/.test(opening.word))
    return undefined
  if (/^(?:add|writ|wrote|claim)/.test(word) && !hasClause(chunks, from, end)) return undefined
  if (
    word === 'called' &&
    verb.particles.length === 0 &&
    !chunks
      .slice(from, end)
      .some(({ kind, word }) => kind === 'quotation' || /^(?:an?|the|it|him|her|this|that)$/.test(word))
  )
    return undefined
  return said
}

/** A mark that no other closes, or a single one: ‘I want it’. */
function isOpeningMark(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'mark' && /^["“‘']$/.test(chunk.word)
}

/** "said this while", "said so in Oslo": what is said stands elsewhere. */
function isPointing(chunks: Chunks, from: number): boolean {
  const next = chunks[from + 1]
  return (
    /^(?:this|so|it|that)$/.test(chunks[from]!.word) &&
    (next === undefined || (next.kind === 'word' && ADVERBIAL.has(next.word)))
  )
}

function hasClause(chunks: Chunks, from: number, to: number): boolean {
  return chunks.slice(from, to).some(({ word, kind }) => kind === 'quotation' || CLAUSE.has(word))
}

/** Whether a sentence ends with who tells all of it: "Roe warned Barr, said an official". */
function isReported(chunks: Chunks, from: number, end: number): boolean {
  for (let at = end - 1; at > from + 1; at--) {
    const { word, kind } = chunks[at]!
    if (!/^(?:said|says|reported|told)$/.test(word)) continue
    const before = chunks[at - 1]!
    if (before.word === ',' || before.kind === 'quotation') return word !== 'told'
    const comma = chunks.findLastIndex(
      (chunk, index) => index < at && (chunk.word === ',' || chunk.kind === 'quotation'),
    )
    return kind === 'word' && end - at < 4 && comma > from && at - comma < 7 && word !== 'told'
  }
  return false
}

/** Whether a preposition only tells of what or of whom is spoken: "said of Roe", but "said for weeks he would". */
function isObject(chunks: Chunks, from: number): boolean {
  const { word } = chunks[from]!
  if (word === 'to' || !PREPOSITIONS.has(word)) return false
  if (/^(?:after|before|while|when|in|on|at|because|despite|until|since)$/.test(word)) return false
  return !chunks.slice(from, from + 5).some(({ word }) => /^(?:he|she|it|they|that|there)$/.test(word))
}

/** The end of the sentence, its stop left off. */
export function endOf(chunks: Chunks): number {
  let end = chunks.length
  while (end > 0 && chunks[end - 1]!.kind === 'mark' && /^[.?!…:;]+$/.test(chunks[end - 1]!.word)) end--
  return end
}

/** Where "…, adding that", "and added that" or "…, but he said" takes over from what is said. */
function cut(chunks: Chunks, from: number, end: number): number {
  for (let at = from + 2; at < end - 2; at++) {
    const before = chunks[at - 1]!
    if (chunks[at]!.word === 'adding' && isPause(before)) return before.word === ',' ? at - 1 : at
    if (before.word === 'and' && addsToIt(chunks, at)) return chunks[at - 2]!.word === ',' ? at - 2 : at - 1
    if (chunks[at - 2]!.word === ',' && COUNTERS.has(before.word) && opensSpeech(chunks, at)) return at - 2
  }
  return end
}

const COUNTERS: ReadonlySet<string> = new Set(['and', 'but', 'although', 'though', 'while'])

function isPause({ word, kind }: Chunk): boolean {
  return word === ',' || kind === 'quotation'
}

/** "added that", "called on": the speaker goes on. */
function addsToIt(chunks: Chunks, at: number): boolean {
  const [verb, next] = [chunks[at]!.word, chunks[at + 1]!.word]
  if (verb === 'called') return next === 'on' || next === 'for'
  return (
    /^(?:added|said|stressed|noted|emphasized|reiterated|expressed|urged)$/.test(verb) &&
    /^(?:that|on|for|his|her|the)$/.test(next)
  )
}

/** "he said", "Roe also noted". */
function opensSpeech(chunks: Chunks, at: number): boolean {
  const { word, kind } = chunks[at]!
  if (kind !== 'name' && word !== 'he' && word !== 'she') return false
  const verb = BETWEEN.has(chunks[at + 1]!.word) ? chunks[at + 2]!.word : chunks[at + 1]!.word
  return SPEECH_WORDS.get(verb)?.some(({ form }) => form === 'finite') === true
}

function wordsIn(chunks: Chunks, from: number, to: number): number {
  let words = 0
  for (let at = from; at < to; at++) {
    const { kind, start, end } = chunks[at]!
    words += kind === 'quotation' ? Math.max(1, Math.round((end - start) / 6)) : kind === 'mark' ? 0 : 1
  }
  return words
}
