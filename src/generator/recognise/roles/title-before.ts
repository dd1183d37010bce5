import type { Span } from '#model/mention.ts'
import { areOneName, spanAt } from './named-in-text.ts'
import { isAddress, isOffice, isQualifier, lastOfficeOf } from './office.ts'
import { jointWords, nounsInIng, openerWords, portfolioWords, rankTitles } from './role-words.ts'
import { titleIn } from './title-phrases.ts'
import { type RoleWord, wordsBefore } from './words-around.ts'

/**
 * The words of the title directly before an offset where a name begins: "Deputy Prime Minister and Foreign Minister of Pakistan". Undefined
 * without one. Forms of address between title and name are skipped. `names`: of bodies and places in the text, which are parted nowhere.
 */
export function titleBefore(
  text: string,
  offset: number,
  names: readonly Span[],
): readonly RoleWord[] | undefined {
  return mayEndTitle(text, offset) ? titleAtEnd(wordsBefore(text, offset), names) : undefined
}

/** Enough to see the word before a name, with what may stand in brackets between. */
const ONE_WORD = 32

/** Before most names stands a verb or a small word: no title ends with one. */
function mayEndTitle(text: string, offset: number): boolean {
  const word = wordsBefore(text, offset, ONE_WORD).at(-1)
  return word !== undefined && (word.capital || isOffice(word) || isQualifier(word) || isAddress(word))
}

/**
 * The words of the title that a name stands in apposition to: "The mayor of Lyon, Jane Roe, said", "the minister for Energy, Water, and Mines,
 * Dr Ann Lee". Undefined where it has one word only, or none.
 */
export function titleBeforeComma(
  text: string,
  offset: number,
  names: readonly Span[],
): readonly RoleWord[] | undefined {
  const address = wordsBefore(text, offset, ONE_WORD)
  const end = commaBefore(text, address[0]?.start ?? offset)
  if (end === undefined || !address.every(isBeforeName)) return undefined
  const title = titleAtEnd(listBefore(text, end), names)
  return title && title.length > 1 ? title : undefined
}

/** "Dr", or initials that the tagger left out. */
function isBeforeName(word: RoleWord): boolean {
  return isAddress(word) || /^\p{Lu}{1,3}\.?$/u.test(word.text)
}

function titleAtEnd(found: readonly RoleWord[], names: readonly Span[]): readonly RoleWord[] | undefined {
  const words = titleRun(withoutCourtesies(found), names)
  const last = words.at(-1)
  if (!last || jointWords.has(last.key) || last.possessive) return undefined
  const title = titleIn(words, names)
  return title && withWholeName(title.slice(lastOfficeOf(title)), words, names)
}

/** A title that begins within a name with all of it: "New York president" of the "Bank of New York". */
function withWholeName(
  title: readonly RoleWord[],
  words: readonly RoleWord[],
  names: readonly Span[],
): readonly RoleWord[] {
  const [first] = title
  const name = first && spanAt(names, first.start)
  if (!name || isOffice(first) || isQualifier(first)) return title
  const from = words.findIndex(({ start, key }) => start >= name.start && key !== 'the')
  return [...words.slice(from, words.indexOf(first)), ...title]
}

/** Where the comma before an offset stands. */
function commaBefore(text: string, offset: number): number | undefined {
  const comma = /,\s+$/.exec(text.slice(Math.max(0, offset - 4), offset))
  return comma ? offset - comma[0].length : undefined
}

const LONGEST_LIST = 6

/** The words before an offset, with those before commas as long as there are but portfolios behind them: "for Energy, Water, and Mines". */
function listBefore(text: string, offset: number, most = LONGEST_LIST): readonly RoleWord[] {
  const words = wordsBefore(text, offset)
  const end = commaBefore(text, words[0]?.start ?? offset)
  if (most === 0 || end === undefined || words.length === 0 || !words.every(isPortfolio)) return words
  const earlier = listBefore(text, end, most - 1)
  const last = earlier.at(-1)
  if (!last || !earlier.some(({ key }) => key === 'minister' || key === 'secretary')) return words
  return [...earlier.slice(0, -1), { ...last, text: `${last.text},` }, ...words]
}

function isPortfolio({ key }: RoleWord): boolean {
  return portfolioWords.has(key) || key === 'and' || key === '&'
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
function titleRun(words: readonly RoleWord[], names: readonly Span[]): readonly RoleWord[] {
  const stop = words.findLastIndex(
    (word, index) =>
      !isTitleWord(word, index) &&
      !isToOfAmbassador(word, words[index - 1]) &&
      !isThen(word, words[index - 1]) &&
      !opensName(word, words[index + 1], names),
  )
  return words.slice(stop + 1)
}

/** "ambassador to Argentina" */
function isToOfAmbassador({ key }: RoleWord, before: RoleWord | undefined): boolean {
  return key === 'to' && /^(?:ambassador|envoy|representative|adviser|advisor)$/.test(before?.key ?? '')
}

/** "New York", "Left Bloc", "Under Secretary": what opens sentences elsewhere opens a name or an office here. */
function opensName(word: RoleWord, next: RoleWord | undefined, names: readonly Span[]): boolean {
  if (!next || !word.capital) return false
  return (word.key === 'under' && next.key === 'secretary') || areOneName(names, word, next)
}

/** "the then president", but not "Then President Banda spoke". */
function isThen({ key }: RoleWord, before: RoleWord | undefined): boolean {
  return key === 'then' && before?.key === 'the'
}

function isTitleWord(word: RoleWord, index: number): boolean {
  if (jointWords.has(word.key)) return true
  if (openerWords.has(word.key) || (index === 0 && opens(word))) return false
  return word.capital || isOffice(word) || isQualifier(word)
}

/** "Hosting President", "Embattled former chair": a verb has its capital from the place where it stands. */
function opens({ key, capital, ...word }: RoleWord): boolean {
  if (!capital || isQualifier({ key, capital, ...word })) return false
  return (key.endsWith('ing') && !nounsInIng.has(key)) || (key.endsWith('ed') && !namesInEd.has(key))
}

const namesInEd = new Set([
  'united',
  'allied',
  'associated',
  'consolidated',
  'federated',
  'reformed',
  'red',
  'med',
  'ted',
])
