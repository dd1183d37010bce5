import type { ChunkRange, SaidWords, VerbAt } from './attribution.ts'
import type { Chunk, Chunks } from './chunks.ts'
import { endOf, saidAfter } from './said-after.ts'
import type { Subject } from './speakers.ts'
import { ADVERBIAL, CLAUSE, FINITE, OPENING, WEEKDAYS } from './word-lists.ts'

/** What a subject before its verb says: before the subject, behind the verb, or both. */
export function saidAround(chunks: Chunks, at: VerbAt, subject: Subject): SaidWords | undefined {
  const before = subject.shared ? undefined : clauseBefore(chunks, at.free, subject.from)
  const after = saidAfter(chunks, at)
  if (!before) return after
  const quoted = endsQuoted(chunks, before) && !isTitleOfWork(chunks, before)
  if (at.verb.kind === 'act' && !quoted) return after
  const next = chunks[at.to]
  const rest = restOf(chunks, at)
  if (!quoted) {
    if (after && rest === 'clause') return after
    if (
      rest !== 'nothing' &&
      (next?.word !== ',' || after?.shownBy === 'quotation') &&
      isOpening(chunks, before)
    )
      return after
    const parenthetical = next?.word === ',' && continued(chunks, at.to, false).length > 0
    if (!parenthetical && !(rest === 'nothing' ? mayBeClause(chunks, before) : hasFinite(chunks, ...before)))
      return after
  } else if (after?.shownBy === 'that' && rest === 'clause' && next?.word === 'that') return after
  return { ranges: [before, ...continued(chunks, at.to, quoted)], shownBy: quoted ? 'quotation' : 'clause' }
}

/** What stands before "said Roe", and what goes on behind it. */
export function saidBefore(chunks: Chunks, at: VerbAt, subject: Subject): SaidWords | undefined {
  const before = clauseBefore(chunks, at.free, at.from)
  if (before) {
    const quoted = endsQuoted(chunks, before)
    const next = chunks.findIndex((chunk, index) => index >= subject.to && chunk.kind === 'quotation')
    const more: ChunkRange[] =
      quoted && next >= 0 && !chunks.slice(subject.to, next).some(({ word }) => word === 'and')
        ? [[next, next + 1]]
        : []
    return { ranges: [before, ...more], shownBy: quoted ? 'quotation' : 'clause' }
  }
  if (at.from > 0) return inHeadline(chunks, at, subject) ?? afterJoint(chunks, at, subject)
  const colon = chunks.findIndex(
    ({ word }, index) => index >= subject.to && index < subject.to + 16 && word === ':',
  )
  return colon < 0 || colon + 1 >= chunks.length
    ? undefined
    : { ranges: [[colon + 1, chunks.length]], shownBy: 'that' }
}

/** "Road to stay closed says Roe": a headline, which has no stop, may leave the comma out. */
function inHeadline(chunks: Chunks, at: VerbAt, subject: Subject): SaidWords | undefined {
  const isWhole = at.free === 0 && at.word === 'says' && subject.to === chunks.length
  return isWhole && at.from >= 3 ? { ranges: [[0, at.from]], shownBy: 'clause' } : undefined
}

/** "But, says Roe, “…”". */
function afterJoint(chunks: Chunks, at: VerbAt, subject: Subject): SaidWords | undefined {
  const isJoint = at.from === at.free + 2 && chunks[at.from - 1]!.word === ','
  const quotation = chunks[subject.to + 1]
  if (!isJoint || chunks[subject.to]?.word !== ',' || quotation?.kind !== 'quotation') return undefined
  return { ranges: [[subject.to + 1, endOf(chunks)]], shownBy: 'quotation' }
}

