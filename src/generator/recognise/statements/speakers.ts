import type { SpeakerForm } from '#model/statement.ts'
import type { Chunk, Chunks } from './chunks.ts'
import { SPEECH_WORDS } from './speech-verbs.ts'
import { isDeterminer, isOfficeWord, titleStart } from './titles-before.ts'
import { DEPENDENT, JOINTS, OPENING, PREPOSITIONS, WEEKDAYS } from './word-lists.ts'

/** Who is said to speak, by the chunks that stand for them: `[from, to)` of a sentence. */
export interface Speaker {
  readonly form: Exclude<SpeakerForm, 'continued'>
  readonly from: number
  readonly to: number
  /** Who is named, else -1. */
  readonly person: number
}

/** The subject of a verb: one speaker or several, and where the words round them begin and end. */
export interface Subject {
  readonly speakers: readonly Speaker[]
  readonly from: number
  readonly to: number
  /** It belongs to the clause before: "Roe, who said", "and said". */
  readonly shared: boolean
}

/** Chunks that an apposition has at most. */
const LONGEST_APPOSITION = 40

/** The subject whose words end before `to`; undefined if there is none that speaks. */
export function subjectBefore(chunks: Chunks, to: number): Subject | undefined {
  const last = chunks[to - 1]
  if (!last) return undefined
  if (last.word === 'he' || last.word === 'she') return pronounSubject(chunks, to - 1, to)
  if (last.word === 'who') return relativeSubject(chunks, to - 1)
  const name = nameEndingAt(chunks, to)
  if (name !== undefined) return namedSubject(chunks, name, to)
  if (last.word === ',') return appositionSubject(chunks, to - 1)
  return titleSubject(chunks, to) ?? unclosedApposition(chunks, to) ?? subjectWithPlace(chunks, to)
}

function pronounSubject(chunks: Chunks, at: number, to: number): Subject | undefined {
  const before = chunks[at - 1]
  const isPlace = before?.word === 'which' && PREPOSITIONS.has(chunks[at - 2]?.word ?? '')
  if (before?.kind === 'word' && DEPENDENT.has(before.word) && !isPlace) return undefined
  return { speakers: [{ form: 'pronoun', from: at, to: at + 1, person: -1 }], from: at, to, shared: false }
}

function relativeSubject(chunks: Chunks, who: number): Subject | undefined {
  const to = chunks[who - 1]?.word === ',' ? who - 1 : who
  const name = nameEndingAt(chunks, to)
  const subject = name === undefined ? appositionSubject(chunks, to) : namedSubject(chunks, name, to, true)
  return subject && { ...subject, shared: true }
}

/** The index of the name that ends before `to`, with "(D-Ohio)" or "of Ohio" behind it. */
function nameEndingAt(chunks: Chunks, to: number): number | undefined {
  let at = to - 1
  if (chunks[at]?.word === ')') {
    const least = Math.max(0, at - 8)
    while (at > least && chunks[at]!.word !== '(') at--
    at--
  }
  if (chunks[at]?.kind === 'name') return at
  let words = 0
  while (words < 3 && chunks[at]?.kind === 'word' && chunks[at]!.capital) [at, words] = [at - 1, words + 1]
  if (words === 0) return undefined
  if (chunks[at]?.word === 'the') at--
  if (chunks[at]?.word !== 'of' && chunks[at]?.word !== 'from') return undefined
  return chunks[at - 1]?.kind === 'name' ? at - 1 : undefined
}

function namedSubject(chunks: Chunks, name: number, to: number, dependent = false): Subject | undefined {
  const from = titleStart(chunks, name)
  if (from === undefined) return undefined
  const speaker: Speaker = { form: 'name', from: name, to: name + 1, person: chunks[name]!.person }
  const first = firstOfList(chunks, from)
  if (first === null) return undefined
  if (first) return { speakers: [...first.speakers, speaker], from: first.from, to, shared: false }
  const before = chunks[from - 1]
  if (!dependent && before?.kind === 'word' && !mayPrecede(chunks, from)) return undefined
  return { speakers: [speaker], from, to, shared: false }
}

/** "Roe, Holm and Barr": who stands before the "and"; null where the list of names is an object: "against Roe, Holm and Barr". */
function firstOfList(chunks: Chunks, from: number): Subject | null | undefined {
  if (chunks[from - 1]?.word !== 'and') return undefined
  const speakers: Speaker[] = []
  let at = from
  while (chunks[at - 1]?.word === ',' || (at === from && chunks[at - 1]?.word === 'and')) {
    const end = chunks[at - 2]?.word === ',' ? at - 3 : at - 2
    if (chunks[end]?.kind !== 'name') break
    const start = titleStart(chunks, end)
    if (start === undefined) return null
    speakers.unshift({ form: 'name', from: end, to: end + 1, person: chunks[end].person })
    at = start
  }
  if (speakers.length === 0) return undefined
  return chunks[at - 1]?.kind === 'word' && !mayPrecede(chunks, at)
    ? null
    : { speakers, from: at, to: from, shared: false }
}

/** Whether a subject may stand behind the word before `from`: a joint, or the end of an expression that opens the sentence. */
function mayPrecede(chunks: Chunks, from: number): boolean {
  const { word } = chunks[from - 1]!
  if (DEPENDENT.has(word)) return false
  if (JOINTS.has(word) || WEEKDAYS.has(word)) return true
  const isVerb = word.endsWith('ed') || SPEECH_WORDS.has(word)
  return from <= 8 && OPENING.has(chunks[0]!.word) && !PREPOSITIONS.has(word) && !isVerb
}

