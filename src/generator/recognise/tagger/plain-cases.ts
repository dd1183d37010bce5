import { wordSet } from '#generator/recognise/words/word-set.ts'
import type { Document } from './document.ts'
import type { Labelled } from './label-document.ts'
import { kindOf, OUTSIDE } from './labels.ts'
import type { FoundName } from './propagate.ts'
import {
  CITY,
  COUNTRY,
  DEMONYM,
  GIVEN,
  ORGANISATION,
  SURNAME,
  TITLE,
  WORD,
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
export function plainCases(
  document: Document,
  { labels }: Labelled,
  found: readonly FoundName[],
): FoundName[] {
  const taken = new Uint8Array(document.tokens.count)
  for (const { from, to } of found) taken.fill(1, from, to)
  const plain: FoundName[] = []
  for (let at = 0; at < document.tokens.count; at++) {
    const to = taken[at] ? at : Math.max(...CASES.map((endOf) => endOf(document, labels, at)))
    if (to === at || taken.subarray(at, to).includes(1)) continue
    plain.push({ from: at, to, confidence: CONFIDENCE })
    taken.fill(1, at, to)
  }
  return plain
}

/** Each tells the end of a name of its kind that begins at a token, or the token itself if there is none. */
const CASES = [afterAddress, afterTitle, initialAndSurname, burmeseName, vietnameseName]

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
  if (wordlike && /^(?:al|el)-./.test(facts[at]!.folded)) return true
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
  if (!RANKS.has(tokens.text[at - 1]!) && !(before.capital && before.bits & TITLE)) return at
  let to = at
  let known = 0
  for (; to < at + LONGEST_TITLED && isNameWord(document, to, at) && labels[to] === OUTSIDE; to++) {
    const { bits } = facts[to]!
    if (bits & WORD && !(bits & (GIVEN | SURNAME))) return at
    if (bits & (GIVEN | SURNAME)) known++
  }
  return to - at > 1 && known > 0 && !isCapitalIn(document, to, to - 1) && isSurname(document, to - 1)
    ? to
    : at
}

const LONGEST_TITLED = 4

/** The end of "J. Doe", "J. P. Doe" or "J P Doe" that begins here, with no capitalised word on either side; `at` if there is none. */
function initialAndSurname(document: Document, labels: Uint8Array, at: number): number {
  const { facts, tokens } = document
  if (!isInitial(document, at) || isCapitalIn(document, at - 1, at)) return at
  let last = at + 1
  while (last < tokens.count && isInitial(document, last)) last++
  if (last >= tokens.count || !isSurname(document, last) || isCapitalIn(document, last + 1, last)) return at
  if (!facts[at]!.initial && facts[last]!.bits & (WORD | CITY | COUNTRY | DEMONYM)) return at
  const kinds = Array.from(labels.subarray(at, last + 1), kindOf)
  return kinds.every((kind) => kind === kinds[0]) && kinds[0]! >= 0 ? at : last + 1
}

/** "J.", or "J" if it is neither article, pronoun nor numeral. */
function isInitial({ facts, tokens }: Words, at: number): boolean {
  return facts[at]!.initial || /^[B-HJ-UWYZ]$/.test(tokens.text[at]!)
}

/** The end of "U Thant" or "U Win Myint". */
function burmeseName(document: Document, _: Uint8Array, at: number): number {
  const { facts, tokens } = document
  if (tokens.text[at] !== 'U' || isCapitalIn(document, at - 1, at)) return at
  let to = at + 1
  while (
    to < at + LONGEST_TITLED &&
    isNameWord(document, to, at) &&
    !(facts[to]!.bits & WORD && !(facts[to]!.bits & (GIVEN | SURNAME)))
  )
    to++
  return to > at + 1 && facts[at + 1]!.capital === 1 ? to : at
}

/** Vietnamese surnames, as written there. */
const VIETNAMESE = wordSet(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tô Trương Đinh Lương Mai Tạ Đào Lâm Phùng Vương Trịnh Đoàn Cao Thái Hà Tống Châu Quách La Lưu`,
)
/** Letters that Vietnamese has and its neighbours in newspapers have not. */
const VIETNAMESE_LETTER = /[ăđơưạ-ỹ]/iu

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
    !(facts[to]!.bits & WORD)
  )
    to++
  const name = tokens.text.slice(at, to).join(' ').normalize('NFC')
  const isMarked =
    VIETNAMESE_LETTER.test(name) || tokens.text.slice(at, to).every((word) => !/^[\x20-\x7e]*$/.test(word))
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
