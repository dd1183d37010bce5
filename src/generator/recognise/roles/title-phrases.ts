import type { Span } from '#model/mention.ts'
import { areOneName } from './named-in-text.ts'
import { isAddress, isOffice } from './office.ts'
import { jointWords, portfolioWords, rankWords, timeWords } from './role-words.ts'
import type { RoleWord } from './words-around.ts'

/** The words between two "and": a title may be made of several, "Deputy Prime Minister" and "Foreign Minister of Pakistan". */
interface Phrase {
  readonly words: readonly RoleWord[]
  /** The "and" or "&" before it. */
  readonly joint?: RoleWord
}

/** The title that ends with the last of these words; undefined when they end with none. `names`: of bodies and places around it, in order of place. */
export function titleIn(words: readonly RoleWord[], names: readonly Span[]): readonly RoleWord[] | undefined {
  const phrases = splitAtAnd(words, names)
  const first = firstPhrase(phrases)
  return first === undefined ? undefined : joined(phrases.slice(first))
}

/** The "and" within a name parts nothing: "the Ways and Means Committee". */
function splitAtAnd(words: readonly RoleWord[], names: readonly Span[]): readonly Phrase[] {
  const phrases: { words: RoleWord[]; joint?: RoleWord }[] = [{ words: [] }]
  for (const [index, word] of words.entries()) {
    const [before = word, next = word] = [words[index - 1], words[index + 1]]
    if (isAnd(word) && !areOneName(names, before, next)) phrases.push({ words: [], joint: word })
    else phrases.at(-1)?.words.push(word)
  }
  return phrases
}

function isAnd({ key }: RoleWord): boolean {
  return key === 'and' || key === '&'
}

function joined(phrases: readonly Phrase[]): readonly RoleWord[] {
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
function isTitlePhrase(words: readonly RoleWord[]): boolean {
  const kept = trimmed(words)
  const office = kept.findLastIndex(isOffice)
  const next = kept[office + 1]
  return office >= 0 && (!next || isObjectJoint(next) || next.key === 'emeritus')
}

function hasObject(words: readonly RoleWord[]): boolean {
  return words.some(isObjectJoint)
}

function isObjectJoint({ key }: RoleWord): boolean {
  return key === 'of' || key === 'for' || key === 'to'
}

/** "Deputy Prime Minister" and "Foreign Minister"; "Employment" and "Labour Minister"; but not "Modi" and "President". */
function belongsToNext(words: readonly RoleWord[], next: readonly RoleWord[]): boolean {
  const listed = words.filter(({ key }) => key !== 'the')
  if (isBodyOfTwo(words, next)) return true
  if (isTitlePhrase(words))
    return !words.at(-1)?.possessive && (next.length === 1 || isCapitalised(words) === isCapitalised(next))
  const nextOffice = next.findIndex(isOffice)
  return nextOffice > 0 && listed.length > 0 && portfolioWords.has(listed.at(-1)?.key ?? '')
}

/** "the Jammu and Kashmir Governor": a name in two parts, the first of which is nobody, or it would have no article. */
function isBodyOfTwo(words: readonly RoleWord[], next: readonly RoleWord[]): boolean {
  const [article, ...name] = words
  return (
    article?.key === 'the' && name.length > 0 && name.every(isName) && isName(next[0]) && next.some(isOffice)
  )
}

function isName(word: RoleWord | undefined): boolean {
  return word?.capital === true && !isOffice(word)
}

/** Titles joined by "and" are written alike: not "party member and Unification Minister"; but "Psychologist and researcher". */
function isCapitalised(words: readonly RoleWord[]): boolean {
  return words.find(isOffice)?.capital ?? false
}

/** "Her Royal Highness Princess": forms of address of several words end with these. */
const styles = new Set(['highness', 'highnesses', 'majesty', 'majesties', 'excellency', 'holiness'])

/**
 * The phrase from where its title can begin: after "the", "for" or an "of" that has no name before it ("the government of President"); of an
 * office within what another one is for ("spokesman for President"), the second; without forms of address.
 */
function trimmed(words: readonly RoleWord[]): readonly RoleWord[] {
  const last = words.findLastIndex(isOffice)
  const nested = last === words.length - 1 && isWithinAnother(words, last)
  const office = nested ? last : words.findIndex(isOffice)
  const cut = words.slice(0, Math.max(office, 0)).findLastIndex((word, index, before) => {
    return (
      word.key === 'the' ||
      word.key === 'for' ||
      (nested && word.key === 'to') ||
      styles.has(word.key) ||
      (word.key === 'of' &&
        (nested || !before[index - 1]?.capital || opensOffice(words.slice(index + 1, office + 1))))
    )
  })
  // "Custodian of the Two Holy Mosques King": what stands behind "of the" is no part of the office
  const inside = words[cut]?.key === 'the' && words[cut - 1]?.key === 'of'
  const kept = words.slice(inside ? office : cut + 1)
  const first = kept.findIndex((word) => !jointWords.has(word.key) && !isAddress(word))
  return kept.slice(Math.max(0, first))
}

/** "Government of former President", "Impeachment of judge": nothing stands before the office but what belongs to it. */
function opensOffice(words: readonly RoleWord[]): boolean {
  const office = words.at(-1)
  return (
    office !== undefined &&
    isOffice(office) &&
    words.slice(0, -1).every(({ key }) => rankWords.has(key) || timeWords.has(key))
  )
}

/** Whether the office at an index is what an office before it is of or for; of a "Minister of Justice" it is none. */
function isWithinAnother(words: readonly RoleWord[], office: number): boolean {
  const joint = words.slice(0, office).findLastIndex(({ key }) => jointWords.has(key) || key === 'to')
  const word = words[joint]
  const isPortfolio = portfolioWords.has(words[office]?.key ?? '')
  return word !== undefined && isObjectJoint(word) && words.slice(0, joint).some(isOffice) && !isPortfolio
}
