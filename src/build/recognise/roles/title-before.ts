import { isCourtesy, isOffice, isQualifier } from './office.ts'
import { portfolioWords } from './role-words.ts'
import { type Word, wordsBefore } from './words-around.ts'

const joints = new Set(['of', 'for', 'the', 'and', '&'])

const ranks = new Set(
  'general gen captain capt lieutenant lt lieutenant-colonel lieutenant-general colonel col major major-general maj brigadier brig sergeant sgt professor prof'.split(
    ' ',
  ),
)

/** Words that begin sentences with a capital and are no part of a title. */
const openers = new Set(
  `a an the but and or if in on at to by for from with when while as after before since so yet now today yesterday tomorrow earlier later
  however meanwhile moreover also then that this these those his her its their our my it he she they we i you monday tuesday wednesday
  thursday friday saturday sunday january february march april june july august september october november december last next
  according like both either neither not only even under over during among between against until though although because said says
  told is was were are be will would here there photo file picture image caption left right read more related dear following including despite amid per via inside outside
  speaking addressing quoting citing thanking congratulating commenting meeting new another every some any all both fellow incumbent current late`.split(
    /\s+/,
  ),
)

/**
 * The words of the title directly before an offset where a name begins: "Deputy Prime Minister and Foreign Minister of Pakistan". Undefined
 * without one. Forms of address between title and name are skipped.
 */
export function titleBefore(text: string, offset: number): readonly Word[] | undefined {
  const words = titleRun(withoutCourtesies(wordsBefore(text, offset)))
  const last = words.at(-1)
  if (!last || joints.has(last.key) || last.possessive) return undefined
  const phrases = splitAtAnd(words)
  const first = firstPhrase(phrases)
  return first === undefined ? undefined : joined(phrases.slice(first))
}

function withoutCourtesies(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex((word) => !isAddress(word))
  return withoutRanks(words.slice(0, last + 1))
}

function isAddress(word: Word): boolean {
  return isCourtesy(word) && !isOffice(word)
}

/** "Police Spokesperson Lieutenant Colonel": a rank is a form of address where another office stands before it; "Attorney General" is one. */
function withoutRanks(words: readonly Word[]): readonly Word[] {
  const end = words.findLastIndex(({ key }) => !ranks.has(key)) + 1
  const before = words[end - 1]
  const isRank = words.length - end > 1 || words[end]?.key !== 'general'
  return before && isOffice(before) && isRank ? words.slice(0, end) : words
}

/** The longest end of the words that a title could be made of, without what opens a sentence. */
function titleRun(words: readonly Word[]): readonly Word[] {
  const stop = words.findLastIndex(
    (word, index) => !isTitleWord(word) && !isToOfAmbassador(word, words[index - 1]),
  )
  return words.slice(stop + 1)
}

/** "ambassador to Argentina" */
function isToOfAmbassador({ key }: Word, before: Word | undefined): boolean {
  return key === 'to' && /^(?:ambassador|envoy|representative|adviser|advisor)$/.test(before?.key ?? '')
}

function isTitleWord(word: Word): boolean {
  if (joints.has(word.key)) return true
  if (openers.has(word.key)) return false
  return word.capital || isOffice(word) || isQualifier(word)
}

interface Phrase {
  readonly words: readonly Word[]
  /** The "and" or "&" before it. */
  readonly joint?: Word
}

function splitAtAnd(words: readonly Word[]): readonly Phrase[] {
  const phrases: { words: Word[]; joint?: Word }[] = [{ words: [] }]
  for (const word of words) {
    if (word.key === 'and' || word.key === '&') phrases.push({ words: [], joint: word })
    else phrases.at(-1)?.words.push(word)
  }
  return phrases
}

function joined(phrases: readonly Phrase[]): readonly Word[] {
  return phrases.flatMap(({ words, joint }, index) => {
    const kept = index === 0 ? trimmed(words) : words
    return joint && index > 0 ? [joint, ...kept] : kept
  })
}

/** Where the title begins among the phrases between the words "and"; undefined when the last ones are no title. */
function firstPhrase(phrases: readonly Phrase[]): number | undefined {
  let first = phrases.length - 1
  const isTitle = (index: number) => isTitlePhrase(phrases[index]?.words ?? [])
  // "Minister of Trade and Industry": the object of the title before it
  if (!isTitle(first)) first -= 1
  if (!isTitle(first) || (first < phrases.length - 1 && !hasObject(phrases[first]?.words ?? [])))
    return undefined
  while (first > 0 && belongsToNext(phrases[first - 1]?.words ?? [], phrases[first]?.words ?? [])) first -= 1
  return first
}

/** An office, with or without words before it, followed by nothing or by what it is of: "chief of staff", but not "President Biden". */
function isTitlePhrase(words: readonly Word[]): boolean {
  const kept = trimmed(words)
  const office = kept.findLastIndex(isOffice)
  const next = kept[office + 1]
  return office >= 0 && (!next || isObjectJoint(next) || next.key === 'emeritus')
}

function hasObject(words: readonly Word[]): boolean {
  return words.some(isObjectJoint)
}

function isObjectJoint({ key }: Word): boolean {
  return key === 'of' || key === 'for' || key === 'to'
}

/** "Deputy Prime Minister" and "Foreign Minister"; "Employment" and "Labour Minister"; but not "Modi" and "President". */
function belongsToNext(words: readonly Word[], next: readonly Word[]): boolean {
  const listed = words.filter(({ key }) => key !== 'the')
  if (isTitlePhrase(words)) return !words.at(-1)?.possessive && isCapitalised(words) === isCapitalised(next)
  const nextOffice = next.findIndex(isOffice)
  return nextOffice > 0 && listed.length > 0 && portfolioWords.has(listed.at(-1)?.key ?? '')
}

/** Titles joined by "and" are written alike: not "party member and Unification Minister". */
function isCapitalised(words: readonly Word[]): boolean {
  return words.find(isOffice)?.capital ?? false
}

/**
 * The phrase from where its title can begin: after "the", "for" or an "of" that has no name before it ("the government of President"); of an
 * office within what another one is for ("spokesman for President"), the second; without forms of address.
 */
function trimmed(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(isOffice)
  const nested = last === words.length - 1 && isWithinAnother(words, last)
  const office = nested ? last : words.findIndex(isOffice)
  const cut = words.slice(0, Math.max(office, 0)).findLastIndex((word, index, before) => {
    return (
      word.key === 'the' ||
      word.key === 'for' ||
      (word.key === 'of' && (nested || !before[index - 1]?.capital))
    )
  })
  // "Custodian of the Two Holy Mosques King": what stands behind "of the" is no part of the office
  const inside = words[cut]?.key === 'the' && words[cut - 1]?.key === 'of'
  const kept = words.slice(inside ? office : cut + 1)
  return kept.slice(
    Math.max(
      0,
      kept.findIndex((word) => !joints.has(word.key) && !isAddress(word)),
    ),
  )
}

/** Whether the office at an index is what an office before it is of or for. */
function isWithinAnother(words: readonly Word[], office: number): boolean {
  const joint = words.slice(0, office).findLastIndex(({ key }) => joints.has(key))
  const word = words[joint]
  return word !== undefined && isObjectJoint(word) && words.slice(0, joint).some(isOffice)
}
