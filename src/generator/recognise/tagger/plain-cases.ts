import { wordSet } from '#generator/recognise/words/word-set.ts'
import type { Document } from './document.ts'
import type { Labelled } from './label-document.ts'
import { kindOf, mayEnd, OUTSIDE } from './labels.ts'
import type { FoundName } from './propagate.ts'
import { isSentTo } from './whole-names.ts'
import type { WordFacts } from './word-facts.ts'
import {
  CITY,
  COUNTRY,
  DEMONYM,
  GIVEN,
  ORGANISATION,
  SURNAME,
  TITLE,
  WORD,
  hasArticle,
} from '#generator/recognise/words/word-classes.ts'

/** Forms of address that stand before nothing but names. */
const ADDRESSES = wordSet('mr mrs ms mx mr. mrs. ms. messrs dr dr. prof prof. daw')
/** Ranks and offices in capital letters, which stand before whole names. */
const RANKS = wordSet(
  'MLA MLC MP MPs SP SSP ASP DSP DIG IG IGP AIG ADGP DGP CSP ACP DCP SI ASI SHO OC CM PM FM ADC HC AG DPP SDPO BDO DC',
)

type Words = Pick<Document, 'facts' | 'tokens'>

const LONGEST_NAME = 3
/** In news, of a hundred names that these rules find about ninety are people. */
const CONFIDENCE = 0.9

/**
 * People who need no learning to be seen and whom the tagger still overlooks where the line around them is unlike a
 * sentence: whoever comes after "Mr" or "Mrs", and an initial with a surname, as in the tables of cricket and golf.
 */
export function withPlainCases(
  document: Document,
  { labels }: Labelled,
  found: readonly FoundName[],
): FoundName[] {
  const names = new Map(found.map((name) => [name.from, name]))
  const nameAt = new Map(found.flatMap((name) => range(name).map((at) => [at, name] as const)))
  for (let at = 0; at < document.tokens.count; at++) {
    if (!document.facts[at]!.capital && !hasArticle(document.facts[at]!.folded)) continue
    const to = Math.max(...CASES.map((endOf) => endOf(document, labels, at)))
    const inside = range({ from: at, to }).flatMap((token) => nameAt.get(token) ?? [])
    if (to === at || inside.some((name) => name.from < at || name.to > to || name.to - name.from === to - at))
      continue
    for (const { from } of inside) names.delete(from)
    names.set(at, { from: at, to, confidence: CONFIDENCE })
    at = to - 1
  }
  return [...names.values()].sort((a, b) => a.from - b.from)
}

function range({ from, to }: Pick<FoundName, 'from' | 'to'>): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** Each tells the end of a name of its kind that begins at a token, or the token itself if there is none. */
const CASES = [
  afterAddress,
  afterTitle,
  afterMission,
  initialAndSurname,
  namesake,
  rulerOf,
  burmeseName,
  vietnameseName,
]

/** The end of the name that begins here after a form of address; `at` if there is none. */
function afterAddress(document: Document, _: Uint8Array, at: number): number {
  const before = at > 0 && !document.tokens.opensLine[at] ? document.facts[at - 1]! : undefined
  if (!before?.capital || !ADDRESSES.has(before.folded) || document.shouted[at]) return at
  let to = at
  while (to < at + LONGEST_NAME && isNameWord(document, to, at)) to++
  return to
}

function isNameWord({ facts, tokens }: Words, at: number, from: number): boolean {
  if (at >= tokens.count || (at > from && tokens.opensLine[at])) return false
  const { capital, bits, wordlike } = facts[at]!
  if (wordlike && hasArticle(facts[at]!.folded)) return true
  return (
    capital > 0 &&
    (wordlike || isInitial({ facts, tokens }, at)) &&
    !(bits & (COUNTRY | DEMONYM | ORGANISATION | TITLE))
  )
}

