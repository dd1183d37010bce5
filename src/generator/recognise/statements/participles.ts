import { SURENESS, attributions } from './attribution.ts'
import type { Attribution, ChunkRange, VerbAt } from './attribution.ts'
import type { Chunk, Chunks } from './chunks.ts'
import { saidAfter } from './said-after.ts'
import { saidAround } from './said-words.ts'
import { subjectOfSentence } from './sentence-subject.ts'
import { subjectBefore } from './speakers.ts'
import type { Speaker } from './speakers.ts'
import { titleStart } from './titles-before.ts'
import { isUnsaid, verbStart } from './verb-start.ts'

/** "…, saying that": said by the speaker of the verb before, else by the sentence's subject. */
export function byParticiple(
  chunks: Chunks,
  verb: VerbAt,
  found: readonly Attribution[],
): readonly Attribution[] {
  const start = verbStart(chunks, verb.from)
  const before = chunks[start - 1]
  if (before && /^(?:is|are|was|were|been|'s)$/.test(before.word)) return progressive(chunks, verb, start - 1)
  if (before?.word === 'as') return quotedAs(chunks, verb, start - 1)
  const joined = /^(?:and|but|while|then)$/.test(before?.word ?? '') ? chunks[start - 2] : before
  if (!joined || !isBeforeParticiple(joined)) return []
  const prior = found.at(-1)
  const speakers = prior
    ? found.filter(({ cue }) => cue[0] === prior.cue[0]).map(({ speaker }) => speaker)
    : subjectOfSentence(chunks)?.speakers
  if (!speakers || speakers[0]!.to > verb.from) return []
  if (!prior && hasOwnSubject(chunks, speakers[0]!.to, verb.from)) return []
  const said = saidAfter(chunks, verb)
  if (!said) return []
  if (verb.word === 'adding' && said.shownBy === 'place' && !hasClause(chunks, said.ranges[0]!)) return []
  return speakers.map((speaker) => ({
    speaker,
    cue: [verb.from, verb.to],
    said: said.ranges,
    kind: verb.verb.kind,
    sureness: SURENESS.participle,
  }))
}

/** A comma, a quotation, or "by", "before" and the like. */
function isBeforeParticiple({ kind, word }: Chunk): boolean {
  return kind === 'quotation' || /^(?:,|by|before|after|while)$/.test(word)
}

/** Another name between that begins a clause: "…, while Barr left, saying". */
function hasOwnSubject(chunks: Chunks, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (chunks[at]!.kind !== 'name') continue
    const title = titleStart(chunks, at)
    if (
      title !== undefined &&
      title > from &&
      /^(?:and|but|while|as|when|after|before)$/.test(chunks[title - 1]!.word)
    )
      return true
  }
  return false
}

function hasClause(chunks: Chunks, [from, to]: ChunkRange): boolean {
  return chunks
    .slice(from, to)
    .some(
      ({ word, kind }) =>
        kind === 'quotation' ||
        /^(?:is|was|are|were|has|had|have|would|will|could|should|can|he|she|they|it|we|there)$/.test(word),
    )
}

/** "Roe is calling for". */
function progressive(chunks: Chunks, verb: VerbAt, be: number): readonly Attribution[] {
  const start = verbStart(chunks, be)
  if (isUnsaid(chunks[start - 1])) return []
  const subject = subjectBefore(chunks, start)
  const said = subject && saidAround(chunks, verb, subject)
  return said ? attributions(subject.speakers, verb, said) : []
}

/** "Roe was quoted as saying", "the paper quoted Roe as saying". */
function quotedAs(chunks: Chunks, verb: VerbAt, as: number): readonly Attribution[] {
  for (let at = as - 1; at >= Math.max(1, as - 16); at--) {
    if (!/^(?:quot|cit)/.test(chunks[at]!.word)) continue
    const passive = /^(?:was|were|is|been)$/.test(chunks[verbStart(chunks, at) - 1]?.word ?? '')
    const speakers = passive
      ? subjectBefore(chunks, verbStart(chunks, at) - 1)?.speakers
      : nameBetween(chunks, at + 1, as)
    const said = speakers && saidAfter(chunks, verb)
    return said ? attributions(speakers, verb, said) : []
  }
  return []
}

function nameBetween(chunks: Chunks, from: number, to: number): readonly Speaker[] | undefined {
  const at = chunks.findIndex(({ kind }, index) => index >= from && kind === 'name')
  if (at < 0 || at >= to || /^'s$/.test(chunks[at + 1]?.word ?? '')) return undefined
  return [{ form: 'name', from: at, to: at + 1, person: chunks[at]!.person }]
}
