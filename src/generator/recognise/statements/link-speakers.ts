import type { Chunk, Chunks } from './chunks.ts'
import type { Sex } from '#generator/recognise/identity/titles.ts'
import { officeWords } from '#generator/recognise/roles/role-words.ts'
import { subjectOfSentence } from './sentence-subject.ts'
import type { Attribution } from './attribution.ts'
import { isDeterminer, isOfficeWord } from './titles-before.ts'
import { SPEECH_WORDS } from './speech-verbs.ts'
import type { Sentence } from './split-sentences.ts'
import { NAMELESS, SENTENCE_OPENERS } from './word-lists.ts'

/** An attribution with who is meant by its speaker. */
export interface LinkedAttribution extends Omit<Attribution, 'sureness'> {
  readonly sentence: number
  /** Missing where nobody is surely meant. */
  readonly person?: number | undefined
  /** Probability that it is right, two decimals. */
  readonly confidence: number
}

/** Somebody who was subject or speaker: whom "he" or "she" may mean afterwards; without a name it can be nobody's. */
interface Antecedent {
  readonly person: number
  readonly sex: Sex
  readonly line: number
  readonly sentence: number
}

/** What is known of the people of a text. */
export interface KnownPeople {
  readonly sexes: readonly Sex[]
  readonly roles: readonly (readonly string[])[]
}

/** Lines that "he" or "she" may be away from who is meant. */
const FARTHEST = 3

/** Says who is meant by the speakers of each sentence, in reading order. */
export function linkSpeakers(
  sentences: readonly Sentence[],
  attributions: readonly (readonly Attribution[])[],
  people: KnownPeople,
): readonly LinkedAttribution[] {
  const linked: LinkedAttribution[] = []
  let antecedents: readonly Antecedent[] = []
  const seen = new Set<number>()
  for (const [index, sentence] of sentences.entries()) {
    const { chunks, line } = sentence
    const own: Antecedent[] = []
    const add = (person: number, sex: Sex): void => void own.push({ person, sex, line, sentence: index })
    const subject = subjectOfSentence(chunks)?.speakers[0]
    if (subject && subject.person >= 0) add(subject.person, people.sexes[subject.person]!)
    for (const { sureness, ...attribution } of attributions[index]!) {
      const { speaker } = attribution
      const inSentence = subject && subject.person >= 0 && subject.to <= speaker.from ? own : []
      const meant =
        speaker.form === 'name'
          ? {
              person: speaker.person,
              sureness: isPaper(chunks[attribution.cue[0]]!, people.roles[speaker.person]!) ? 0.8 : 1,
            }
          : speaker.form === 'pronoun'
            ? pronounOf(sentences, index, speaker.from, [...antecedents, ...inSentence], people)
            : titleOf(chunks.slice(speaker.from, speaker.to), people, seen)
      const confidence = Math.round(100 * sureness * (meant?.sureness ?? 1)) / 100
      linked.push({ ...attribution, sentence: index, person: meant?.person, confidence })
      add(meant?.person ?? -1, meant ? people.sexes[meant.person]! : 'unknown')
    }
    const nameless = own.length === 0 ? namelessSpeaker(chunks) : undefined
    if (nameless) add(-1, nameless)
    antecedents = [...antecedents.filter((one) => line - one.line <= FARTHEST), ...own].slice(-24)
    for (const { person } of chunks) if (person >= 0) seen.add(person)
  }
  return linked
}

/** Papers and agencies that are taken for people have no office, and report. */
function isPaper({ word }: Chunk, roles: readonly string[]): boolean {
  return word.startsWith('report') && roles.length === 0
}

/** Who is meant, and how probable that is. */
interface Meant {
  readonly person: number
  readonly sureness: number
}

function pronounOf(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  antecedents: readonly Antecedent[],
  { sexes }: KnownPeople,
): Meant | undefined {
  const { chunks, line } = sentences[index]!
  const sex: Sex = chunks[at]!.word === 'he' ? 'male' : 'female'
  const fits = (one: Sex): boolean => one === sex || one === 'unknown'
  const near = antecedents.findLast((one) => fits(one.sex))
  if (!near || near.person < 0 || line - near.line > FARTHEST) return undefined
  if (sexes.filter(fits).length === 1) return { person: near.person, sureness: 0.97 }
  const others = new Map<number, number>()
  for (let sentence = near.sentence; sentence <= index; sentence++)
    for (const [place, { person }] of sentences[sentence]!.chunks.entries()) {
      if (sentence === index && place >= at) break
      if (person >= 0 && person !== near.person && fits(sexes[person]!))
        others.set(person, sentence === index ? 2 : 1)
    }
  const known = near.sex === sex ? 0.95 : 0.92
  const doubts = [...others.values()].reduce((sum, doubt) => sum + doubt, 0)
  return {
    person: near.person,
    sureness: known - 0.065 * Math.min(3, doubts) - 0.06 * Math.max(0, line - near.line - 1),
  }
}

/** Offices that are held by many. */
const COMMON: ReadonlySet<string> = new Set(
  'official expert analyst leader lawmaker candidate source member officer executive'.split(' '),
)

/** The one person of the text who has the office, was named before, and has to do with all else that the title names. */
function titleOf(title: Chunks, { roles }: KnownPeople, seen: ReadonlySet<number>): Meant | undefined {
  const head = title.findLast((chunk) => isOfficeWord(chunk))?.word
  if (head === undefined || COMMON.has(head)) return undefined
  const marks = title
    .filter((chunk) => chunk.capital && !isDeterminer(chunk) && !officeWords.has(chunk.word))
    .map(({ word }) => word.slice(0, 4))
  const bearers = roles.flatMap((texts, person) =>
    texts.some((text) =>
      text
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(head),
    )
      ? [person]
      : [],
  )
  const [only, ...others] = bearers.filter((person) =>
    marks.every((mark) => roles[person]!.some((text) => text.toLowerCase().includes(mark))),
  )
  if (only === undefined || others.length > 0 || bearers.length > 1 || !seen.has(only)) return undefined
  return { person: only, sureness: 0.92 }
}

/** "A resident said": the sex of who speaks without a name, undefined where nobody does. */
function namelessSpeaker(chunks: Chunks): Sex | undefined {
  const speech = chunks.findIndex(({ word }) => isSpeech(word))
  const who = chunks.slice(0, Math.max(speech, 0))
  if (isUnknownName(who)) return 'unknown'
  if (who.some(({ kind }) => kind === 'quotation')) return undefined
  const noun = who.find((chunk) => NAMELESS.has(chunk.word) || isOfficeWord(chunk))
  const article = who.find(({ word }) => /^(?:an?|one|another|the)$/.test(word))?.word
  if (!article || (article === 'the' && !noun)) return undefined
  if (/(?:woman|mother|girl|actress|queen)$/.test(noun?.word ?? '')) return 'female'
  return /(?:man|father|boy)$/.test(noun?.word ?? '') ? 'male' : 'unknown'
}

/** "Duarte said", of whom nothing else is known. */
function isUnknownName(who: Chunks): boolean {
  const last = who.at(-1)
  if (last?.kind !== 'word' || !last.capital || SENTENCE_OPENERS.has(last.word) || last.word.length < 3)
    return false
  const before = who.at(-2)
  return (
    before === undefined ||
    before.kind !== 'word' ||
    isOfficeWord(before) ||
    (before.capital && before.word !== 'the')
  )
}

function isSpeech(word: string): boolean {
  return word === 'declined' || SPEECH_WORDS.get(word)?.some(({ form }) => form === 'finite') === true
}