/** The end of a whole name after an office that the tagger took for nothing else: "Vice-Chairman Sohel Rana", "MLA K S Manoj". */
function afterTitle(document: Document, labels: Uint8Array, at: number): number {
  const { facts, tokens, shouted } = document
  if (at === 0 || tokens.opensLine[at] || shouted[at]) return at
  const before = facts[at - 1]!
  if (RANKS.has(tokens.text[at - 1]!)) return wholeNameEnd(document, at)
  const to = before.capital && before.bits & TITLE ? wholeNameEnd(document, at) : at
  return labels.subarray(at, to).every((label) => label === OUTSIDE) ? to : at
}

/** The end of a name of two to four words, at least one of them known as a name and none as another word; `at` if there is none. */
function wholeNameEnd(document: Document, at: number): number {
  let to = at
  while (to < at + LONGEST_TITLED && isNameWord(document, to, at)) to++
  const words = document.facts.slice(at, to)
  const isOfNames =
    words.some(({ bits }) => bits & (GIVEN | SURNAME)) &&
    words.every(({ bits }) => !(bits & WORD) || bits & (GIVEN | SURNAME))
  return to - at > 1 && isOfNames && !isCapitalIn(document, to, to - 1) && isSurname(document, to - 1)
    ? to
    : at
}

const LONGEST_TITLED = 4

/** The end of a whole name behind the country that somebody is sent to: "ambassador to Georgia Ana Rey". */
function afterMission(document: Document, _: Uint8Array, at: number): number {
  const { facts, tokens } = document
  const before = facts[at - 1]
  if (!before || tokens.opensLine[at] || !(before.bits & COUNTRY)) return at
  return /^(?:to|of)$/.test(facts[at - 2]?.folded ?? '') && isSentTo(document, at - 2)
    ? wholeNameEnd(document, at)
    : at
}

/** The end of "J. Doe", "J. P. Doe" or "J P Doe" that begins here, with no capitalised word on either side; `at` if there is none. */
function initialAndSurname(document: Document, labels: Uint8Array, at: number): number {
  const { facts, tokens } = document
  if (!isInitial(document, at) || isCapitalIn(document, at - 1, at)) return at
  let last = at + 1
  while (last < tokens.count && isInitial(document, last)) last++
  if (last >= tokens.count || !isSurname(document, last) || isCapitalIn(document, last + 1, last)) return at
  if (!facts[at]!.initial && facts[last]!.bits & (WORD | COUNTRY | DEMONYM)) return at
  return isWholeOther(labels, at, last) ? at : last + 1
}

/** Whether these tokens, first to last, are just what is labelled as one place or organisation. */
function isWholeOther(labels: Uint8Array, first: number, last: number): boolean {
  const kinds = Array.from(labels.subarray(first, last + 1), kindOf)
  return kinds[0]! > 0 && kinds.every((kind) => kind === kinds[0]) && mayEnd(labels[last]!)
}

/**
 * A given name that is a place, too, with a surname, or of a town with any word that is no other: "Chad Bianco", "Florence
 * Nakalema", which the tagger took for one place or organisation.
 */
function namesake(document: Document, labels: Uint8Array, at: number): number {
  const { facts, tokens } = document
  const [first, second] = [facts[at]!, facts[at + 1]]
  if (!second || !(first.bits & GIVEN) || !(first.bits & (CITY | COUNTRY)) || tokens.opensLine[at + 1])
    return at
  const isName =
    second.capital === 1 &&
    second.wordlike &&
    !(second.bits & OTHERWISE) &&
    (second.bits & SURNAME || !(first.bits & COUNTRY))
  const isAlone = !isCapitalIn(document, at - 1, at) && !isCapitalIn(document, at + 2, at + 1)
  return isName && isAlone && isWholeOther(labels, at, at + 1) && !WHERE.has(facts[at - 1]?.folded ?? '')
    ? at + 2
    : at
}

const OTHERWISE = WORD | CITY | COUNTRY | DEMONYM | ORGANISATION | TITLE
const WHERE = wordSet('the in at near of from to')

