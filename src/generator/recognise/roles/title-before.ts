import { isAddress, isOffice, isQualifier } from './office.ts'
import { jointWords, openerWords, rankTitles } from './role-words.ts'
import { titleIn } from './title-phrases.ts'
import { type RoleWord, wordsBefore } from './words-around.ts'

/**
 * The words of the title directly before an offset where a name begins: "Deputy Prime Minister and Foreign Minister of Pakistan". Undefined
 * without one. Forms of address between title and name are skipped.
 */
export function titleBefore(text: string, offset: number): readonly RoleWord[] | undefined {
  const words = titleRun(withoutCourtesies(wordsBefore(text, offset)))
  const last = words.at(-1)
  if (!last || jointWords.has(last.key) || last.possessive) return undefined
  return titleIn(words)
}

function withoutCourtesies(words: readonly RoleWord[]): readonly RoleWord[] {
  const last = words.findLastIndex((word) => !isAddress(word))
  return withoutRanks(words.slice(0, last + 1))
}

/** "Police Spokesperson Lieutenant Colonel": a rank is a form of address where another office stands before it; "Attorney General" is one. */
function withoutRanks(words: readonly RoleWord[]): readonly RoleWord[] {
  const end = words.findLastIndex(({ key }) => !rankTitles.has(key)) + 1
  const before = words[end - 1]
  const isRank = words.length - end > 1 || words[end]?.key !== 'general'
  return before && isOffice(before) && isRank ? words.slice(0, end) : words
}

/** The longest end of the words that a title could be made of, without what opens a sentence. */
function titleRun(words: readonly RoleWord[]): readonly RoleWord[] {
  const stop = words.findLastIndex(
    (word, index) => !isTitleWord(word) && !isToOfAmbassador(word, words[index - 1]),
  )
  return words.slice(stop + 1)
}

/** "ambassador to Argentina" */
function isToOfAmbassador({ key }: RoleWord, before: RoleWord | undefined): boolean {
  return key === 'to' && /^(?:ambassador|envoy|representative|adviser|advisor)$/.test(before?.key ?? '')
}

function isTitleWord(word: RoleWord): boolean {
  if (jointWords.has(word.key)) return true
  if (openerWords.has(word.key)) return false
  return word.capital || isOffice(word) || isQualifier(word)
}
