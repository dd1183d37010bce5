import {
  courtesyWords,
  officeWords,
  portfolioWords,
  qualifierWords,
} from '#generator/recognise/roles/role-words.ts'
import type { Chunk, Chunks } from './chunks.ts'
import { DEPENDENT, FINITE, JOINTS, OPENING, PREPOSITIONS } from './word-lists.ts'

/** Chunks that a title has at most. */
const LONGEST_TITLE = 14

/**
 * Where the title before a name begins, "Clinton campaign chairman Roe"; undefined where the name hangs on a preposition: "close to Roe",
 * "spokesman for President Roe".
 */
export function titleStart(chunks: Chunks, name: number): number | undefined {
  const known = knownTitleStart(chunks, name)
  if (known === undefined || !isNoun(chunks[known - 1])) return known
  const whole = knownTitleStart(chunks, name, known - 1)
  if (whole === undefined || isDeterminer(chunks[whole]!)) return known
  const before = chunks[whole - 1]
  return before === undefined || before.kind !== 'word' || JOINTS.has(before.word) ? whole : known
}

/** A word in small letters that may tell what somebody is, though no list knows it: "frontman Roe". */
function isNoun(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'word' || chunk.capital || chunk.word.length < 4) return false
  return !(
    PREPOSITIONS.has(chunk.word) ||
    JOINTS.has(chunk.word) ||
    DEPENDENT.has(chunk.word) ||
    OPENING.has(chunk.word) ||
    /(?:ly|ing|ed)$/.test(chunk.word) ||
    FINITE.has(chunk.word)
  )
}

function knownTitleStart(chunks: Chunks, name: number, last = name): number | undefined {
  let at = last
  while (at > 0 && name - at < LONGEST_TITLE) {
    const before = chunks[at - 1]!
    if (before.word === 'of' || before.word === 'for') {
      if (at === name || isOfficeOnly(chunks, at, name)) return undefined
    } else if (isDeterminer(before)) {
      const joint = chunks[at - 2]
      if (joint?.word !== 'of' && joint?.word !== 'for' && !(joint?.capital && isOfficeWord(joint))) {
        at--
        break
      }
    } else if (
      before.kind === 'name'
        ? at === name || chunks[at]!.kind !== 'word' || chunks[at]!.word === 'and'
        : !isTitleWord(chunks, at - 1)
    )
      break
    at--
  }
  const before = chunks[at - 1]
  if (before?.kind !== 'word' || !PREPOSITIONS.has(before.word)) return at
  return at === 1 || JOINTS.has(before.word) ? (JOINTS.has(before.word) ? at : name) : undefined
}

/** Whether a word opens a title: "the minister". */
export function isDeterminer({ word }: Chunk): boolean {
  return word === 'the' || word === 'a' || word === 'an' || word === 'his' || word === 'her' || word === 'its'
}

/** Whether these are the name's own title: "for President Roe", not "of Health Roe". */
function isOfficeOnly(chunks: Chunks, from: number, to: number): boolean {
  if (!isOfficeWord(chunks[to - 1]!)) return false
  for (let at = from; at < to; at++)
    if (!isOfficeWord(chunks[at]!) && !qualifierWords.has(chunks[at]!.word) && !isDeterminer(chunks[at]!))
      return false
  return true
}

/** Whether a word is the noun of a title: "minister", "spokeswoman", "Gen.". */
export function isOfficeWord({ word, kind }: Chunk): boolean {
  if (kind !== 'word') return false
  const bare = word.endsWith('.') ? word.slice(0, -1) : word
  return (
    officeWords.has(bare) ||
    (bare.endsWith('s') && officeWords.has(bare.slice(0, -1))) ||
    courtesyWords.has(bare) ||
    officeWords.has(bare.slice(bare.lastIndexOf('-') + 1)) ||
    ABBREVIATED_OFFICES.has(bare)
  )
}

const ABBREVIATED_OFFICES: ReadonlySet<string> = new Set(
  'sen rep gov gen lt col capt maj sgt adm cmdr brig pm fm vp insp supt secretary-general'.split(' '),
)

/** Within a word: "Berlin-based". */
function isHyphen({ word, spaced }: Chunk): boolean {
  return word === '-' && !spaced
}

/** Whether the chunk at `at` may stand in a title before a name. */
export function isTitleWord(chunks: Chunks, at: number): boolean {
  const chunk = chunks[at]!
  const { kind, word, capital } = chunk
  if (kind !== 'word')
    return word === "'s" ? chunks[at - 1]?.kind === 'word' : /^[&.]$/.test(word) || isHyphen(chunks[at]!)
  if (!chunk.spaced && at > 0 && isHyphen(chunks[at - 1]!)) return true
  if (word === 'and')
    return (
      chunks[at - 1]?.kind === 'word' &&
      (isOfficeWord(chunks[at - 1]!) || portfolioWords.has(chunks[at - 1]!.word))
    )
  if (capital)
    return !OPENING.has(word) && !JOINTS.has(word) && !DEPENDENT.has(word) && !PREPOSITIONS.has(word)
  return (
    isOfficeWord(chunk) ||
    qualifierWords.has(word) ||
    portfolioWords.has(word) ||
    /^(?:ex|co|vice|then)-|^(?:gop|rival|fellow|founding|hopeful|front-?runner|contender|aide|host)$|(?:ist|ian|man|woman)$/.test(
      word,
    )
  )
}
