import { accordingTo } from './according-to.ts'
import { SURENESS, attributions } from './attribution.ts'
import type { Attribution, VerbAt } from './attribution.ts'
import type { Chunk, Chunks } from './chunks.ts'
import { byParticiple } from './participles.ts'
import { endOf } from './said-after.ts'
import { saidAround, saidBefore } from './said-words.ts'
import { subjectOfSentence } from './sentence-subject.ts'
import { subjectAfter } from './speakers-after.ts'
import { subjectBefore } from './speakers.ts'
import type { Speaker, Subject } from './speakers.ts'
import { SPEECH_WORDS } from './speech-verbs.ts'
import type { SpeechWord } from './speech-verbs.ts'
import type { Sentence } from './split-sentences.ts'
import { titleStart } from './titles-before.ts'
import { isUnsaid, verbStart } from './verb-start.ts'
import { DEPENDENT } from './word-lists.ts'

/** What people say in a sentence, in the order of the verbs. Takes time linear in its length, which is bounded. */
export function readSentence({ chunks }: Sentence): readonly Attribution[] {
  const found: Attribution[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!
    if (chunk.kind !== 'word' || found.some(({ said }) => said.some(([from, to]) => from <= at && at < to)))
      continue
    found.push(...attributionsAt(chunks, at, found))
  }
  if (found.length === 0) found.push(...afterName(chunks))
  return found
}

function attributionsAt(chunks: Chunks, at: number, found: readonly Attribution[]): readonly Attribution[] {
  const chunk = chunks[at]!
  const { word } = chunk
  if (word === 'according' && chunks[at + 1]?.word === 'to') return accordingTo(chunks, at)
  const [speech, to] = speechAt(chunks, at)
  if (!speech || (chunk.capital && at > 0 && !mayBeCapital(chunks, at))) return []
  const verb: VerbAt = { verb: speech.verb, word, from: at, to, free: freeFrom(found) }
  if (speech.form === 'participle') return byParticiple(chunks, verb, found)
  if (speech.form === 'base' && !isEmphatic(chunks, at)) return []
  return byVerb(chunks, verb, found)
}

/** In headlines verbs have capitals, too; in the names of states and courts they are none. */
function mayBeCapital(chunks: Chunks, at: number): boolean {
  return chunks[at - 1]!.kind !== 'word' && chunks[at]!.word !== 'states'
}

/** The speech verb at a place with what must follow it, and the end of both. */
function speechAt(chunks: Chunks, at: number): readonly [SpeechWord | undefined, number] {
  const next = chunks[at + 1]?.word ?? ''
  const words = SPEECH_WORDS.get(chunks[at]!.word)
  const whole = words?.find(({ verb }) => verb.particles.includes(next))
  return whole ? [whole, at + 2] : [words?.find(({ verb }) => verb.particles.length === 0), at + 1]
}

/** "Roe did say", "went on to say". */
function isEmphatic(chunks: Chunks, at: number): boolean {
  return (
    chunks[at - 1]?.word === 'did' ||
    (chunks[at - 1]?.word === 'to' &&
      chunks[at - 2]?.word === 'on' &&
      /^(?:went|goes|gone)$/.test(chunks[at - 3]?.word ?? ''))
  )
}

/** Where a sentence is free of what was said before in it. */
function freeFrom(found: readonly Attribution[]): number {
  return found.reduce((free, { cue, said }) => Math.max(free, cue[1], ...said.map(([, to]) => to)), 0)
}

function byVerb(chunks: Chunks, verb: VerbAt, found: readonly Attribution[]): readonly Attribution[] {
  const start = verbStart(chunks, verb.from)
  if (isUnsaid(chunks[start - 1])) return []
  const subject = subjectBefore(chunks, start) ?? sameSubject(chunks, start, found)
  if (subject) {
    const said = saidAround(chunks, verb, subject)
    return said ? attributions(subject.speakers, verb, said) : []
  }
  if (!verb.verb.inverts || start !== verb.from) return []
  const after = subjectAfter(chunks, verb.to)
  const said = after && saidBefore(chunks, verb, after)
  return said ? attributions(after.speakers, verb, said) : []
}

/** "and said": the speaker of the verb before, or the subject of the sentence where no other stands between. */
function sameSubject(chunks: Chunks, start: number, found: readonly Attribution[]): Subject | undefined {
  const joint = chunks[start - 1]
  if (joint?.word !== 'and' && joint?.word !== 'but' && joint?.word !== 'then') return undefined
  const prior = found.at(-1)
  if (prior) return { speakers: [prior.speaker], from: start, to: start, shared: true }
  const subject = subjectOfSentence(chunks)
  if (!subject || subject.to >= start) return undefined
  const between = chunks.slice(subject.to, start - 1)
  if (
    between.some(({ word }) =>
      /^(?:who|which|that|because|when|while|after|before|if|he|she|they|it|we)$/.test(word),
    )
  )
    return undefined
  if (between.some((chunk, index) => chunk.kind === 'name' && isPredicate(between[index + 1])))
    return undefined
  return { speakers: subject.speakers, from: start, to: start, shared: true }
}

function isPredicate(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'word' && /(?:ed|^was|^is|^has|^had|^said|^says|^told)$/.test(chunk.word)
}

/** "Roe: road to stay closed", in headlines. */
function afterName(chunks: Chunks): readonly Attribution[] {
  const at = chunks.findIndex(({ kind }) => kind === 'name')
  if (at < 0 || at > 6 || chunks[at + 1]?.word !== ':' || titleStart(chunks, at) !== 0) return []
  const to = endOf(chunks)
  if (to - at < 5 || chunks.slice(0, at).some(({ word }) => DEPENDENT.has(word))) return []
  const speaker: Speaker = { form: 'name', from: at, to: at + 1, person: chunks[at]!.person }
  return [{ speaker, cue: [at + 1, at + 2], said: [[at + 2, to]], kind: 'said', sureness: SURENESS.that }]
}
