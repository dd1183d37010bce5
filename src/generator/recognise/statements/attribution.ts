import type { Statement } from '#model/statement.ts'
import type { Speaker } from './speakers.ts'
import type { SpeechVerb } from './speech-verbs.ts'

/** Chunks of a sentence: the first, and the one after the last. */
export type ChunkRange = readonly [from: number, to: number]

/** What is said, and what shows that it is: quotation marks, "that", a clause before the speaker, or nothing but its place. */
export interface SaidWords {
  readonly ranges: readonly ChunkRange[]
  readonly shownBy: 'quotation' | 'clause' | 'that' | 'place'
}

/** A verb in its sentence: `[from, to)` with what belongs to it, and where the sentence is free of what others said. */
export interface VerbAt {
  readonly verb: SpeechVerb
  readonly word: string
  readonly from: number
  readonly to: number
  readonly free: number
}

/** What a sentence tells that somebody says, by its chunks. */
export interface Attribution {
  readonly speaker: Speaker
  readonly cue: ChunkRange
  readonly said: readonly ChunkRange[]
  readonly kind: Statement['kind']
  /** Probability that the rule which found it is right. */
  readonly sureness: number
}

/**
 * How often each rule is right: against the labels of PolNeAR 1.0 (networkdynamics/PolNeAR, US papers of 2016), rounded.
 */
export const SURENESS = {
  quotation: 0.98,
  clause: 0.97,
  that: 0.96,
  place: 0.94,
  act: 0.93,
  participle: 0.93,
  accord: 0.94,
} as const

export function attributions(
  speakers: readonly Speaker[],
  { verb, from, to }: VerbAt,
  { ranges, shownBy }: SaidWords,
): readonly Attribution[] {
  const sureness = verb.kind === 'act' ? SURENESS.act : SURENESS[shownBy]
  return speakers.map((speaker) => ({ speaker, cue: [from, to], said: ranges, kind: verb.kind, sureness }))
}