/** What ends before a subject with a comma, a dash or a quotation; less a comma. */
function clauseBefore(chunks: Chunks, from: number, to: number): ChunkRange | undefined {
  let end = to
  if (end - 1 > from && /^(?:and|but|so|as)$/.test(chunks[end - 1]!.word)) end--
  const last = chunks[end - 1]
  if (!last || end <= from) return undefined
  if (last.kind === 'quotation') return [from, end]
  if (last.kind !== 'mark' || !/^(?:[,?!—–…'’-]|--|\.{3})$/.test(last.word)) return undefined
  while (end > from && chunks[end - 1]!.kind === 'mark' && /^(?:[,—–'’-]|--)$/.test(chunks[end - 1]!.word))
    end--
  if (end <= from) return undefined
  return end - from >= 2 || chunks[from]!.kind === 'quotation' ? [from, end] : undefined
}

function endsQuoted(chunks: Chunks, [, to]: ChunkRange): boolean {
  return chunks[to - 1]!.kind === 'quotation'
}

/** "On “Morning Talk,”": quotation marks round a name. */
function isTitleOfWork(chunks: Chunks, [from, to]: ChunkRange): boolean {
  if (!chunks[to - 1]!.capital) return false
  let at = to - 2
  while (at >= from && chunks[at]!.kind !== 'quotation' && chunks[at]!.capital && at > from) at--
  const before = chunks[at]
  return (
    before?.word === "'s" ||
    /^(?:on|of|in|for|titled|called|show|program|programme|film|book|album|song|series)$/.test(
      before?.word ?? '',
    )
  )
}

/** Whether a clause before the subject only says when, where or how: "On Monday,", "Asked whether he would run,". */
function isOpening(chunks: Chunks, [from, to]: ChunkRange): boolean {
  if (from === 0 && opensSentence(chunks[0]!)) {
    const comma = chunks.findIndex(({ word }, index) => index < to && word === ',')
    return comma < 0 || !hasFinite(chunks, comma, to)
  }
  return to - from < 30 && !hasFinite(chunks, from, to)
}

function opensSentence({ word, kind }: Chunk): boolean {
  return OPENING.has(word) || (kind === 'word' && /(?:ing|ed)$/.test(word))
}

/** Whether a sentence that ends with "Roe said" may begin with a clause, though no word of it is known to be a verb. */
function mayBeClause(chunks: Chunks, [from, to]: ChunkRange): boolean {
  return hasFinite(chunks, from, to) || (to - from >= 6 && !opensSentence(chunks[from]!))
}

function hasFinite(chunks: Chunks, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { word, kind } = chunks[at]!
    if (kind === 'quotation' || FINITE.has(word) || (word.length > 4 && /(?:ed|ies)$/.test(word))) return true
  }
  return false
}

/** What follows a verb and its adverbials: nothing, an expression of time or place, a clause. */
function restOf(chunks: Chunks, { to, word }: VerbAt): 'nothing' | 'adverbial' | 'clause' {
  const end = endOf(chunks)
  if (to >= end) return 'nothing'
  const first = chunks[to]!
  if (first.word === ',') return 'adverbial'
  if (first.word === ':' || first.kind === 'quotation') return 'clause'
  const clause = chunks.slice(to, end).some(({ word }) => CLAUSE.has(word) || word === ':')
  if (word.startsWith('t') && /^t(?:old|ells|elling)$/.test(word) && !clause) return 'adverbial'
  if (first.kind === 'word' && ADVERBIAL.has(first.word) && !clause) return 'adverbial'
  if (first.kind === 'word' && ADVERBIAL.has(first.word)) {
    const that = chunks.findIndex(
      (chunk, index) => index > to && (chunk.word === 'that' || chunk.word === ','),
    )
    return that > 0 && chunks[that]!.word === 'that'
      ? 'clause'
      : WEEKDAYS.has(first.word) ||
          first.word === 'in' ||
          first.word === 'on' ||
          first.word === 'at' ||
          first.word === 'during' ||
          first.word === 'after'
        ? 'adverbial'
        : 'clause'
  }
  return end - to < 3 ? 'adverbial' : 'clause'
}

/** "…, Roe said, …" and "“…,” Roe said, “…”": where what is said goes on behind the verb. */
function continued(chunks: Chunks, to: number, quoted: boolean): readonly ChunkRange[] {
  const end = endOf(chunks)
  if (quoted) {
    const next = chunks.findIndex(({ kind }, index) => index >= to && kind === 'quotation')
    if (
      next < 0 ||
      chunks.slice(to, next).some(({ word }) => /^(?:adding|and|saying|calling|but|called)$/.test(word))
    )
      return []
    return [[next, next + 1]]
  }
  if (chunks[to]?.word !== ',' || end - to < 3) return []
  const { word, kind } = chunks[to + 1]!
  if (kind === 'quotation') return [[to + 1, end]]
  return FINITE.has(word) ||
    /^(?:to|that|not|because)$/.test(word) ||
    (/(?:ed|s)$/.test(word) && word !== 'as')
    ? [[to + 1, end]]
    : []
}
