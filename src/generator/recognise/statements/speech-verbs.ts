/** A verb that tells that something is said. */
export interface SpeechVerb {
  readonly kind: 'said' | 'act'
  /** It may stand before the speaker: "said Roe". */
  readonly inverts: boolean
  /** Who is spoken to may follow it: "told reporters". */
  readonly hears: boolean
  /** What follows it without "that", a colon or quotation marks is seldom what is said: "continued". */
  readonly shy: boolean
  /** What must follow it: "on", "for"; empty for most. */
  readonly particles: readonly string[]
}

/** A form of such a verb. */
export interface SpeechWord {
  readonly verb: SpeechVerb
  /** "said", "says"; "saying"; "say". */
  readonly form: 'finite' | 'participle' | 'base'
}

/** Base forms; a past that is not regular stands behind a slash, what must follow behind a plus. */
const SAID = {
  inverting: `say/said add explain note argue reply write/wrote claim recall insist stress conclude continue! observe! declare acknowledge
    quip/quipped joke tweet agree! announce complain lament state remark comment emphasize emphasise`,
  hearing: `tell/told inform assure advise reassure remind`,
  invertingToHearers: `ask warn`,
  other: `respond! maintain! admit/admitted assert allege! caution confirm reveal reiterate underline underscore highlight contend concede
    testify disclose affirm reaffirm pledge promise vow deny repeat elaborate! counter opine proclaim indicate! mention predict suggest! report!
    estimate! question! wonder boast! muse retort recount exclaim swear/swore signal/signalled signal! hint speculate point+out spell+out`,
} as const

const ACTS = `urge thank praise hail welcome condemn denounce reject criticize criticise accuse blame demand propose congratulate express
  voice convey defend dismiss slam/slammed blast commend applaud deplore request encourage apologize apologise threaten describe
  characterize characterise laud decry refute outline lash tout mock ridicule brief implore call+on,upon,for,out call appeal+to,for refer/referred+to`

/** Every form of a speech verb, in small letters; of a verb with and without what must follow it, both. */
export const SPEECH_WORDS: ReadonlyMap<string, readonly SpeechWord[]> = speechWords()

function speechWords(): ReadonlyMap<string, readonly SpeechWord[]> {
  const words = new Map<string, readonly SpeechWord[]>()
  const enter = (list: string, kind: SpeechVerb['kind'], inverts: boolean, hears: boolean): void => {
    for (const entry of list.trim().split(/\s+/)) {
      const [, base = '', past, particles, shy] =
        /^([a-z]+)(?:\/([a-z]+))?(?:\+([a-z,]+))?(!?)$/.exec(entry) ?? []
      if (base === '') continue
      const verb = { kind, inverts, hears, shy: shy === '!', particles: particles?.split(',') ?? [] }
      for (const [form, text] of formsOf(base, past))
        words.set(text, [...(words.get(text) ?? []), { verb, form }])
    }
  }
  enter(SAID.inverting, 'said', true, false)
  enter(SAID.invertingToHearers, 'said', true, true)
  enter(SAID.hearing, 'said', false, true)
  enter(SAID.other, 'said', false, false)
  enter(ACTS, 'act', false, false)
  return words
}

function formsOf(base: string, irregular?: string): readonly (readonly [SpeechWord['form'], string])[] {
  const stem = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base
  const past = irregular ?? (base.endsWith('e') ? `${base}d` : `${stem}ed`)
  const third = stem !== base ? `${stem}es` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`
  const doubled = irregular?.endsWith('ed') ? irregular.slice(0, -2) : undefined
  const participle = `${doubled ?? base.replace(/(?<!e)e$/, '')}ing`
  return [
    ['finite', past],
    ['finite', third],
    ['participle', participle],
    ['base', base],
  ]
}