/** "Roe, the mayor," and "a spokeswoman, Anna Roe,": who speaks where the words before the verb end with a comma. */
function appositionSubject(chunks: Chunks, comma: number): Subject | undefined {
  const last = nameEndingAt(chunks, comma)
  if (last !== undefined) {
    const from = nounBefore(chunks, last)
    if (from !== undefined)
      return {
        speakers: [{ form: 'name', from: last, to: last + 1, person: chunks[last]!.person }],
        from,
        to: comma + 1,
        shared: false,
      }
  }
  const least = Math.max(0, comma - LONGEST_APPOSITION)
  for (let at = comma - 1; at > least; at--) {
    const { word } = chunks[at]!
    if (word !== ',') {
      if (isSpoken(chunks[at]!) && chunks[at - 1]?.word !== 'who') return undefined
      continue
    }
    const inside = chunks[at + 1]
    const name = nameEndingAt(chunks, at)
    if (name !== undefined)
      return inside?.word === 'and' || inside?.word === 'but'
        ? undefined
        : namedSubject(chunks, name, comma + 1)
    const pronoun = chunks[at - 1]
    if ((pronoun?.word === 'he' || pronoun?.word === 'she') && comma - at < 20)
      return pronounSubject(chunks, at - 1, comma + 1)
    const title = titleSubject(chunks, at)
    if (title) return { ...title, to: comma + 1 }
  }
  return undefined
}

function isSpoken({ word }: Chunk): boolean {
  return word === 'said' || word === 'told' || word === 'says'
}

/** Where "a spokeswoman," begins before a name between commas. */
function nounBefore(chunks: Chunks, name: number): number | undefined {
  const title = titleStart(chunks, name)
  if (title === undefined || chunks[title - 1]?.word !== ',') return undefined
  let office = false
  const least = Math.max(0, title - 12)
  for (let at = title - 2; at >= least; at--) {
    const chunk = chunks[at]!
    if (chunk.kind === 'mark' && chunk.word !== "'s") return undefined
    office ||= isOfficeWord(chunk)
    if (/^(?:an|a|another|one)$/.test(chunk.word) && chunk.capital) return at
    if (office && (isDeterminer(chunk) || chunk.word === 'their' || chunk.word === "'s"))
      return nounFrom(chunks, at)
  }
  return undefined
}

/** Undefined for an object: "to a spokeswoman,"; but "one of his aides," is none. */
function nounFrom(chunks: Chunks, at: number): number | undefined {
  if (chunks[at - 1]?.word === 'of' && chunks[at - 2]?.word === 'one') return at - 2
  return PREPOSITIONS.has(chunks[at - 1]?.word ?? '') ? undefined : at
}

/** "Roe, president of the board said": the closing comma is forgotten. */
function unclosedApposition(chunks: Chunks, to: number): Subject | undefined {
  const least = Math.max(1, to - 14)
  let office = false
  for (let at = to - 1; at >= least; at--) {
    const chunk = chunks[at]!
    if (isSpoken(chunk) || chunk.kind === 'quotation') return undefined
    if (chunk.word === ',') {
      const noun = office || /^an?$/.test(chunks[at + 1]!.word)
      const name = noun ? nameEndingAt(chunks, at) : undefined
      return name === undefined ? undefined : namedSubject(chunks, name, to)
    }
    if (JOINTS.has(chunk.word) && chunk.word !== 'and') return undefined
    office = isOfficeWord(chunk) || (office && chunk.kind === 'word')
  }
  return undefined
}

/** "Roe at a rally in Oslo said". */
function subjectWithPlace(chunks: Chunks, to: number): Subject | undefined {
  const least = Math.max(1, to - 9)
  for (let at = to - 1; at >= least; at--) {
    const { word, kind } = chunks[at]!
    if (kind !== 'word' || JOINTS.has(word)) return undefined
    if (chunks[at - 1]!.kind === 'name')
      return /^(?:at|in|on|during)$/.test(word) ? namedSubject(chunks, at - 1, to) : undefined
  }
  return undefined
}

/** "the minister", "the president of Ecuador", as the words before the verb end with it. */
function titleSubject(chunks: Chunks, to: number): Subject | undefined {
  let end = to
  let words = 0
  while (
    words < 4 &&
    chunks[end - 1]?.kind === 'word' &&
    chunks[end - 1]!.capital &&
    !isOfficeWord(chunks[end - 1]!)
  )
    [end, words] = [end - 1, words + 1]
  if (words > 0) {
    if (chunks[end - 1]?.word === 'the') end--
    if (chunks[end - 1]?.word !== 'of') return undefined
    end--
  }
  if (!chunks[end - 1] || !isOfficeWord(chunks[end - 1]!)) return undefined
  const least = Math.max(0, end - 6)
  for (let at = end - 2; at >= least; at--) {
    const chunk = chunks[at]!
    if (chunk.kind !== 'word' || isSpoken(chunk)) return undefined
    if (chunk.word !== 'the' && chunk.word !== 'his' && chunk.word !== 'her') continue
    const before = chunks[at - 1]
    if (
      before?.kind === 'word' &&
      (PREPOSITIONS.has(before.word) || DEPENDENT.has(before.word)) &&
      !JOINTS.has(before.word)
    )
      return undefined
    return { speakers: [{ form: 'title', from: at, to, person: -1 }], from: at, to, shared: false }
  }
  return undefined
}