/** "J.", or "J" if it is neither article, pronoun nor numeral. */
function isInitial({ facts, tokens }: Words, at: number): boolean {
  return facts[at]!.initial || /^[B-HJ-UWYZ]$/.test(tokens.text[at]!)
}

/** Syllables of Burmese names that are English words as well. */
const BURMESE = wordSet('win than tin sun may ne nay moe oo tun mon min shwe su ba san')

/** The end of "U Thant" or "U Win Myint". */
function burmeseName(document: Document, _: Uint8Array, at: number): number {
  const { facts, tokens } = document
  if (tokens.text[at] !== 'U' || isCapitalIn(document, at - 1, at) || facts[at + 1]?.capital !== 1) return at
  let to = at + 1
  while (to < at + LONGEST_TITLED && isNameWord(document, to, at) && isSyllable(facts[to]!)) to++
  return to > at + 1 ? to : at
}

function isSyllable({ folded, bits }: WordFacts): boolean {
  return BURMESE.has(folded) || !(bits & WORD) || (bits & (GIVEN | SURNAME)) !== 0
}

/** Rulers, whom their realm tells from "Queen Street". */
const RULERS = wordSet('king queen prince princess emperor empress sultan emir duke duchess')

/** The end of "Sofia" in "Queen Sofia of Spain". */
function rulerOf({ facts, tokens }: Document, _: Uint8Array, at: number): number {
  if (at === 0 || tokens.opensLine[at] || !RULERS.has(facts[at - 1]!.folded) || !facts[at - 1]!.capital)
    return at
  const isGiven = facts[at]!.capital === 1 && (facts[at]!.bits & GIVEN) !== 0
  return isGiven && facts[at + 1]?.folded === 'of' && (facts[at + 2]?.bits ?? 0) & COUNTRY ? at + 1 : at
}

/** Vietnamese surnames, as written there. */
const VIETNAMESE = wordSet(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tô Trương Đinh Lương Mai Tạ Đào Lâm Phùng Vương Trịnh Đoàn Cao Thái Hà Tống Châu Quách La Lưu`,
)
/** Letters that Vietnamese has and its neighbours in newspapers have not. */
const VIETNAMESE_LETTER = /[ăđơưạ-ỹ]/iu

function isAscii(word: string): boolean {
  return /^[\x20-\x7e]*$/.test(word)
}

/** The end of a Vietnamese name with its tone marks: a surname and up to three words. */
function vietnameseName(document: Document, _: Uint8Array, at: number): number {
  const { tokens, facts } = document
  if (!VIETNAMESE.has(tokens.text[at]!.normalize('NFC')) || isCapitalIn(document, at - 1, at)) return at
  let to = at + 1
  while (
    to < at + LONGEST_TITLED &&
    to < tokens.count &&
    facts[to]!.capital === 1 &&
    !tokens.opensLine[to] &&
    !(facts[to]!.bits & WORD && isAscii(tokens.text[to]!))
  )
    to++
  const name = tokens.text.slice(at, to).join(' ').normalize('NFC')
  const isMarked = VIETNAMESE_LETTER.test(name) || tokens.text.slice(at, to).every((word) => !isAscii(word))
  return to > at + 1 && isMarked && !isCapitalIn(document, to, to - 1) ? to : at
}

function isSurname({ facts, tokens }: Document, at: number): boolean {
  const { capital, bits, wordlike } = facts[at]!
  return !tokens.opensLine[at] && capital > 0 && wordlike && !(bits & WORD && !(bits & SURNAME))
}

/** Whether there is a capitalised word at one token, in the same line as the token beside it. */
function isCapitalIn({ facts, tokens }: Document, at: number, beside: number): boolean {
  if (at < 0 || at >= tokens.count || tokens.opensLine[Math.max(at, beside)]) return false
  return facts[at]!.capital > 0
}
